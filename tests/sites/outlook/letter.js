/** Everything that a pane holds, so that it can be opened once more, as after an undo. */
export function letterOf({ wells, subject, body, isReply }) {
  const people = Object.entries(wells).map(([kind, { people }]) => [kind, [...people]]);
  return {
    ...Object.fromEntries(people),
    subject: subject.value,
    body: body.firstElementChild.textContent,
    isReply,
  };
}
