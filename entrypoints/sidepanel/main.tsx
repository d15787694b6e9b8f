import { render } from 'preact';
import { beginPage } from '../../components/begin-page';
import { Popup } from '../../components/popup/popup';
import { readPopup, usePopup } from '../../components/popup/use-popup';
import { beginReading } from '../../components/use-ledger';
import { followTheme } from '../../lib/theme';

// Until then one sees what the page's own HTML shows: drawing it anew would keep the numbers waiting.
beginReading(readPopup).then((useRead) => {
  const panel = document.getElementById('panel');
  const App = () => <Popup {...usePopup(useRead(), true)} />;
  if (panel) render(<App />, panel);
  followTheme();
});
beginPage('Tendril');
