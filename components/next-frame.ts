/** A page that nobody sees paints nothing, and waits so long for it, in milliseconds. */
const patience = 50;

/** Resolves once the browser has painted what is there now. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, patience);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
