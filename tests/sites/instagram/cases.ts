import type { SiteCase } from '../case';
import { noneCases } from '../messenger-none';
import { sentCases } from '../messenger-sent';
import { instagram } from './people';
import { placeCases } from './places.cases';

/** Every case on Instagram. */
export const cases: SiteCase[] = [...sentCases(instagram), ...noneCases(instagram), ...placeCases];
