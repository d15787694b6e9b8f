import type { SiteCase, Someone } from './case';
import { after, before, type Outreach, type ReplyCase, whoRead } from './reply-case';

/** Makes a page of a webmail with a mail of the case's person open, or of whom the scene says. */
export type OpenMail = (name: string, scene?: (who: Someone) => object) => SiteCase;

const outreach = ({ email }: Someone): Outreach => ({
  channel: 'gmail',
  keys: [`email:${email}`],
  ago: before,
});

/** Makes the cases of reading mails; what was sent may have been sent by any channel. */
export const [reply, none] = [whoRead(outreach)(true), whoRead(outreach)(false)];

/** What every webmail has whose page tells when a mail came. */
export function mailCases(open: OpenMail, locales: readonly string[]): ReplyCase[] {
  const stranger = ({ number }: Someone) => ({
    person: { name: `Max Roe ${number}`, email: `max${number}@example.test` },
  });
  return [
    reply(open('a mail that came since')),
    ...locales.map((locale) => reply(open(`a mail that came since, in ${locale}`, () => ({ locale })))),
    reply(open('a mail that came since one wrote elsewhere'), { channel: 'linkedin' }),
    none(open('a mail from before'), { ago: after }),
    none(open('a mail from a stranger', stranger)),
  ];
}
