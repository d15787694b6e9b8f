import { casesOn } from '../network';
import { asMember } from './people';

/** A case on LinkedIn. */
export const caseOf = casesOn('linkedin', asMember);
