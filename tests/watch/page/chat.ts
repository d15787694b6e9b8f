import { row } from '../../../lib/watch/row';
import { chatSite } from './chat-site';
import type { Clock } from './clock';
import { anywhere, type Doing, make, type Page, people, pressKey, type Sent, type Toy, unsent } from './toy';

interface Message {
  readonly isOwn: boolean;
  /** Empty until the server has the message. */
  id: string;
  row?: HTMLElement;
}

interface Conversation {
  readonly person: string;
  readonly messages: Message[];
  draft: string;
  /** When it came on the screen; 0 while it is not there. */
  since: number;
  /** When the server last refused a message; whatever else was under way then need not be noticed. */
  refused: number;
}

interface Pane {
  conversation: Conversation;
  isDisabled: boolean;
  /** How many of the newest messages are in the page. */
  depth: number;
  element: HTMLElement;
}

/** What becomes of the next message that is sent. */
interface Outcome {
  readonly ms: number;
  readonly isTaken: boolean;
}

class ChatPage implements Page {
  readonly sends: Sent[] = [];
  readonly #clock: Clock;
  /** Ids are unique on a site, over all its pages. */
  readonly #name = crypto.randomUUID();
  #lastId = 0;
  readonly #conversations = people.map((person): Conversation => {
    const messages = [true, false, true, false].map((isOwn) => ({ isOwn, id: this.#newId() }));
    return { person, messages, draft: '', since: 0, refused: 0 };
  });
  readonly #panes: Pane[];
  #outcome: Outcome = { ms: 0, isTaken: true };
  constructor(clock: Clock) {
    this.#clock = clock;
    const host = make('main');
    document.body.replaceChildren(host);
    this.#panes = this.#conversations.slice(0, 2).map((conversation) => {
      conversation.since = clock.now();
      return { conversation, isDisabled: false, depth: 9, element: make('section') };
    });
    host.attachShadow({ mode: 'open' }).append(...this.#panes.map(({ element }) => element));
    for (const pane of this.#panes) this.#draw(pane);
  }

  readonly doings: Readonly<Record<string, Doing>> = {
    ...anywhere,
    type: this.#on((pane) => {
      pane.conversation.draft += 'a';
      boxIn(pane).textContent = pane.conversation.draft;
    }),
    Enter: this.#sending(true, (pane) => pressKey(boxIn(pane), 'Enter')),
    'Enter, refused': this.#sending(false, (pane) => pressKey(boxIn(pane), 'Enter')),
    'click on Send': this.#sending(true, clickSend),
    'click on Send, refused': this.#sending(false, clickSend),
    ...Object.fromEntries(
      Object.entries(unsent).map(([name, init]) => [
        name,
        this.#on((pane) => pressKey(boxIn(pane), 'Enter', init)),
      ]),
    ),
    'turn Send on or off': this.#on((pane) => {
      pane.isDisabled = !pane.isDisabled;
    }),
    'a message of theirs': this.#on(({ conversation }) =>
      this.#add(conversation, { isOwn: false, id: this.#newId() }),
    ),
    'a message from another device': this.#on(({ conversation }) => {
      this.#add(conversation, { isOwn: true, id: this.#newId() });
      // Who has just pressed Enter here cannot tell it from one of this page.
      const now = this.#clock.now();
      this.sends.push({ person: conversation.person, pressed: now, shown: now, isPlain: false });
    }),
    'draw a pane anew': this.#on((pane) => this.#draw(pane)),
    'draw the rows anew': this.#on(drawRows),
    'drop old rows': this.#on((pane) => {
      pane.depth = 3;
      drawRows(pane);
    }),
    'load older rows': this.#on((pane) => {
      const older = [true, false].map((isOwn) => ({ isOwn, id: this.#newId() }));
      pane.conversation.messages.unshift(...older);
      pane.depth = 99;
      drawRows(pane);
    }),
    'switch conversations': this.#on((pane) => this.#switch(pane)),
  };

  #on(act: (pane: Pane) => void): Doing {
    return (part) => act(this.#panes[part % 2] as Pane);
  }

  #sending(isTaken: boolean, press: (pane: Pane) => void): Doing {
    return (part, ms) => {
      this.#outcome = { ms, isTaken };
      press(this.#panes[part % 2] as Pane);
    };
  }

  #newId(): string {
    this.#lastId += 1;
    return `${this.#name}-${this.#lastId}`;
  }

  #draw(pane: Pane): void {
    const { conversation } = pane;
    const fresh = make(
      'section',
      { class: 'pane' },
      make('h2', {}, conversation.person),
      make('ol'),
      make('div', { class: 'box', contenteditable: 'true' }, conversation.draft),
      make('button', { class: 'send' }, 'Send'),
    );
    const isSend = ({ key, shiftKey, isComposing, keyCode, repeat }: KeyboardEvent) =>
      key === 'Enter' && !shiftKey && !isComposing && keyCode !== 229 && !repeat;
    fresh.addEventListener('keydown', (event) => isSend(event) && this.#send(pane));
    fresh.querySelector('.send')?.addEventListener('click', () => this.#send(pane));
    pane.element.replaceWith(fresh);
    pane.element = fresh;
    drawRows(pane);
  }

  #send(pane: Pane): void {
    const { conversation } = pane;
    if (!conversation.draft.trim()) return;
    const message: Message = { isOwn: true, id: '' };
    const pressed = this.#clock.now();
    const { ms, isTaken } = this.#outcome;
    conversation.draft = '';
    boxIn(pane).textContent = '';
    this.#add(conversation, message);
    this.#clock.later(ms, () =>
      isTaken ? this.#confirm(conversation, message, pressed) : this.#fail(conversation, message),
    );
  }

  #add(conversation: Conversation, message: Message): void {
    conversation.messages.push(message);
    this.#paneOf(conversation)?.element.querySelector('ol')?.append(rowOf(message));
  }

  /** The row gets its id, or another row stands in for it. */
  #confirm(conversation: Conversation, message: Message, pressed: number): void {
    const { row } = message;
    message.id = this.#newId();
    const sent: Sent = { person: conversation.person, pressed, shown: this.#clock.now(), isPlain: false };
    this.sends.push(sent);
    if (this.#lastId % 2 > 0) row?.replaceWith(rowOf(message));
    else row?.setAttribute('data-id', message.id);
    const { since } = conversation;
    this.#clock.later(500, () => {
      sent.isPlain =
        message.row?.isConnected === true &&
        conversation.since === since &&
        since <= pressed &&
        conversation.refused < pressed;
    });
  }

  /** Shown until the rows are drawn anew. */
  #fail(conversation: Conversation, message: Message): void {
    conversation.refused = this.#clock.now();
    conversation.messages.splice(conversation.messages.indexOf(message), 1);
    message.row?.classList.add('failed');
  }

  #switch(pane: Pane): void {
    const next = this.#conversations.find((one) => !this.#paneOf(one)) as Conversation;
    pane.conversation.since = 0;
    next.since = this.#clock.now();
    pane.conversation = next;
    pane.element.querySelector('h2')?.replaceChildren(next.person);
    boxIn(pane).textContent = next.draft;
    drawRows(pane);
  }

  #paneOf(conversation: Conversation): Pane | undefined {
    return this.#panes.find((pane) => pane.conversation === conversation);
  }
}

function boxIn({ element }: Pane): HTMLElement {
  return element.querySelector('.box') as HTMLElement;
}

/** As pages do, Send is off while nothing is typed. */
function clickSend({ element, isDisabled, conversation }: Pane): void {
  const button = element.querySelector<HTMLElement>('.send');
  button?.toggleAttribute('disabled', isDisabled || !conversation.draft);
  button?.click();
}

function rowOf(message: Message): HTMLElement {
  const { isOwn, id } = message;
  const row = make('li', { class: isOwn ? 'own' : 'theirs' }, 'text');
  if (id) row.setAttribute('data-id', id);
  message.row = row;
  return row;
}

function drawRows({ element, conversation, depth }: Pane): void {
  element.querySelector('ol')?.replaceChildren(...conversation.messages.slice(-depth).map(rowOf));
}

/** Conversations side by side: a new row of one's own proves a send. */
export const chat: Toy = {
  watched: { sites: [chatSite], provers: { row } },
  usual: ['type', 'type', 'Enter', 'Enter, refused', 'a message of theirs', 'switch conversations'],
  mount: (clock) => new ChatPage(clock),
};
