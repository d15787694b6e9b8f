import { expect, test } from 'vitest';
import type { Channel } from '../../lib/channels';
import { writeTo } from '../../lib/people/write-to';

test.for([
  ['linkedin:in/jane-doe', 'https://www.linkedin.com/in/jane-doe/'],
  ['linkedin:in/jörg', 'https://www.linkedin.com/in/j%C3%B6rg/'],
  ['linkedin:in/ACoAABcd', 'https://www.linkedin.com/messaging/compose/?recipient=ACoAABcd'],
  ['linkedin:lead/ACwAABcd', 'https://www.linkedin.com/sales/lead/ACwAABcd'],
  ['facebook:t/1000', 'https://www.facebook.com/messages/t/1000'],
  ['facebook:jane.doe', 'https://www.facebook.com/messages/t/jane.doe'],
  ['instagram:jane_doe', 'https://ig.me/m/jane_doe'],
  ['whatsapp:4915100000', 'https://web.whatsapp.com/send?phone=4915100000'],
  ['x:jane_doe', 'https://x.com/jane_doe'],
  ['email:jane@example.test', 'mailto:jane@example.test'],
  ['email:jane+x@example.test', 'mailto:jane%2Bx@example.test'],
] as const)('%s leads to %s', ([key, url]) => expect(writeTo([key])?.url).toBe(url));

test.for([
  ['gmail', 'https://mail.google.com/mail/?view=cm&fs=1&to=jane%40example.test'],
  ['outlook', 'https://outlook.live.com/mail/0/deeplink/compose?to=jane%40example.test'],
  ['yahoo', 'https://compose.mail.yahoo.com/?to=jane%40example.test'],
  ['proton', 'https://mail.proton.me/inbox/#mailto=mailto%3Ajane%40example.test'],
  ['tuta', 'https://app.tuta.com/mailto#url=mailto%3Ajane%40example.test'],
] as const)('a mail last sent by %s is written there', ([channel, url]) =>
  expect(writeTo(['email:jane@example.test'], channel)).toEqual({ channel, url }),
);

test.for<[string[], Channel | undefined, string]>([
  [['linkedin:in/jane', 'whatsapp:4915100000'], 'whatsapp', 'whatsapp'],
  [['linkedin:in/jane', 'email:jane@example.test'], 'gmail', 'gmail'],
  [['linkedin:in/jane', 'email:jane@example.test'], undefined, 'linkedin'],
  [['linkedin:in/jane', 'email:jane@example.test'], 'call', 'linkedin'],
  [['facebook:name/jane doe', 'email:jane@example.test'], 'facebook', 'mail'],
  [['email:jane@example.test'], 'roundcube', 'mail'],
])('of %s after %s it is %s', ([keys, last, channel]) =>
  expect(writeTo(keys, last)).toMatchObject({ channel }),
);

test.for([
  '',
  'nonsense',
  'javascript:alert(1)',
  'data:text/html,x',
  'constructor:jane',
  '__proto__:jane',
  'linkedin:',
  'linkedin:in/',
  'linkedin:in/..',
  'linkedin:in/../feed',
  'linkedin:name/jane doe',
  'facebook:t/..',
  'facebook:name/jane doe',
  'x:../home',
  'x:\\example.test',
  'whatsapp:123@lid',
  'whatsapp:1&text=hi',
  'email:nobody',
  'email:a@example.test,b@example.test',
  'email:a b@example.test',
])('%s leads nowhere', (key) => expect(writeTo([key])).toBeUndefined());

test.for([
  ['x:jane?a=b#c', 'https://x.com/jane%3Fa%3Db%23c'],
  ['instagram:jane&to=max', 'https://ig.me/m/jane%26to%3Dmax'],
  ['linkedin:in/ACoA&body=hi', 'https://www.linkedin.com/messaging/compose/?recipient=ACoA%26body%3Dhi'],
  ['email:jane@example.test?bcc=max', 'mailto:jane@example.test%3Fbcc%3Dmax'],
  ['x:\ud800', 'https://x.com/%EF%BF%BD'],
] as const)('in %s all is text', ([key, url]) => expect(writeTo([key])?.url).toBe(url));
