/** What a key says when a person reads it: the address, or the profile without the site's inner signs. */
export function keyName(key: string): string {
  const [site = '', id = ''] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
  if (site === 'email') return id;
  if (site === 'whatsapp') return /^\d+$/.test(id) ? `WhatsApp +${id}` : 'WhatsApp';
  return (hosts[site] ?? `${site} `) + id.replace(/^name\//, '');
}

const hosts: { readonly [site: string]: string } = {
  linkedin: 'linkedin.com/',
  facebook: 'facebook.com/',
  instagram: 'instagram.com/',
  x: 'x.com/',
};
