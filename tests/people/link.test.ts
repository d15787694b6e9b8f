import { expect, test } from 'vitest';
import { personBehind } from '../../lib/people/link';

test.for([
  ['https://www.linkedin.com/in/Jane-Doe/', 'linkedin:in/jane-doe', 'Jane Doe'],
  ['https://de.linkedin.com/in/jane-doe-1a2b3c4d?trk=x', 'linkedin:in/jane-doe-1a2b3c4d', 'Jane Doe'],
  ['https://www.linkedin.com/in/ACoAABcd/', 'linkedin:in/ACoAABcd', ''],
  ['https://www.linkedin.com/in/j%C3%B6rg/', 'linkedin:in/jörg', 'Jörg'],
  ['https://www.facebook.com/jane.doe?fref=x', 'facebook:jane.doe', 'Jane Doe'],
  ['https://www.facebook.com/Jane.Doe', 'facebook:jane.doe', 'Jane Doe'],
  ['https://m.facebook.com/profile.php?id=1000', 'facebook:1000', ''],
  ['https://www.facebook.com/messages/t/1000/', 'facebook:t/1000', ''],
  ['https://www.facebook.com/messages/e2ee/t/1000/', 'facebook:t/1000', ''],
  ['https://www.messenger.com/t/jane.doe', 'facebook:t/jane.doe', ''],
  ['https://www.instagram.com/Jane_Doe/', 'instagram:jane_doe', 'Jane Doe'],
  ['https://x.com/JaneDoe', 'x:janedoe', 'JaneDoe'],
  ['https://mobile.twitter.com/jane_doe', 'x:jane_doe', 'Jane Doe'],
  ['https://wa.me/4915100000', 'whatsapp:4915100000', '+4915100000'],
  ['https://api.whatsapp.com/send?phone=%2B4915100000', 'whatsapp:4915100000', '+4915100000'],
  ['mailto:Jane.Doe+x@Example.org?subject=Hi', 'email:jane.doe+x@example.org', 'Jane Doe'],
  ['mailto:jane%40example.org,max@example.org', 'email:jane@example.org', 'Jane'],
] as const)('%s leads to %s', ([link, key, name]) => {
  expect(personBehind(link)).toMatchObject({ key, name });
});

test.for([
  'https://www.linkedin.com/company/example/',
  'https://www.linkedin.com/in/',
  'https://www.facebook.com/',
  'https://www.facebook.com/marketplace/item/1',
  'https://www.facebook.com/groups',
  'https://www.facebook.com/jane.doe/posts/1',
  'https://www.instagram.com/p/abc/',
  'https://www.instagram.com/explore/',
  'https://x.com/home',
  'https://x.com/jane/status/1',
  'https://wa.me/',
  'https://example.org/in/jane-doe',
  'mailto:',
  'mailto:?subject=Hi',
  'javascript:void 0',
  'nonsense',
])('%s leads to nobody', (link) => expect(personBehind(link)).toBeUndefined());
