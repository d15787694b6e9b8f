import { firstFound, nobody, type Recipients, type Site, textOf } from './site';

const box = 'textarea.compose-form__message-field, textarea[class*="message-field"]';

/** An overlay's conversation, and the inbox's. */
const places = ['#message-overlay', '.thread-container'];

const lead = 'a[href*="/sales/lead/"]';

const name = '[data-anonymize="person-name"]';

/** LinkedIn's Sales Navigator, an application of its own; little of it is known, and that not lately (seen 2024 and 2026). */
export const salesNavigator: Site = {
  id: 'linkedin',
  hosts: ['*://*.linkedin.com/sales/*'],
  surfaces: [
    {
      part: 'sales message',
      root: [...places, `:has(${box}):has(${lead}):not(body, html)`],
      button: `[class*="compose-form"] button:last-of-type, form:has(textarea) button[type=submit], :is(${places}) [class*=button--primary]`,
      field: box,
      recipients,
      proof: {
        kind: 'row',
        list: 'ul, ol, [role=list], [role=log], [class*=message-list]',
        row: 'li:not(:has(li)), article:not(li *)',
        // Its messages carry no id that is known.
        id: textOf,
        isOwn: (row, root) => !textOf(row.querySelector(name)).includes(nameIn(root)),
      },
      error: '[role=alert], [class*=toast][class*=error]',
    },
  ],
};

/** The one lead whom the conversation is with: linked in it, else in the column beside it, else the page's own. */
function recipients(root: Element): Recipients {
  const links = [...firstFound(root, lead), ...firstFound(document, lead)];
  const address = links[0]?.getAttribute('href') ?? location.pathname;
  const id = address.match(/\/lead\/([^,/?]+)/)?.[1];
  const shown = nameIn(root);
  return shown ? { people: [{ name: shown, keys: id ? [`linkedin:lead/${id}`] : [] }] } : nobody;
}

/** The conversation's heading. */
function nameIn(root: Element): string {
  return textOf(firstFound(root, '#thread-route-heading', `:is(header, h1, h2) ${name}`, name)[0]);
}
