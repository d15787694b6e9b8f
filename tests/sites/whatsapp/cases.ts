import type { SiteCase } from '../case';
import { noneCases, scrolledBack } from '../messenger-none';
import { sentCases } from '../messenger-sent';
import { buildCases } from './builds.cases';
import { whatsapp } from './people';
import { severalCases } from './several.cases';

/** Every case on WhatsApp Web. */
export const cases: SiteCase[] = [
  ...sentCases(whatsapp),
  ...buildCases,
  ...noneCases(whatsapp),
  scrolledBack(whatsapp),
  ...severalCases,
];
