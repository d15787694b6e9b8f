import { render } from 'preact';
import { Popup } from '../../components/popup/popup';
import { usePopup } from '../../components/popup/use-popup';

function App() {
  return <Popup {...usePopup(true)} />;
}

const panel = document.getElementById('panel');
if (panel) render(<App />, panel);
