import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Debian's user and group `mail`, as which Dovecot reads the mailboxes. */
export const mailUser = 8;

let delivered = 0;

/** Puts a mail, headers and body, into the mailbox of an address; `mail` is the folder of all mailboxes. */
export function deliver(mail: string, address: string, text: string): void {
  const inbox = join(madeMailbox(mail, address), 'new');
  delivered += 1;
  writeFileSync(join(inbox, `${Date.now()}.${delivered}.practice`), text, 'latin1');
}

/** The mails that have reached an address and that nobody has looked at. */
export function received(mail: string, address: string): readonly string[] {
  const inbox = join(mail, address, 'Maildir/new');
  if (!existsSync(inbox)) return [];
  return readdirSync(inbox).map((name) => readFileSync(join(inbox, name), 'latin1'));
}

/** Makes it impossible to keep copies of what this person sends. */
export function refuseCopies(mail: string, address: string): void {
  const sent = join(madeMailbox(mail, address), '.Sent');
  mkdirSync(sent, { recursive: true });
  chownSync(sent, 0, 0);
  chmodSync(sent, 0o700);
}

function madeMailbox(mail: string, address: string): string {
  const maildir = join(mail, address, 'Maildir');
  const folders = [join(mail, address), maildir, ...['new', 'cur', 'tmp'].map((name) => join(maildir, name))];
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true });
    chownSync(folder, mailUser, mailUser);
  }
  return maildir;
}
