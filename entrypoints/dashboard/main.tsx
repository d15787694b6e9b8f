import { render } from 'preact';
import { Dashboard } from '../../components/dashboard/dashboard';
import { routeOf } from '../../components/dashboard/route';
import { useHash } from '../../components/dashboard/use-hash';
import { Notices } from '../../components/notices';
import { SettingsPage } from '../../components/settings/settings-page';
import { useSettingsPage } from '../../components/settings/use-settings-page';

function App() {
  return (
    <Dashboard route={routeOf(useHash())}>
      <Settings />
    </Dashboard>
  );
}

function Settings() {
  const props = useSettingsPage();
  if (typeof props === 'string') return <Notices sentences={[props]} />;
  return props && <SettingsPage {...props} />;
}

const dashboard = document.getElementById('dashboard');
if (dashboard) render(<App />, dashboard);
