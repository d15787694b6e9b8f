import type { Clock } from './clock';
import { anywhere, type Doing, make, type Page, people, pressKey, type Sent, unsent } from './toy';

/** How a webmail shows that a message left: with a notice after the composer, or with nothing but its going. */
export interface Kind {
  readonly says: 'Sent' | 'nothing';
  /** Whether the text is typed in a frame. */
  readonly hasFrame: boolean;
}

interface Letter {
  readonly person: string;
  readonly subject: string;
  isDisabled: boolean;
  element: HTMLElement;
  /** The send that is under way; another object after each press, nothing when it was stopped. */
  underWay?: object | undefined;
  /** Drawn anew while under way: a refusal elsewhere cannot be told from its own then. */
  isUnclear?: boolean;
}

/** How long a notice shows, in milliseconds. */
const shows = 6_000;

/** A webmail with any number of letters open at once. */
export class MailPage implements Page {
  readonly sends: Sent[] = [];
  readonly #clock: Clock;
  readonly #kind: Kind;
  readonly #main = make('main', {}, make('button', { class: 'inbox' }, 'A mail'));
  readonly #notices = make('div', { class: 'notices' });
  #letters: Letter[] = [];
  #written = 0;
  #refused = 0;
  #outcome = { ms: 0, isTaken: true };
  #newest: { letter: Letter; sent: Sent } | undefined;

  constructor(clock: Clock, kind: Kind) {
    this.#clock = clock;
    this.#kind = kind;
    document.body.replaceChildren(this.#main, this.#notices);
    this.#main.querySelector('.inbox')?.addEventListener('click', () => this.#read());
  }

  readonly doings: Readonly<Record<string, Doing>> = {
    ...anywhere,
    'open a letter': (part) => this.#open(people[part % people.length] as string),
    'open another letter': (part) => this.#open(people[part % people.length] as string),
    'Ctrl+Enter': this.#sending(true, (letter) => pressIn(letter, { ctrlKey: true })),
    'Ctrl+Enter, refused': this.#sending(false, (letter) => pressIn(letter, { ctrlKey: true })),
    'click on Send': this.#sending(true, (letter) => clickOn(letter, '.send')),
    'click on Send, refused': this.#sending(false, (letter) => clickOn(letter, '.send')),
    Enter: this.#on((letter) => pressIn(letter, {})),
    ...Object.fromEntries(
      Object.entries(unsent).map(([name, init]) => [name, this.#on((letter) => pressIn(letter, init))]),
    ),
    discard: this.#on((letter) => clickOn(letter, '.discard')),
    'send later': this.#on((letter) => clickOn(letter, '.later')),
    'turn Send on or off': this.#on((letter) => {
      letter.isDisabled = !letter.isDisabled;
      letter.element.querySelector('.send')?.toggleAttribute('disabled', letter.isDisabled);
    }),
    'draw a letter anew': this.#on((letter) => this.#draw(letter)),
    'draw all anew': () => this.#letters.forEach((letter) => void this.#draw(letter)),
    'notice of something else': () => this.#say('archived'),
    'a new mail': () => this.#main.prepend(make('p', {}, 'From Ana')),
    'read another mail': () => this.#main.querySelector<HTMLElement>('.inbox')?.click(),
    undo: () => {
      if (this.#mayUndo()) this.#notices.querySelector<HTMLElement>('.undo')?.click();
    },
  };

  #on(act: (letter: Letter) => void): Doing {
    return (part) => {
      const letter = this.#letters[part % this.#letters.length];
      if (letter) act(letter);
    };
  }

  #sending(isTaken: boolean, press: (letter: Letter) => void): Doing {
    return (part, ms) => {
      this.#outcome = { ms, isTaken };
      this.#on(press)(part, ms);
    };
  }

  #open(person: string): void {
    if (this.#letters.length > 2) return;
    this.#written += 1;
    const letter = { person, subject: `${this.#written}`, isDisabled: false, element: make('form') };
    this.#reopen(letter);
  }

  #reopen(letter: Letter): void {
    this.#letters.push(letter);
    this.#main.append(letter.element);
    this.#draw(letter);
  }

  #draw(letter: Letter): void {
    const { person, subject, isDisabled } = letter;
    letter.isUnclear = letter.underWay !== undefined;
    const fresh = make(
      'div',
      { class: 'letter', 'data-subject': subject },
      make('span', { class: 'to' }, person),
      make(this.#kind.hasFrame ? 'iframe' : 'textarea', { class: 'editor' }),
      make('button', { class: 'send', ...(isDisabled && { disabled: '' }) }, 'Send'),
      make('button', { class: 'discard' }, 'Discard'),
      make('button', { class: 'later' }, 'Send later'),
    );
    letter.element.replaceWith(fresh);
    letter.element = fresh;
    const onClick = (button: string, act: () => void) =>
      fresh.querySelector(button)?.addEventListener('click', act);
    onClick('.send', () => this.#send(letter));
    onClick('.discard', () => this.#close(letter));
    onClick('.later', () => {
      this.#close(letter);
      this.#say('scheduled');
    });
    editorOf(letter).addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).ctrlKey) this.#send(letter);
    });
  }

  /** Takes a letter off the page; what was under way with it stops. */
  #close(letter: Letter): void {
    letter.underWay = undefined;
    letter.element.remove();
    this.#letters = this.#letters.filter((other) => other !== letter);
  }

  #send(letter: Letter): void {
    if (letter.underWay) return;
    const send = {};
    letter.underWay = send;
    const pressed = this.#clock.now();
    const { ms, isTaken } = this.#outcome;
    this.#clock.later(ms, () => {
      if (letter.underWay !== send) return;
      letter.underWay = undefined;
      if (isTaken) this.#sent(letter, pressed);
      else this.#refuse(letter);
    });
  }

  #refuse({ element }: Letter): void {
    this.#refused = this.#clock.now();
    const alert = make('p', { role: 'alert' }, 'No such address');
    element.append(alert);
    this.#clock.later(shows, () => alert.remove());
  }

  #sent(letter: Letter, pressed: number): void {
    this.#close(letter);
    const sent = {
      person: letter.person,
      pressed,
      shown: this.#clock.now(),
      isPlain: !letter.isUnclear || this.#refused < pressed,
    };
    this.sends.push(sent);
    this.#newest = { letter, sent };
    this.#say('sent');
  }

  /** Puts a notice in the place of the one before. */
  #say(what: 'sent' | 'scheduled' | 'archived'): void {
    const hasMark = what !== 'sent' || this.#kind.says === 'Sent';
    const notice = make('div', hasMark ? { role: 'status', class: what } : {}, what);
    if (what === 'sent') {
      const undo = make('button', { class: 'undo' }, 'Undo');
      undo.addEventListener('click', () => this.#undo());
      notice.append(undo);
    }
    this.#notices.replaceChildren(notice);
    this.#clock.later(shows, () => notice.remove());
  }

  /** Nobody is quicker than that, nor can tell two notices apart that come at once. */
  #mayUndo(): boolean {
    const [before, last] = this.sends.slice(-2).map(({ shown }) => shown);
    const isAlone = last === undefined || before === undefined || last - before > 1_000;
    return isAlone && this.#clock.now() - (last ?? before ?? 0) > 500;
  }

  #undo(): void {
    const { letter, sent } = this.#newest ?? {};
    if (!letter || !sent) return;
    sent.undone = this.#clock.now();
    this.#newest = undefined;
    this.#notices.replaceChildren();
    this.#reopen(letter);
  }

  /** Another mail takes the place of the letters, which stay drafts. */
  #read(): void {
    for (const letter of this.#letters) this.#close(letter);
  }
}

function editorOf({ element }: Letter): HTMLElement {
  const editor = element.querySelector('.editor') as HTMLElement;
  return editor instanceof HTMLIFrameElement ? (editor.contentDocument?.body as HTMLElement) : editor;
}

function pressIn(letter: Letter, init: KeyboardEventInit): void {
  const editor = editorOf(letter);
  // A frame that was taken out leaves the focus nowhere, until the person clicks somewhere.
  if (document.activeElement === document.body) window.focus();
  editor.ownerDocument.defaultView?.focus();
  pressKey(editor, 'Enter', init);
}

function clickOn({ element }: Letter, button: string): void {
  element.querySelector<HTMLElement>(button)?.click();
}
