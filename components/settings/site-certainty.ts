import type { SiteId } from '../../lib/channels';

/** How sure it is that sends are noticed on each site: on what the knowledge rests, and how old it is. */
export const siteCertainty: Record<SiteId, string> = {
  linkedin: 'Measured on the live site by others, October 2026.',
  facebook: 'Read from saved pages, August 2026.',
  gmail: 'Checked on the live site by several projects, August 2026.',
  outlook: 'Checked on the live site by several projects, October 2026.',
  yahoo: 'Checked on the live site by a few projects, 2026.',
  proton: 'Read from its own source, October 2026.',
  roundcube: 'Measured on a real Roundcube 1.6.',
  nextcloud: 'Read from its own source, August 2026.',
  snappymail: 'Read from its own source, June 2025.',
  tuta: 'Read from its own source, August 2026.',
  instagram: 'From other projects’ notes, October 2026. Less sure.',
  whatsapp: 'From several projects, October 2026. Groups are told by signs that change.',
  x: 'From several projects, October 2026.',
};
