import { render } from 'preact';
import { i18n } from '#i18n';
import { beginPage } from '../../components/begin-page';
import { Popup } from '../../components/popup/popup';
import { readPopup, usePopup } from '../../components/popup/use-popup';
import { beginReading } from '../../components/use-ledger';
import { followTheme } from '../../lib/theme';

// Until then one sees what the page's own HTML shows: drawing it anew would keep the numbers waiting.
beginReading(readPopup).then((useRead) => {
  const popup = document.getElementById('popup');
  const App = () => <Popup {...usePopup(useRead(), false)} />;
  if (popup) render(<App />, popup);
  followTheme();
});
beginPage(i18n.t('manifest.week'));
