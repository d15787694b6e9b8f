import type { SiteId } from '../lib/channels';

/** How sure it is that sends are noticed on each site: on what the knowledge rests, and how old it is. */
export const siteCertainty: Record<SiteId, string> = {
  linkedin: 'Measured on the live site by others, October 2026.',
  facebook: 'Read from saved pages, August 2026.',
  instagram: 'Read from saved pages, October 2026.',
  whatsapp: 'Measured on the live site by others, October 2026.',
  x: 'Read from saved pages, October 2026. Young: it may miss some.',
  gmail: 'Checked on the live site by several projects, August 2026.',
  outlook: 'Checked on the live site by several projects, October 2026.',
  yahoo: 'Read from saved pages, October 2026. Young: it may miss some.',
  proton: 'Read from its own source, 2026.',
  tuta: 'Read from its own source, August 2026.',
  roundcube: 'Tested with a real Roundcube 1.6.',
  nextcloud: 'Read from its own source, August 2026.',
  snappymail: 'Read from its own source, June 2025.',
};
