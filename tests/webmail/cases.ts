import type { Hand, Person } from './hand';
import type { Skin } from './roundcube';
import type { Webmail } from './server';

/** One thing that people do in Roundcube, and whether Tendril must see it. */
export interface Case {
  readonly name: string;
  readonly skin: Skin;
  /** Whom it is about; nobody else's case. */
  readonly to: Person;
  act(hand: Hand, to: Person, webmail: Webmail): Promise<void>;
  readonly seen: boolean;
}

function person(name: string, mailbox = name.toLowerCase().replace(' ', '.')): Person {
  return { name, address: `${mailbox}@example.test` };
}

async function compose(hand: Hand, to: Person, subject = 'Coffee?') {
  await hand.compose();
  await hand.write(to, subject);
}

async function send(hand: Hand, to: Person) {
  await compose(hand, to);
  await hand.send();
  await hand.sent();
}

async function sendInVain(hand: Hand, to: Person) {
  await compose(hand, to);
  await hand.send();
  await hand.refused();
}

async function sendAgain(hand: Hand, to: Person) {
  await sendInVain(hand, person('Otto Wrong', 'reject.otto'));
  await hand.removeRecipient();
  await hand.write(to, 'Coffee?');
  await hand.send();
  await hand.sent();
}

async function reply(hand: Hand, to: Person, webmail: Webmail) {
  const subject = 'Long time no see';
  webmail.deliver(
    hand.own,
    `From: ${to.name} <${to.address}>\nTo: ${hand.own}\nSubject: ${subject}\n\nHello!\n`,
  );
  await hand.reply(subject);
  await hand.send();
  await hand.sent();
}

async function sendFormatted(hand: Hand, to: Person) {
  await compose(hand, to);
  await hand.format('How are you?');
  await hand.send();
  await hand.sent();
}

async function sendWithoutCopy(hand: Hand, to: Person, webmail: Webmail) {
  webmail.refuseCopies(hand.own);
  await compose(hand, to);
  await hand.send();
  await hand.confirmed();
  await hand.refused();
}

async function sendWithoutSubject(hand: Hand, to: Person) {
  await compose(hand, to, '');
  await hand.send();
  await hand.press('Send message');
  await hand.sent();
}

async function thinkOfASubject(hand: Hand, to: Person) {
  await compose(hand, to, '');
  await hand.send();
  await hand.press('Cancel');
}

async function saveDraft(hand: Hand, to: Person) {
  await compose(hand, to);
  await hand.saveDraft();
  await hand.confirmed();
}

async function leave(hand: Hand, to: Person) {
  await compose(hand, to);
  await hand.leave();
  await hand.press('Discard');
  await hand.sent();
}

type Act = Case['act'];

const seen = (name: string, to: Person, act: Act, skin: Skin = 'elastic'): Case => ({
  name,
  to,
  act,
  skin,
  seen: true,
});

const unseen = (name: string, to: Person, act: Act, skin: Skin = 'elastic'): Case => ({
  ...seen(name, to, act, skin),
  seen: false,
});

/** Every case in the real webmail, beyond the plain path. */
export const cases: readonly Case[] = [
  seen('a new mail', person('Hanna New'), send),
  seen('a reply', person('Rhea Plum'), reply),
  seen('a slow server', person('Sam Late', 'slow.sam'), send),
  seen('a second try after a refusal', person('Ines Right'), sendAgain),
  seen('the HTML editor', person('Tina Bold'), sendFormatted),
  seen('sent, but no copy kept', person('Kurt Copy'), sendWithoutCopy),
  seen('no subject, sent', person('Nora Bare'), sendWithoutSubject),
  seen('a new mail in larry', person('Lars Old'), send, 'larry'),
  unseen('no subject, not sent', person('Carl Doubt'), thinkOfASubject),
  unseen('a refusal', person('Rolf Gone', 'reject.rolf'), sendInVain),
  unseen('a refusal in larry', person('Leif Gone', 'reject.leif'), sendInVain, 'larry'),
  unseen('a draft', person('Dora Later'), saveDraft),
  unseen('a composer left', person('Lena Unsent'), leave),
];
