/**
 * The same function, but a failure stays here: a page must never see one of ours, and after an update of
 * the extension every call to the browser fails.
 */
export function quietly<Given extends unknown[]>(
  act: (...given: Given) => unknown,
): (...given: Given) => void {
  return async (...given) => {
    try {
      await act(...given);
    } catch {
      // An attempt that cannot be followed is one that was not made; the hand log remains.
    }
  };
}
