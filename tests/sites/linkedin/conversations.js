import { me, scene } from './scene.js';

const lines = ['Hello, nice to meet you here', 'Thank you for the introduction', 'Shall we talk next week?'];

const openedAt = Date.now() - scene.agedBy;

/** The URN of a message: its time and its conversation in base64, under the mailbox owner's profile. */
export function messageUrn(conversation, at) {
  const backend = btoa(`${at}b58769-004&${conversation.id}`);
  return `urn:li:msg_message:(urn:li:fsd_profile:${me.member},2-${backend})`;
}

/** The id that the thread has in its address. */
export const threadId = (conversation) => `2-${btoa(conversation.id)}`;

function started(people, number, count) {
  const id = `cf2a035c-5309-4afa-9d01-${String(scene.number * 10 + number).padStart(12, '0')}_013`;
  const conversation = { id, people, rows: [], draft: '', quickReplies: [] };
  const senders = scene.theirWord ? [me, ...people] : [...people, me];
  for (let index = 0; index < count; index += 1) {
    const at = openedAt + index * 60_000 + number;
    const from = senders[(index + senders.length - (count % senders.length)) % senders.length];
    conversation.rows.push({
      key: messageUrn(conversation, at),
      from,
      text: lines[index % 3],
      at,
      state: 'sent',
    });
  }
  return conversation;
}

/** The conversation that the scene is about, then the others of the list. */
export const conversations = [
  started(scene.people, 1, scene.known ? scene.history : 0),
  ...scene.others.map((other, index) => started([other], index + 2, 4)),
];
Object.assign(conversations[0], { draft: scene.draft, quickReplies: scene.quickReplies });

/** The conversation with this member, alone or first of a group. */
export const conversationWith = (member) => conversations.find(({ people }) => people[0].member === member);

/** How a conversation is called: the names of its people. */
export const titleOf = (conversation) => conversation.people.map(({ name }) => name).join(', ');

const watchers = new Set();

/** Calls back for every change of a row, with the conversation, what happened and the row, until what it returns is called. */
export function onChange(watcher) {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Tells every view what happened to a row. */
export function announce(conversation, what, row, before) {
  for (const watcher of watchers) watcher(conversation, what, row, before);
}

/** Adds a row at the end. */
export function append(conversation, row) {
  conversation.rows.push(row);
  announce(conversation, 'added', row);
}
