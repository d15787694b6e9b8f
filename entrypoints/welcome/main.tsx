import { render } from 'preact';
import { i18n } from '#i18n';
import { beginPage } from '../../components/begin-page';
import { localeOf } from '../../components/locale';
import { send, useWeek } from '../../components/use-ledger';
import type { Commitment } from '../../components/welcome/commitment';
import { Welcome } from '../../components/welcome/welcome';
import { askToNotify } from '../../lib/desktop-permission';
import { changeSettings, settingsFrom } from '../../lib/settings';
import { sites } from '../../lib/sites';
import { followTheme } from '../../lib/theme';

/** Webmail on hosts of one's own is switched on where it is, by *Watch this site*. */
const builtIn = sites.filter(({ hosts }) => hosts.length > 0).map(({ id }) => id);

function App() {
  const loaded = useWeek();
  if (loaded.state === 'loading') return null;
  return (
    <Welcome
      settings={loaded.state === 'ready' ? loaded.settings : settingsFrom({})}
      sites={builtIn}
      locale={localeOf(navigator.languages)}
      troubles={loaded.state === 'trouble' ? [loaded.sentence] : []}
      onCommit={commit}
      onRemind={remindOnDesktop}
    />
  );
}

/** The settings come last: they turn the page over, and it may be closed at once. */
async function commit({ goal, names, ...choices }: Commitment): Promise<void> {
  await send({ kind: 'commit', goal, names });
  await changeSettings({ committedAt: Date.now(), ...choices });
}

async function remindOnDesktop(): Promise<void> {
  if (await askToNotify()) await changeSettings({ remind: true });
}

const welcome = document.getElementById('welcome');
followTheme();
beginPage(i18n.t('windows.welcome'));
if (welcome) render(<App />, welcome);
