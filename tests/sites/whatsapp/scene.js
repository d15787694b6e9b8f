import { sceneOf, startChat } from '../chat.js';

/** What this page plays. */
export const scene = sceneOf({
  /** 'bare', 'classes' or 'jid': see the page. */
  build: 'bare',
  /** The first chat, and the others of the list: who is in it, its title if it is no person's, and its address. */
  chat: { people: [{ name: 'Jane Doe' }], jid: '491715550000@c.us' },
  others: [
    { people: [{ name: 'Tomas Lindqvist' }], jid: '46705550001@c.us' },
    { people: [{ name: 'Priya Raman' }], jid: '919810055502@c.us' },
  ],
  me: 'Robin Vale',
  /** The setting *Enter is send*. */
  enterSends: true,
  /** After a message the box is 'emptied', or a fresh one is put in its place: 'replaced'. */
  editor: 'emptied',
});

let last = 0;

/** Ids of messages begin with 3EB0 when they come from this page, with 3A when a phone sent them. */
function newId({ from, byPhone }) {
  last += 1;
  const tail = (0x9f24b7 * 4096 + scene.number * 64 + last).toString(16).toUpperCase();
  return `${from || byPhone ? '3A' : '3EB0'}C4E1${tail.padStart(14, '7')}`;
}

const chats = [scene.chat, ...scene.others];

/** The chats of the list, with what happens in them. */
export const chat = startChat(
  scene,
  chats.map(({ people }) => people),
  newId,
);

/** How a chat is called: its title, or its person's name. */
export const titleOf = ({ index, people }) => chats[index].title ?? people[0].name;

/** Where messages of a chat go: a person, a group, a channel, a broadcast list. */
export const jidOf = ({ index }) => chats[index].jid;

/** Whether a chat is with several people. */
export const isGroup = (thread) => jidOf(thread).endsWith('@g.us');

/** What stands under the title. */
export const subtitleOf = (thread, words) =>
  chats[thread.index].subtitle ??
  (isGroup(thread) ? [...thread.people.map(({ name }) => name), words.you].join(', ') : words.lastSeen);
