import type { Site } from '../../../lib/sites/site';

/** Conversations side by side, in an open shadow root; a row of one's own proves a send. */
export const chatSite: Site = {
  id: 'linkedin',
  hosts: [],
  surfaces: [
    {
      part: 'message',
      root: ['.pane'],
      button: '.send',
      field: '.box',
      key: 'Enter',
      recipients: (root) => {
        const name = root.querySelector('h2')?.textContent ?? '';
        return { people: [{ name, keys: [`linkedin:in/${name}`] }] };
      },
      proof: {
        kind: 'row',
        list: 'ol',
        row: 'li',
        id: (row) => row.getAttribute('data-id') ?? '',
        isOwn: (row) => row.matches('.own'),
      },
      busy: 'li:not([data-id], .failed)',
      error: '.failed',
    },
  ],
};
