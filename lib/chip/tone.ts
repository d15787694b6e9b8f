/** Whether the page is dark around this element; where it has no colour of its own, whether the person likes it dark. */
export function isDarkAt(element: Element | undefined): boolean {
  for (let one = element?.closest('body *') ?? document.body; one; one = one.parentElement as Element) {
    const [red = 0, green = 0, blue = 0, alpha = 1] =
      getComputedStyle(one)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    if (alpha > 0.5) return red + green + blue < 384;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches;
}
