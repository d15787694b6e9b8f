import { browser } from 'wxt/browser';

/** In milliseconds: a worker is stopped 30 seconds after it last called its browser, however busy it is. */
const pulse = 20_000;

/** Calls the browser while `work` goes on: a restore, a merge or a backup of a long record, stopped each time, would never end. */
export async function stayAwake<Result>(work: () => Promise<Result>): Promise<Result> {
  const calls = setInterval(() => browser.runtime.getPlatformInfo(), pulse);
  try {
    return await work();
  } finally {
    clearInterval(calls);
  }
}
