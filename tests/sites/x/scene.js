import { sceneOf, startChat } from '../chat.js';

/** The signed-in person. */
export const me = { name: 'Robin Vale', handle: 'robinvale', id: '44196397' };

/** What this page plays. */
export const scene = sceneOf({
  /** Where Chat lives: 'shadow' or 'light'. */
  embed: 'shadow',
  /** The first chat, and the others: who is in it, and its title and id if it is a group. */
  chat: { people: [{ name: 'Jane Doe', handle: 'JaneDoe', id: '1500000000' }] },
  others: [
    { people: [{ name: 'Tomas Lindqvist', handle: 'tomaslindqvist', id: '1500000001' }] },
    { people: [{ name: 'Priya Raman', handle: 'priyaraman', id: '1500000002' }] },
  ],
});

const chats = [scene.chat, ...scene.others];

/** The chats of the list, with what happens in them. */
export const chat = startChat(
  scene,
  chats.map(({ people }) => people),
  () => crypto.randomUUID(),
);

/** How a chat is called: its title, or its person's name. */
export const titleOf = ({ index, people }) => chats[index].title ?? people[0].name;

/** The one person of a chat; nobody in a group. */
export const personIn = ({ index, people }) => (chats[index].title ? undefined : people[0]);

/** A chat's id in addresses: a group's own, or the two accounts', the older first. */
export const idOf = (thread) => chats[thread.index].id ?? [me.id, thread.people[0].id].join('-');

const en = {
  message: 'Unencrypted message',
  send: 'Send',
  voice: 'Voice message',
  search: 'Search',
  sent: 'Sent',
};

const es = {
  ...en,
  message: 'Mensaje sin cifrar',
  send: 'Enviar',
  voice: 'Mensaje de voz',
  search: 'Buscar',
};

/** What the page says, in the account's language; what is not evidenced is a translation. */
export const words = { en, es }[scene.locale];
