/** Whether a text of JSON ends before all that it opened is closed. */
export function endsEarly(text: string): boolean {
  let open = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (mark === '"') isInText = !isInText;
    else if (isInText) at += mark === '\\' ? 1 : 0;
    else if ('{['.includes(mark)) open += 1;
    else if ('}]'.includes(mark)) open -= 1;
  }
  return isInText || open > 0;
}
