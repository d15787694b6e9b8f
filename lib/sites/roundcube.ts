import { isOn, type Site } from './site';

const form = 'form[method=post]:has(input[name=_action][value=send])';

/** Roundcube, on whatever host it lives: skins elastic and larry, 1.5 to 1.7 (measured 2026-11). */
export const roundcube: Site = {
  id: 'roundcube',
  hosts: [],
  surfaces: [
    {
      part: 'message',
      // One page is one composer, and its toolbars and dialogs stand outside the form.
      root: ['body:has(form input[name=_action][value=send])'],
      button: 'button.send, a.send',
      field: `${form} [name=_message]`,
      recipients: () => ({ people: [], addressLists: [fieldValue(`${form} [name=_to]`)] }),
      proof: {
        kind: 'notice',
        notice: '#messagestack .confirmation, #messagestack .alert-success',
        // A saved draft is confirmed by the same notice; the form knows what it was submitted for.
        unless: `${form} input[name=_draft][value="1"]`,
      },
      busy: '#messagestack .loading, .ui-dialog:not(.error)',
      error: '#messagestack .error, #messagestack .alert-danger, .ui-dialog.error',
      cancels: (path) => isOn(path, '.save.draft, .savedraft'),
      own: () =>
        [...document.querySelectorAll(`${form} [name=_from] option`)].map((option) => option.textContent),
    },
  ],
};

function fieldValue(selector: string): string {
  return document.querySelector<HTMLTextAreaElement>(selector)?.value ?? '';
}
