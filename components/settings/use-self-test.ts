import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SiteId } from '../../lib/channels';
import { type Command, commandsIn, post, stamp } from '../../lib/outbox';
import type { Outcome, SelfTest } from './self-test-words';

/** How long a self-test waits for the message, in milliseconds. */
const testTime = 2 * 60_000;

/** A self-test that can be started and ended. */
export interface SelfTesting {
  readonly test?: SelfTest | undefined;
  start(site: SiteId): void;
  end(): void;
}

/** Watches what content scripts put into the outbox while a self-test runs. What it finds is not counted. */
export function useSelfTest(): SelfTesting {
  const [test, setTest] = useState<SelfTest>();
  const isRunning = test?.outcome.kind === 'waiting';
  useEffect(() => {
    if (!test || !isRunning) return;
    const settle = (outcome: Outcome) => setTest({ ...test, outcome });
    const onStored = (changes: Record<string, { newValue?: unknown }>) => {
      for (const command of commandsIn(changes)) {
        const outcome = outcomeOf(command, test.site);
        if (outcome) settle(outcome);
        if (outcome?.kind === 'proven') discount(command);
      }
    };
    browser.storage.onChanged.addListener(onStored);
    const timer = setTimeout(() => settle({ kind: 'nothing' }), test.until - Date.now());
    return () => {
      browser.storage.onChanged.removeListener(onStored);
      clearTimeout(timer);
    };
  }, [test?.until, isRunning]);
  return {
    test,
    start: (site) => setTest({ site, until: Date.now() + testTime, outcome: { kind: 'waiting' } }),
    end: () => setTest(undefined),
  };
}

function outcomeOf(command: Command, site: SiteId): Outcome | undefined {
  if (command.kind === 'miss' && command.site === site) return { kind: 'unproven' };
  if (command.kind !== 'sighting' || command.site !== site) return undefined;
  const people = command.people.map(({ name, keys }) => name || (keys[0] ?? ''));
  return { kind: 'proven', people: [...people, ...command.addressLists].filter((one) => one !== '') };
}

/** A test is no outreach: its send is taken back before anyone is asked about it. */
function discount({ id }: Command): Promise<string> {
  return post({ kind: 'withdraw', send: id }, stamp(new Date()));
}
