import type { Surface } from './surface';

const selfHosted = ['self-hosted', 'self-hosted-replies'];

/** Surfaces of webmail, which prove a send by a notice or by a composer that has left. */
export const mails: readonly Surface[] = [
  {
    scripts: ['gmail', 'gmail-replies'],
    markup: `<div role="dialog" class="M9"><form><input name="subjectbox"><input name="draft" value="r{number}">
      <div name="to"><div role="listbox"><div role="option" data-hovercard-id="{email}" data-name="{name}"></div></div></div></form>
      <div class="editable" contenteditable="true" role="textbox">Hello</div>
      <div role="button" class="send" jslog="32601;">Send</div></div>`,
    press: '.send',
    proof: [
      {
        remove: '.M9',
        add: ['', '<div role="alert" class="vh"><a id="link_undo"></a><a id="link_vsm"></a></div>'],
      },
    ],
  },
  {
    scripts: ['outlook'],
    markup: `<div class="pane"><div id="MSG_1_TO"><span class="_EType_RECIPIENT_ENTITY" title="{email}">{name}</span></div>
      <input id="MSG_1_SUBJECT" value="s{number}">
      <div id="editorParent_1"><div contenteditable="true">Hello</div></div>
      <div data-testid="ComposeSendButton"><button>Send</button></div></div>`,
    press: 'button',
    proof: [{ remove: '.pane' }],
  },
  {
    scripts: ['yahoo'],
    markup: `<div data-test-id="compose"><div data-test-id="compose-header-field-to">
      <span data-test-id="pill" title="{name} &lt;{email}&gt;">{name}</span></div>
      <input data-test-id="compose-subject"><div data-test-id="rte" contenteditable="true">Hello</div>
      <button data-test-id="compose-send-button">Send</button></div>`,
    press: 'button',
    proof: [{ remove: '[data-test-id=compose]' }],
  },
  {
    scripts: ['proton', 'proton-quick-reply'],
    markup: `<div class="composer"><div data-testid="composer:to-field"><div>
      <span class="composer-addresses-item-label">{name}</span><button data-testid="remove-address-button-{email}"></button></div></div>
      <input data-testid="composer:subject"><iframe></iframe>
      <button data-testid="composer:send-button">Send</button></div>`,
    press: '[data-testid="composer:send-button"]',
    proof: [{ remove: '.composer' }],
  },
  {
    scripts: ['proton', 'proton-quick-reply'],
    markup: `<article><span data-testid="recipients:sender" title="{email}">{name}</span>
      <div class="quick-reply-container"><textarea>Hello</textarea>
      <button data-testid="quick-reply-send-button">Send</button></div></article>`,
    press: 'button',
    proof: [{ remove: '.quick-reply-container' }],
  },
  {
    scripts: selfHosted,
    markup: `<form method="post"><input name="_action" value="send"><input name="_draft" value="">
      <textarea name="_to">{name} &lt;{email}&gt;</textarea><select name="_from"><option>Me &lt;me@example.test&gt;</select>
      <textarea name="_message">Hello</textarea></form><button class="send">Send</button><div id="messagestack"></div>`,
    press: '.send',
    proof: [{ add: ['#messagestack', '<div class="confirmation">Sent</div>'] }],
  },
  {
    scripts: selfHosted,
    markup: `<div class="message-composer"><div id="to"><span class="vs__selected" title="{email}">
      <b class="option__lineone">{name}</b></span></div><div class="ck-content" contenteditable="true">Hello</div>
      <div class="composer-actions"><button type="submit">Send</button></div></div>`,
    press: 'button',
    proof: [
      { add: ['', '<div class="toast-undo">Sending</div>'] },
      { remove: '.toast-undo, .message-composer', add: ['', '<div class="toast-success">Sent</div>'] },
    ],
  },
  {
    scripts: selfHosted,
    markup: `<dialog open id="V-PopupsCompose"><header><a class="btn"><i class="icon-paper-plane"></i></a></header>
      <div><div><ul class="emailaddresses"><li title="&quot;{name}&quot; &lt;{email}&gt;"></li></ul></div></div>
      <textarea>Hello</textarea></dialog>`,
    press: 'a',
    proof: [{ remove: 'dialog' }],
  },
  {
    scripts: ['tuta'],
    markup: `<div role="dialog"><div data-testid="tf:to_label"><button data-testid="btn:{email}">{name} &lt;{email}&gt;</button></div>
      <div data-testid="tfi:subject_label"><input></div><div contenteditable="true">Hello</div>
      <button data-testid="btn:send_action">Send</button></div>`,
    press: '[data-testid="btn:send_action"]',
    proof: [{ remove: '[role=dialog]' }],
  },
];
