import browser from 'webextension-polyfill';
import { isChannel } from '../../lib/channels';
import { recognise } from '../../lib/recognise';
import { isFromTheFuture } from '../../lib/settings';
import { localeOf } from '../locale';
import { environment } from '../use-environment';
import { send, useWeek } from '../use-ledger';
import { useNow } from '../use-now';
import type { HandLogDraft } from './hand-log-draft';
import type { PopupProps } from './popup';
import { useHost } from './use-host';
import { useSidePanel } from './use-side-panel';

/** How long what was logged stays to be read before the window that was opened for it closes, in milliseconds. */
const readingTime = 1_600;

const draft = draftIn(new URLSearchParams(location.search));

/** All that the popup shows and does; the side panel is the same with `isPanel`. */
export function usePopup(isPanel: boolean): PopupProps {
  const loaded = useWeek();
  const openPanel = useSidePanel();
  return {
    loaded,
    isPanel,
    host: useHost(recognise),
    now: useNow(),
    locale: localeOf(navigator.languages),
    newer: loaded.state === 'ready' && isFromTheFuture(loaded.settings),
    seenWith: environment(),
    draft,
    doors: {
      keepOpen: isPanel ? undefined : openPanel,
      openSettings: () => browser.runtime.openOptionsPage(),
    },
    onChange: send,
    onCopy: (text) => navigator.clipboard.writeText(text),
    onDone: () => setTimeout(() => window.close(), readingTime),
    onStart: start,
  };
}

/** The hand log that the page's address asks for: `popup.html?log=<name>&key=<key>&channel=<site>`. */
function draftIn(asked: URLSearchParams): HandLogDraft | undefined {
  const name = asked.get('log');
  const channel = asked.get('channel');
  if (name === null) return undefined;
  return { name, channel: isChannel(channel) ? channel : 'other', keys: asked.getAll('key') };
}

async function start(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  window.close();
}
