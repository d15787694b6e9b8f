import { element, safe } from '../markup.js';
import { scene, words } from './scene.js';

const header = `<header class="g-ui-user-select-none" data-bind="css: {loading: saving() || sending()}">
  <a class="btn btn-success" data-bind="command: sendCommand, tooltipErrorTip: sendErrorDesc, css: {'btn-success': sendButtonSuccess, 'btn-danger': sendError, 'btn-warning': sendSuccessButSaveError }"
    ><i class="icon-paper-plane" data-bind="css: {'icon-paper-plane': !sending(), 'icon-spinner': sending()}"></i> <span class="hide-mobile" data-i18n="COMPOSE/BUTTON_SEND">${words.send}</span></a>
  <a class="btn button-save" data-bind="command: saveCommand, tooltipErrorTip: savedErrorDesc, css: {'btn-danger': savedError }"
    ><i class="fontastic" data-bind="css: {'icon-spinner': saving()}">💾</i> <span class="hide-mobile" data-i18n="GLOBAL/SAVE">${words.save}</span></a>
  <a class="btn btn-danger button-delete fontastic disabled" data-bind="command: deleteCommand">🗑</a>
  <span class="saved-text hide-mobile" data-bind="text: savedTimeText"></span>
  <div class="pull-right">
    <a class="btn hide-mobile" data-i18n="GLOBAL/BCC">BCC</a>
    <a class="btn hide-mobile" data-i18n="GLOBAL/CC">CC</a>
    <a class="minimize-custom" data-bind="click: skipCommand" title="${words.minimize}">–</a>
    <a class="close" data-bind="click: doClose" title="${words.close}">×</a>
  </div>
</header>`;

const row = (name, label, content, hidden = '') =>
  `<tr${name ? ` class="${name}-row"` : ''}${hidden}><td>${label}</td><td>${content}</td></tr>`;
const folded = ' style="display: none"';

const fields = (me) => `<div class="b-header g-ui-user-select-none"><table><tbody>
  ${row('', 'From', `<input type="text" data-bind="textInput: from" value="${safe(me)}">`)}
  ${row('', `<label data-bind="css: {'error-to': emptyToError}, tooltipErrorTip: emptyToErrorTooltip">${words.to}</label>`, '')}
  ${row('cc', 'CC', '', folded)}${row('bcc', 'BCC', '', folded)}${row('reply-to', 'Reply-To', '', folded)}
  ${row('', 'Subject', '<input type="text" name="subject" autocomplete="off" data-bind="textInput: subject">')}
</tbody></table></div>`;

const text = `<div class="tabs"><div class="tab-content" role="tabpanel"><div class="textAreaParent" data-bind="initDom: editorArea">
  <div class="squire-toolbar btn-toolbar"></div><div class="squire-wysiwyg" contenteditable="true" dir="auto"${scene.plain ? folded : ''}><div><br></div></div>
  <textarea class="squire-plain"${scene.plain ? '' : folded}></textarea></div></div></div>`;

/** The compose dialog's content: both editors are there, and one of them shows. */
export const composeMarkup = `${header}<div class="modal-body">${fields(`"${scene.me.name}" <${scene.me.email}>`)}${text}</div>`;

/** Puts the address fields into their rows. */
export function placeAddressFields(dialog, { to, cc, bcc }) {
  dialog.querySelectorAll('tr')[1].lastElementChild.append(to.list);
  dialog.querySelector('.cc-row').lastElementChild.append(cc.list);
  dialog.querySelector('.bcc-row').lastElementChild.append(bcc.list);
}

/** Shows or hides the tip of what is wrong with a control. */
export function errorTip(control, tip) {
  if (tip) setTimeout(() => control.setAttribute('data-rainloopErrorTip', tip), 100);
  else control.removeAttribute('data-rainloopErrorTip');
}

/** A mail in the mailbox, to reply to. */
export const mailbox = () =>
  element(`<div id="V-MailMessageList"><a class="btn buttonCompose" title="${words.compose}"><i class="fontastic">🖉</i> <span>${words.compose}</span></a>
    <div class="messageListItem"><span class="sender" title="${safe(scene.person.email)}">${safe(scene.person.name)}</span> Coffee?</div>
    <a class="btn buttonReply" title="${words.reply}">${words.reply}</a></div>`);
