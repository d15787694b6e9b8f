/** Everything that a compose holds, so that it can be opened once more, as after an undo. */
export function letterOf({ id, thread, inline, repliesTo, fields, body, subject }) {
  const [to, cc, bcc] = Object.values(fields).map((field) => [...field.people]);
  return { id, thread, inline, repliesTo, to, cc, bcc, body: body.textContent, subject: subject?.value };
}
