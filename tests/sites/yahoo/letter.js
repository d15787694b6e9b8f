/** Everything that a compose holds, so that it can be opened once more. */
export function letterOf({ fields, subject, body, isReply }) {
  const people = Object.entries(fields).map(([kind, field]) => [kind, field.everybody()]);
  return { ...Object.fromEntries(people), subject: subject.value, body: body.textContent, isReply };
}
