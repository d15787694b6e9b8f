import { casesOn } from '../network';
import { asFriend } from './people';

/** A case on Facebook. */
export const caseOf = casesOn('facebook', asFriend);
