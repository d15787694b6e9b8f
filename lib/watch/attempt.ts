import type { Recipients, Surface } from '../sites/site';
import { hasText, type Press } from './press';
import { isShown } from './shown';

/** Somebody tried to send: all of it that the page may take away in the next moment. */
export interface Attempt extends Press {
  /** Another one once the page has drawn the composer anew. */
  root: Element;
  /** The document or the shadow root that holds it. */
  readonly scope: Document | ShadowRoot;
  readonly recipients: Recipients;
  readonly own: readonly string[];
  /** Whether a person had just pressed something, so that no script presses for itself. */
  readonly byHand: boolean;
  /** Whether something was typed. */
  readonly hadText: boolean;
  /** Notices, errors and signs of work that showed before; a hidden one that is shown again is new. */
  readonly knownElements: Set<Element>;
  /** Tells the message from others when its composer comes back. */
  readonly imprint: string | undefined;
}

/** What is to be known of a press before the page reacts to it; nothing when it goes to nobody. */
export function snapshot(press: Press): Attempt | undefined {
  const { surface, root } = press;
  const recipients = surface.recipients(root);
  if (!recipients.people.length && !recipients.addressLists?.some(Boolean)) return;
  const scope = root.getRootNode() as Document | ShadowRoot;
  return {
    ...press,
    scope,
    recipients,
    own: surface.own?.() ?? [],
    // Not whether the event is to be trusted: pages and assistive tools press anew what a person pressed.
    byHand: navigator.userActivation.isActive,
    hadText: hasText(press.field),
    knownElements: new Set(signsIn(scope, surface)),
    imprint: surface.undo?.imprint?.(root),
  };
}

function signsIn(scope: ParentNode, { proof, busy, error }: Surface): readonly Element[] {
  const selectors = [busy, error, proof.kind === 'notice' ? proof.notice : ''].filter(Boolean);
  return selectors.length > 0 ? [...scope.querySelectorAll(selectors.join())].filter(isShown) : [];
}
