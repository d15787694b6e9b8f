import { people } from './people';
import { cut, find, tree } from './real-dom';
import { mount, press, take } from './stage';
import { type Deed, type Doing, type State, surfaces } from './state';
import { clobbers } from './texts';

/** Where a deed is done. */
interface Place {
  readonly one: Element;
  readonly other: Element;
  readonly deed: Deed;
  readonly state: State;
}

const attributes = [
  'name',
  'id',
  'class',
  'href',
  'title',
  'aria-label',
  'role',
  'value',
  'disabled',
  'data-id',
];
const further = [
  'data-message-id',
  'data-event-urn',
  'data-testid',
  'email',
  'data-hovercard-id',
  '__proto__',
  'constructor',
];
const paths = [
  '/messaging/compose/?recipient=ACoAAB1xYz',
  '/messages/t/1/',
  '/direct/t/1/',
  '/messages/g123',
  '/in/jane',
  '/sales/lead/1,2',
];
const keys: readonly (readonly [string, KeyboardEventInit])[] = [
  ['Enter', {}],
  ['Enter', { ctrlKey: true }],
  ['Enter', { metaKey: true }],
  [' ', {}],
  ['s', { ctrlKey: true, shiftKey: true }],
  ['Enter', { keyCode: 229 }],
];

const pick = <Item>(items: readonly Item[], at: number) => items[at % items.length] as Item;

const surfaceOf = ({ state, deed }: Place) => {
  const shown = [state.surface, ...state.others];
  return surfaces[pick(shown, deed.at)] as (typeof surfaces)[number];
};

const doer: { readonly [Name in Doing]: (place: Place) => void } = {
  tear: ({ one }) => tree.remove(one),
  nest: ({ one, other }) => {
    if (!tree.contains(one, other)) tree.append(other, one);
  },
  double: ({ one }) => tree.after(one, tree.clone(one)),
  write: ({ one, deed }) => tree.empty(one, deed.text),
  name: ({ one, deed }) => tree.setAttribute(one, pick([...attributes, ...further], deed.to), deed.text),
  shadow: ({ one, deed }) => {
    const host = document.createElement('div');
    tree.after(one, host);
    host.attachShadow({ mode: deed.to % 3 ? 'open' : 'closed' }).append(one);
  },
  frame: ({ one }) => {
    const frame = document.createElement('iframe');
    tree.after(one, frame);
    const inside = frame.contentDocument;
    inside?.addEventListener('click', (event) => event.preventDefault());
    inside?.body.append(one);
  },
  around: ({ one, deed }) => {
    const form = document.createElement('form');
    tree.after(one, form);
    tree.append(
      form,
      one,
      ...cut(`<input name="${pick(clobbers, deed.to)}"><input id="${pick(clobbers, deed.at)}">`),
    );
  },
  clobber: ({ one, deed }) =>
    tree.append(
      one,
      ...cut(`<img name="${pick(clobbers, deed.to)}"><object id="${pick(clobbers, deed.at)}"></object>`),
    ),
  crowd: ({ one, deed }) => {
    // Hundreds of frames take seconds by themselves.
    if (find('iframe').length > 0) return;
    const most = Math.min(deed.to * 8, 400 / (find('*', one).length + 1));
    for (let copy = 0; copy < most; copy += 1) tree.after(one, tree.clone(one));
  },
  title: ({ deed }) => {
    document.title = deed.text;
  },
  go: ({ deed }) => history.replaceState(null, '', pick(paths, deed.to)),
  press: (place) => press(pick(find(surfaceOf(place).press), place.deed.to)),
  click: ({ one }) => press(one),
  key: ({ one, deed }) => {
    const [key, more] = pick(keys, deed.to);
    press(one, 'keydown', { key, ...more });
  },
  prove: (place) => {
    for (const step of surfaceOf(place).proof) take(step, pick(people, place.deed.to));
  },
  say: ({ deed }) => {
    const kind = pick(['alert', 'status', 'dialog', 'alertdialog'], deed.at);
    const notice = cut(
      `<div role="${kind}" class="toast-success confirmation vh"><a id="link_undo"></a><a id="link_vsm"></a></div>`,
    )[0];
    if (notice) {
      notice.append(deed.text);
      tree.append(tree.body, notice);
    }
  },
  leave: ({ deed }) =>
    void (deed.to % 2
      ? dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
      : dispatchEvent(new Event('blur'))),
};

/** Whether a page can hide anything from the engine by it. */
export function isClobbering({ deeds }: State): boolean {
  return deeds.some(({ does }) => does === 'clobber' || does === 'around' || does === 'name');
}

/** Plays a state: the page, and all that happens on it. */
export async function play(state: State, pass: (ms: number) => Promise<void>): Promise<void> {
  for (const [nth, surface] of [state.surface, ...state.others].entries()) {
    const who = people[nth] ?? people[0];
    const shown = surfaces[surface];
    if (who && shown) mount(shown, { ...who, name: state.name ?? who.name });
  }
  for (const deed of state.deeds) {
    const all = find('*');
    if (all.length > 0)
      attempt(() => doer[deed.does]({ one: pick(all, deed.at), other: pick(all, deed.to), deed, state }));
    await pass(deed.pause);
  }
}

/** A tree that is torn does not let everything be done to it. */
function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
  }
}
