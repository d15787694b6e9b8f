/** Where a missed attempt leaves the element it was about, in the extension's own world of the page. */
export const missedKey = 'tendril:missed';
