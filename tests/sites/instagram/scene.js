import { sceneOf, startChat } from '../chat.js';

/** The signed-in person. */
export const me = { name: 'Robin Vale', username: 'robin.vale' };

/** What this page plays. */
export const scene = sceneOf({
  /** 'panes' as seen in 2026, 'grid' as seen until 2025. */
  build: 'panes',
  /** The first thread, and the others: who is in it, and its title if it is a group. */
  chat: { people: [{ name: 'Jane Doe', username: 'jane.doe' }] },
  others: [
    { people: [{ name: 'Tomas Lindqvist', username: 'tomas.lindqvist' }] },
    { people: [{ name: 'Priya Raman', username: 'priya.raman' }] },
  ],
});

const chats = [scene.chat, ...scene.others];

let last = 0;

/** The threads of the list, with what happens in them. What they call their messages never shows. */
export const chat = startChat(
  scene,
  chats.map(({ people }) => people),
  () => ++last,
);

/** How a thread is called: its title, or its people's names. */
export const titleOf = ({ index, people }) => chats[index].title ?? people.map(({ name }) => name).join(', ');

/** The one person of a thread; nobody in a group. */
export const personIn = ({ people }) => (people.length === 1 ? people[0] : undefined);

/** The address of a thread within the site. */
export const pathOf = ({ index }) => `/direct/t/1780${scene.number}${index}/`;
