import { render } from 'preact';
import { i18n } from '#i18n';
import { beginPage } from '../../components/begin-page';
import { Popup } from '../../components/popup/popup';
import { usePopup } from '../../components/popup/use-popup';
import { followTheme } from '../../lib/theme';

function App() {
  return <Popup {...usePopup(false)} />;
}

const popup = document.getElementById('popup');
followTheme();
beginPage(i18n.t('manifest.week'));
if (popup) render(<App />, popup);
