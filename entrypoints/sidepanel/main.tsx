import { render } from 'preact';
import { beginPage } from '../../components/begin-page';
import { Popup } from '../../components/popup/popup';
import { usePopup } from '../../components/popup/use-popup';
import { followTheme } from '../../lib/theme';

function App() {
  return <Popup {...usePopup(true)} />;
}

const panel = document.getElementById('panel');
followTheme();
beginPage('Tendril');
if (panel) render(<App />, panel);
