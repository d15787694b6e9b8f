/** How far from its end a conversation may be scrolled, in pixels. */
const nearly = 100;

/** Whether what scrolls around a message is at its end: lists render only what is in sight, and what is last there may be old. */
export function isAtEnd(message: Element): boolean {
  for (let part = message.parentElement; part; part = part.parentElement) {
    const { scrollHeight, clientHeight, scrollTop } = part;
    const { overflowY, flexDirection } = getComputedStyle(part);
    if (scrollHeight <= clientHeight || !/auto|scroll/.test(overflowY)) continue;
    // Such a list is at its end where others are at their beginning, and counts backwards from there.
    const isReversed = flexDirection === 'column-reverse';
    return (isReversed ? -scrollTop : scrollHeight - clientHeight - scrollTop) < nearly;
  }
  return true;
}
