import { isOn, mailPerson, type Proof, type Site, type Surface } from '../../../lib/sites/site';

const letter: Omit<Surface, 'proof'> = {
  part: 'message',
  root: ['.letter'],
  button: '.send',
  field: '.editor',
  key: 'Mod+Enter',
  recipients: (root) => {
    const name = root.querySelector('.to')?.textContent ?? '';
    return { people: [mailPerson(name, `${name}@example.test`)] };
  },
  error: '[role=alert]',
  undo: { within: 10_000, press: '.undo', imprint: (root) => root.getAttribute('data-subject') ?? '' },
};

function siteOf(proof: Proof, cancels: Surface['cancels'] & object): Site {
  return { id: 'gmail', hosts: [], surfaces: [{ ...letter, proof, cancels }] };
}

/** A webmail that says "Sent", with an editor in a frame. */
export const noticeSite = siteOf(
  { kind: 'notice', notice: '[role=status].sent', unless: '.offline' },
  (path, root) => path.includes(root) && isOn(path, '.discard, .later'),
);

/** A webmail whose composer just goes. */
export const goneSite = siteOf({ kind: 'gone', part: '.send' }, (path, root) =>
  path.includes(root) ? isOn(path, '.discard, .later') : root.isConnected && isOn(path, '.inbox'),
);
