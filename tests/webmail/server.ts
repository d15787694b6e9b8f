import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installRoundcube } from './debian';
import { dovecotConf } from './dovecot';
import { deliver, mailUser, received, refuseCopies } from './maildir';
import { type Skin, startRoundcube } from './roundcube';
import { freePort, listen, startService } from './service';
import { smtpServer } from './smtp';

/** The password of every mailbox. */
export const password = 'secret123';

/** The longest that a first start takes, which installs packages, in milliseconds. */
export const installing = 10 * 60_000;

/** A running webmail, with mail of its own. */
export interface Webmail {
  /** The ports of loopback at which Roundcube answers. */
  readonly ports: Readonly<Record<Skin, number>>;
  /** Puts a mail, headers and body, into the mailbox of an address. */
  deliver(address: string, text: string): void;
  /** The mails that have reached an address and that nobody has looked at. */
  received(address: string): readonly string[];
  /** Makes it impossible to keep copies of what this person sends. */
  refuseCopies(address: string): void;
  stop(): Promise<void>;
}

/** Starts Roundcube in both skins, with Dovecot and an SMTP server, on loopback; installs them where missing. */
export async function startWebmail(): Promise<Webmail> {
  installRoundcube();
  const folder = mkdtempSync(join(tmpdir(), 'tendril-webmail-'));
  // Dovecot's own users must reach what is in it.
  chmodSync(folder, 0o755);
  const mail = makeMailFolder(folder);
  const stops: (() => unknown)[] = [() => rmSync(folder, { recursive: true })];
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  const ports = await startServers(folder, mail, stops).catch(async (error) => {
    await stop();
    throw error;
  });
  return {
    ports,
    deliver: (address, text) => deliver(mail, address, text),
    received: (address) => received(mail, address),
    refuseCopies: (address) => refuseCopies(mail, address),
    stop,
  };
}

/** Starts one server after the other, and notes how each is stopped. */
async function startServers(folder: string, mail: string, stops: (() => unknown)[]) {
  const smtp = smtpServer(mail);
  const smtpPort = await listen(smtp);
  stops.push(() => smtp.close());
  const { port: imapPort, stop: stopDovecot } = await startDovecot(folder);
  stops.push(stopDovecot);
  const elastic = await startRoundcube('elastic', { folder, imapPort, smtpPort });
  stops.push(elastic.stop);
  const larry = await startRoundcube('larry', { folder, imapPort, smtpPort });
  stops.push(larry.stop);
  return { elastic: elastic.port, larry: larry.port };
}

/** Dovecot makes the mailboxes in it, as its own user. */
function makeMailFolder(folder: string): string {
  const mail = join(folder, 'mail');
  mkdirSync(mail);
  chownSync(mail, mailUser, mailUser);
  return mail;
}

async function startDovecot(folder: string) {
  const conf = join(folder, 'dovecot.conf');
  const port = await freePort();
  writeFileSync(conf, dovecotConf({ folder, port, password }));
  const log = join(folder, 'dovecot.log');
  const stop = await startService({ program: 'dovecot', args: ['-F', '-c', conf], port, log });
  return { port, stop };
}
