/** Whether the page is dark around this element; where it has no colour of its own, whether the person likes it dark. */
export function isDarkAt(element: Element | null | undefined): boolean {
  for (let one = element; one; one = one.parentElement) {
    const colour = getComputedStyle(one).backgroundColor;
    const [red = 0, green = 0, blue = 0, alpha = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
    if (colour.startsWith('rgb') && alpha > 0.5) return red * 0.3 + green * 0.6 + blue * 0.1 < 128;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches;
}
