/** Whether a person can see the element, as far as display and visibility go. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
