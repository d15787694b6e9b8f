import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run, say } from '../run/command.mjs';

// php-cgi comes first, so that roundcube-core's wish for "php" is met without Apache.
const php = ['php-cgi', 'php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml', 'php-intl'];
const webmail = ['roundcube-core', 'roundcube-sqlite3', 'roundcube-skin-larry', 'dovecot-imapd'];

/** Installs Roundcube and Dovecot from Debian's packages, where they are missing. */
export function installRoundcube(): void {
  if (installed()) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(
      'The real webmail needs root on Debian 12: Roundcube and Dovecot come from its packages.',
    );
  }
  say('Installing Roundcube and Dovecot with apt-get.');
  // At run level 1 the packages do not start their services; the tests start their own.
  const quietly = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  run('apt-get', ['-q', 'update'], quietly);
  run('apt-get', ['-q', '-y', 'install', '--no-install-recommends', ...php, ...webmail], quietly);
}

function installed(): boolean {
  const { stdout } = spawnSync('dpkg-query', ['--list', ...webmail], { encoding: 'utf8' });
  return stdout?.match(/^ii /gm)?.length === webmail.length;
}
