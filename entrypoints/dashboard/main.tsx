import { render } from 'preact';
import { Dashboard } from '../../components/dashboard';
import { Notices } from '../../components/notices';
import { routeOf } from '../../components/route';
import { SettingsPage } from '../../components/settings-page';
import { useHash } from '../../components/use-hash';
import { useSettingsPage } from '../../components/use-settings-page';

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
