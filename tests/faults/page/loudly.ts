/** What has failed inside of the scripts, where the page does not see it. */
export const failures: string[] = [];

/** Stands in for the engine's `quietly`: as quiet, but it keeps what failed. */
export function quietly<Given extends unknown[]>(
  act: (...given: Given) => unknown,
): (...given: Given) => void {
  return async (...given) => {
    try {
      await act(...given);
    } catch (error) {
      failures.push(error instanceof Error ? `${error.message} ${error.stack ?? ''}` : String(error));
    }
  };
}
