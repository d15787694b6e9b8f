import { type ComponentType, render } from 'preact';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { beginPage } from '../../components/begin-page';
import { Dashboard } from '../../components/dashboard/dashboard';
import { type PageName, routeOf } from '../../components/dashboard/route';
import { useHash } from '../../components/dashboard/use-hash';
import { Notices } from '../../components/notices';
import { useNoRoom } from '../../components/use-no-room';
import { followTheme } from '../../lib/theme';
import { Data } from './data';
import { Encouragement } from './encouragement';
import { History } from './history';
import { Months } from './months';
import { People } from './people';
import { Settings } from './settings';

const doors: {
  readonly [page in PageName]: ComponentType<{ readonly rest: string; readonly query: string }>;
} = {
  people: People,
  history: History,
  months: Months,
  encouragement: Encouragement,
  data: Data,
  settings: Settings,
};

function App() {
  const { page, rest, query = '' } = routeOf(useHash());
  const Door = doors[page];
  useEffect(() => beginPage(i18n.t('windows.dashboard', { page: i18n.t(`${page}.title`) })), [page]);
  return (
    <Dashboard page={page}>
      <Notices sentences={useNoRoom()} />
      <Door key={page} rest={rest} query={query} />
    </Dashboard>
  );
}

const dashboard = document.getElementById('dashboard');
followTheme();
if (dashboard) render(<App />, dashboard);
