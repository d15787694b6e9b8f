/** Text made safe for a template's markup. */
export const safe = (text) =>
  String(text).replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign],
  );

/** The one element that a piece of markup describes. */
export function element(markup) {
  const template = document.createElement('template');
  template.innerHTML = markup.trim();
  return template.content.firstElementChild;
}

/** Resolves after this many milliseconds. */
export const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
