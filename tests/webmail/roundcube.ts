import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, startService } from './service';

/** Roundcube's two looks: today's, and that of 1.3 and before, which many hosts keep. */
export type Skin = 'elastic' | 'larry';

interface Place {
  readonly folder: string;
  readonly imapPort: number;
  readonly smtpPort: number;
}

/** Starts a Roundcube with a configuration and a database of its own, so that nothing in /etc is touched. */
export async function startRoundcube(skin: Skin, { folder, imapPort, smtpPort }: Place) {
  const home = join(folder, skin);
  makeHome(home);
  const port = await freePort();
  const stop = await startService({
    program: 'php',
    args: ['-d', `session.save_path=${home}`, '-S', `127.0.0.1:${port}`, '-t', '/var/lib/roundcube'],
    env: {
      PHP_CLI_SERVER_WORKERS: '4',
      ROUNDCUBE_CONFIG_DIR: home,
      WEBMAIL_HOME: home,
      WEBMAIL_SKIN: skin,
      WEBMAIL_IMAP_PORT: String(imapPort),
      WEBMAIL_SMTP_PORT: String(smtpPort),
    },
    port,
    log: join(home, 'php.log'),
  });
  return { port, stop };
}

function makeHome(home: string): void {
  mkdirSync(home);
  copyFileSync(join(import.meta.dirname, 'config.inc.php'), join(home, 'config.inc.php'));
  for (const file of ['defaults.inc.php', 'mimetypes.php']) {
    symlinkSync(join('/etc/roundcube', file), join(home, file));
  }
  execFileSync('sqlite3', [join(home, 'database'), '.read /usr/share/roundcube/SQL/sqlite.initial.sql']);
}
