import { ana, type Hand, type Person } from './hand';
import type { Webmail } from './server';

/** Where a case takes place: in a skin on 127.0.0.1, or in elastic on a host with a name and without TLS. */
export type Place = 'elastic' | 'larry' | 'named';

/** One thing that people do in Roundcube, and whether Tendril must see it. */
export interface Case {
  readonly name: string;
  readonly place: Place;
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
  webmail.deliver(ana, `From: ${to.name} <${to.address}>\nTo: ${ana}\nSubject: ${subject}\n\nHow are you?\n`);
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
}

async function leave(hand: Hand, to: Person) {
  await compose(hand, to);
  await hand.leave();
  await hand.press('Discard');
  await hand.sent();
}

/** Every case in the real webmail, beyond the plain path. */
export const cases: readonly Case[] = [
  { name: 'a reply', place: 'elastic', to: person('Rhea Plum'), act: reply, seen: true },
  { name: 'a slow server', place: 'elastic', to: person('Sam Late', 'slow.sam'), act: send, seen: true },
  {
    name: 'a second try after a refusal',
    place: 'elastic',
    to: person('Ines Right'),
    act: sendAgain,
    seen: true,
  },
  { name: 'the HTML editor', place: 'elastic', to: person('Tina Bold'), act: sendFormatted, seen: true },
  {
    name: 'no subject, sent',
    place: 'elastic',
    to: person('Nora Bare'),
    act: sendWithoutSubject,
    seen: true,
  },
  {
    name: 'no subject, not sent',
    place: 'elastic',
    to: person('Carl Doubt'),
    act: thinkOfASubject,
    seen: false,
  },
  {
    name: 'a refusal',
    place: 'elastic',
    to: person('Rolf Gone', 'reject.rolf'),
    act: sendInVain,
    seen: false,
  },
  { name: 'a draft', place: 'elastic', to: person('Dora Later'), act: saveDraft, seen: false },
  { name: 'a composer left', place: 'elastic', to: person('Lena Unsent'), act: leave, seen: false },
  { name: 'larry', place: 'larry', to: person('Lars Old'), act: send, seen: true },
  {
    name: 'a refusal in larry',
    place: 'larry',
    to: person('Leif Gone', 'reject.leif'),
    act: sendInVain,
    seen: false,
  },
  { name: 'a named host without TLS', place: 'named', to: person('Hanna Host'), act: send, seen: true },
];
