import { facebook } from './facebook';
import { gmail } from './gmail';
import { linkedin } from './linkedin';
import { outlook } from './outlook';
import { roundcube } from './roundcube';
import type { Site } from './site';

/** Every site that Tendril knows. */
export const sites: readonly Site[] = [linkedin, facebook, gmail, outlook, roundcube];
