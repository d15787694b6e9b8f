import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup';
import { englishOf } from '../../components/time-words';
import { useHost } from '../../components/use-host';
import { send, useWeek } from '../../components/use-ledger';
import { isFromTheFuture } from '../../lib/settings';
import { useNow } from './use-now';

function App() {
  const loaded = useWeek();
  return (
    <Popup
      loaded={loaded}
      host={useHost()}
      now={useNow()}
      locale={englishOf(navigator.languages)}
      newer={loaded.state === 'ready' && isFromTheFuture(loaded.settings)}
      onChange={send}
      onStart={start}
    />
  );
}

async function start(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  window.close();
}

const popup = document.getElementById('popup');
if (popup) render(<App />, popup);
