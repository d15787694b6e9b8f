import { createServer, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { deliver } from './maildir';

/**
 * An SMTP server that really delivers, into the recipients' mailboxes in the folder `mail`. It refuses
 * `reject...@` with 550 and takes three seconds over mail to `slow...@`.
 */
export function smtpServer(mail: string): Server {
  return createServer((socket) => {
    socket.setEncoding('latin1');
    converse(socket, mail)
      // A client that hangs up in the middle is no failure of the server.
      .catch(() => {})
      .finally(() => socket.destroy());
  });
}

type Lines = AsyncIterator<string, undefined>;

async function converse(socket: Socket, mail: string): Promise<void> {
  const lines: Lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  const say = (reply: string) => socket.write(`${reply}\r\n`);
  const answer = answers(mail, lines, say);
  say('220 practice mail');
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const reply = answer[next.value.slice(0, 4).toUpperCase()];
    say(reply ? await reply(next.value) : '502 unknown command');
  }
}

function answers(mail: string, lines: Lines, say: (reply: string) => void) {
  let recipients: string[] = [];
  const replies: Record<string, (line: string) => string | Promise<string>> = {
    EHLO: () => '250-practice mail\r\n250-8BITMIME\r\n250 SMTPUTF8',
    MAIL: () => {
      recipients = [];
      return '250 ok';
    },
    RCPT: (line) => {
      const address = /<(.*?)>/.exec(line)?.[1]?.toLowerCase() ?? '';
      if (address.startsWith('reject'))
        return `550 5.1.1 <${address}>: Recipient address rejected: User unknown`;
      recipients.push(address);
      return '250 ok';
    },
    DATA: async () => {
      say('354 go on');
      const text = await untilDot(lines);
      if (recipients.some((address) => address.startsWith('slow'))) await pause(3000);
      for (const address of recipients) deliver(mail, address, text);
      return '250 2.0.0 queued';
    },
    RSET: () => '250 ok',
    QUIT: () => '221 bye',
  };
  return replies;
}

async function untilDot(lines: Lines): Promise<string> {
  const text: string[] = [];
  for (let next = await lines.next(); next.value !== '.'; next = await lines.next()) {
    if (next.done) throw new Error('The client hung up in the middle of a mail.');
    text.push(next.value.replace(/^\.\./, '.'));
  }
  return text.join('\n');
}
