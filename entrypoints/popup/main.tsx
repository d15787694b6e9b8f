import { render } from 'preact';
import { Popup } from '../../components/popup/popup';
import { usePopup } from '../../components/popup/use-popup';

function App() {
  return <Popup {...usePopup(false)} />;
}

const popup = document.getElementById('popup');
if (popup) render(<App />, popup);
