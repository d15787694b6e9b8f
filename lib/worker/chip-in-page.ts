import { siteNames } from '../channels';
import { type Ending, type Question, questionKey } from '../chip/question';
import type { WaitingView } from '../ledger/reads/waiting';
import type { Place } from './place';
import { runInPage } from './run-in-page';

/** How long a question stands in the page, in milliseconds; over all pages that the tab shows meanwhile. */
const chipTime = 20_000;

/** Between two looks at a tab that changes its page, in milliseconds. */
const pause = 250;

/** After so many looks in vain the page is taken for gone. */
const patience = 8;

const endings: readonly unknown[] = ['answered', 'faded', 'taken back'] satisfies Ending[];

/**
 * Asks with a chip in the page, and once more when the tab shows another page of that host meanwhile, as
 * Roundcube does half a second after a send. `read` tells the sighting while it waits.
 * @returns whether there is nothing left to ask elsewhere: a chip was there, or the sighting was decided.
 */
export async function askInPage(
  place: Place,
  read: () => Promise<WaitingView | undefined>,
): Promise<boolean> {
  const until = Date.now() + chipTime;
  let wasShown = false;
  for (let misses = 0; misses < patience && Date.now() < until; ) {
    const sighting = await read();
    if (!sighting) return true;
    const isLeft = await leaveQuestion(place, questionOf(sighting, until));
    if (isLeft && endings.includes(await runChip(place))) return true;
    wasShown ||= isLeft;
    misses = isLeft ? 0 : misses + 1;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return wasShown;
}

function questionOf({ id, sends, site, people }: WaitingView, until: number): Question {
  return { sighting: id, sends, site, siteName: siteNames[site], people, until };
}

/** Puts the question into the page, where it still is of the same host and takes scripts. */
async function leaveQuestion({ tabId, askIn, host }: Place, question: Question): Promise<boolean> {
  const leave = (key: string, left: Question, onHost: string) => {
    if (location.host !== onHost) return false;
    Object.assign(globalThis, { [key]: left });
    return true;
  };
  const target = { tabId, frameIds: [askIn] };
  const args: [string, Question, string] = [questionKey, question, host];
  return (await runInPage({ target, func: leave, args })) === true;
}

/** The chip's ending; nothing when the page went away under it. */
function runChip({ tabId, askIn }: Place): Promise<unknown> {
  return runInPage({ target: { tabId, frameIds: [askIn] }, files: ['/chip.js'] });
}
