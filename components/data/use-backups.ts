import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { backUp } from '../../lib/backup/back-up';
import { type Backup, listBackups } from '../../lib/backup/folder';

/** The backups as they lie there, the way to look again, and the one to make another. */
export function useBackups() {
  const [backups, setBackups] = useState<readonly Backup[]>([]);
  const [busy, setBusy] = useState(false);
  const [said, say] = useState('');
  const look = () => listBackups(Date.now()).then(setBackups, () => undefined);
  useEffect(() => {
    look();
  }, []);
  const onBackUp = async () => {
    if (busy) return;
    setBusy(true);
    say(
      await backUp(Date.now()).then(
        () => i18n.t('data.backups.done'),
        () => i18n.t('data.backups.failed'),
      ),
    );
    await look();
    setBusy(false);
  };
  return { backups, busy, said, look, onBackUp };
}
