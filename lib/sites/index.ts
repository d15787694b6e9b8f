import { facebook } from './facebook';
import { gmail } from './gmail';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { nextcloud } from './nextcloud';
import { outlook } from './outlook';
import { proton } from './proton';
import { roundcube } from './roundcube';
import type { Site } from './site';
import { snappymail } from './snappymail';
import { tuta } from './tuta';
import { whatsapp } from './whatsapp';
import { x } from './x';
import { yahoo } from './yahoo';

/** Every site that Tendril knows. */
export const sites: readonly Site[] = [
  linkedin,
  facebook,
  gmail,
  outlook,
  yahoo,
  proton,
  roundcube,
  nextcloud,
  snappymail,
  tuta,
  instagram,
  whatsapp,
  x,
];
