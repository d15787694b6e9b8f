import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isChannel } from '../../lib/channels';
import { openDashboard } from '../../lib/dashboard-tab';
import { readHabit } from '../../lib/ledger/reads/habit';
import { readingOf } from '../../lib/ledger/reads/reading';
import { runningWeekIn } from '../../lib/ledger/reads/running-week';
import { readWeek } from '../../lib/ledger/reads/week';
import { recognise } from '../../lib/recognise';
import { changeSettings, isFromTheFuture } from '../../lib/settings';
import { hashOf, type PageName } from '../dashboard/route';
import { localeOf } from '../locale';
import { nextFrame } from '../next-frame';
import { environment } from '../use-environment';
import { type Known, type Read, send } from '../use-ledger';
import { useNoRoom } from '../use-no-room';
import { useNow } from '../use-now';
import type { HandLogDraft } from './hand-log-draft';
import type { PopupProps } from './popup';
import type { FirstView, PopupView } from './popup-view';
import { useHost } from './use-host';
import { useSidePanel } from './use-side-panel';

/** How long what was logged stays to be read before the window that was opened for it closes, in milliseconds. */
const readingTime = 1_600;

const draft = draftIn(new URLSearchParams(location.search));

/** All that the popup shows and does; the side panel is the same with `isPanel`. */
export function usePopup(loaded: Known<PopupView | FirstView>, isPanel: boolean): PopupProps {
  useEffect(wakeWorker, []);
  const openPanel = useSidePanel();
  return {
    loaded,
    isPanel,
    host: useHost(recognise),
    now: useNow(),
    locale: localeOf(navigator.languages),
    noRoom: useNoRoom(),
    newer: loaded.state === 'ready' && isFromTheFuture(loaded.settings),
    seenWith: environment,
    draft,
    keepOpen: isPanel ? undefined : openPanel,
    onChange: send,
    onCopy: (text) => navigator.clipboard.writeText(text),
    onDone: () => setTimeout(() => window.close(), readingTime),
    onOpen: (page, rest) => open(isPanel, page, rest),
    onKeepGoal: () => changeSettings({ goalKeptAt: Date.now() }),
    onStart: start,
  };
}

/** After the clock was set back its alarm lies far ahead; whatever wakes it lets it look at the clock. */
function wakeWorker(): void {
  browser.runtime.sendMessage(null).catch(() => undefined);
}

/**
 * The week and the habit, read together and painted once; but the numbers, which one looks for first, are painted as
 * soon as they are there: they take one answer of the store, the rest takes four.
 */
export const readPopup: Read<PopupView | FirstView> = async (ledger, reading, showFirst) => {
  const { today, first, now } = reading;
  const numbers = showFirst && (await runningWeekIn(readingOf(ledger), today, first, now));
  // On time off a button is to come, for which the others would have to make room.
  if (numbers && !numbers.off) {
    showFirst({ numbers });
    await nextFrame();
  }
  const [week, habit] = await Promise.all([readWeek(ledger, today, first, now), readHabit(ledger, reading)]);
  return { week, habit };
};

/** The popup would lie over what it opened; the side panel stays. */
async function open(isPanel: boolean, page: PageName, rest?: string): Promise<void> {
  await openDashboard(hashOf(page, rest));
  if (!isPanel) window.close();
}

/** The hand log that the page's address asks for: `popup.html?log=<name>&key=<key>&channel=<site>`. */
function draftIn(asked: URLSearchParams): HandLogDraft | undefined {
  const name = asked.get('log');
  const channel = asked.get('channel');
  if (name === null) return undefined;
  return { name, channel: isChannel(channel) ? channel : 'other', keys: asked.getAll('key') };
}

async function start(): Promise<void> {
  await browser.tabs.create({ url: `${location.origin}/welcome.html` });
  window.close();
}
