import { compose } from './compose.js';
import { cut, cutAll, onPress, part } from './dom.js';
import { letterOf } from './letter.js';
import { scene } from './scene.js';

/** Opens a pop-up in the strip at the bottom; there may be several. */
export function openPopup() {
  compose({}, popupPlace).fields.to.box.focus();
}

function popupPlace(draft) {
  const frame = cut('popup', {
    window: cutAll(scene.titleBar === 'buttons' ? 'windowButtons' : 'windowImages'),
    block: draft.block,
  });
  const dialog = frame.querySelector('[role=dialog]');
  const inside = part(dialog, 'aaZ');
  const home = dialog.parentElement;
  const fullScreen = part(document, 'aSt');
  part(strip(), 'no').append(frame);
  onPress(part(dialog, 'Ha'), remove);
  onPress(part(dialog, 'Hl'), () => {
    inside.hidden = !inside.hidden;
  });
  part(dialog, 'Hq').addEventListener('click', (event) => (event.shiftKey ? popOut() : toggleFullScreen()));
  return { remove, note };

  function note(text) {
    part(dialog, 'aOy').textContent = text;
  }
  // The very node moves; on its way it is out of the page.
  function toggleFullScreen() {
    const away = dialog.parentElement === home;
    dialog.remove();
    (away ? fullScreen : home).append(dialog);
  }
  // From full screen only the inside goes: Gmail leaves the outer node in the page for good.
  function remove() {
    if (dialog.parentElement === fullScreen) inside.replaceChildren();
    else frame.remove();
  }
  function popOut() {
    window.poppedOut = letterOf(draft);
    remove();
    window.open('/mail/u/0/popout?ver=1', '_blank', 'width=600,height=500');
  }
}

// Made when the first pop-up needs it.
function strip() {
  const outer = part(document, 'dw');
  if (!outer.firstElementChild) outer.append(cut('strip'));
  return outer;
}

/** A window or tab that is nothing but a compose: `?view=cm` and `/popout`. */
export function openStandalone(letter) {
  document.body.className = 'xE xp';
  document.body.replaceChildren(...cutAll('standalone'));
  compose(letter, standalonePlace);
}

function standalonePlace(draft) {
  document.querySelector('[role=main]').append(draft.block);
  const remove = () => {
    draft.block.remove();
    if (scene.closesAfter) setTimeout(() => window.close(), scene.closesAfter);
  };
  return { remove };
}
