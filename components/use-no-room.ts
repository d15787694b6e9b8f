import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type NoRoom, readNoRoom, takeBackNoRoom } from '../lib/no-room';

/** That there is no room for what the person does, in a sentence each. What was said of a single send is said once. */
export function useNoRoom(): readonly string[] {
  const [told, setTold] = useState<readonly NoRoom[]>([]);
  useEffect(() => {
    const read = async () => {
      const now = await readNoRoom();
      setTold((before) => (before.includes('unkept') ? [...new Set([...now, 'unkept' as const])] : now));
      await takeBackNoRoom('unkept');
    };
    const onChanged = (_: object, area: string) => {
      if (area === 'session') read();
    };
    browser.storage.onChanged.addListener(onChanged);
    read();
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, []);
  return told.map((what) => i18n.t(`ledger.${what}`));
}
