import type { Surface } from './surface';

const linkedin = ['linkedin', 'linkedin-invitation', 'sales-navigator', 'linkedin-replies'];

const message = (number: string) => `urn:li:msg_message:(urn:li:fsd_profile:ACoAAme,2-${number})`;

/** Surfaces of networks, most of which prove a send by a message of one's own. */
export const chats: readonly Surface[] = [
  {
    scripts: linkedin,
    markup: `<section class="msg-overlay-conversation-bubble">
      <header class="msg-title-bar"><a href="/in/{slug}/"><h2>{name}</h2></a></header>
      <ul class="msg-s-message-list-content"><li><div class="msg-s-event-listitem--other"
        data-event-urn="${message('MTIzNDU2Nzg5MDEyMzQ1Njc4-a{number}')}"></div></li></ul>
      <form class="msg-form"><div class="msg-form__contenteditable" role="textbox" contenteditable="true"><p>Hello</p></div>
      <button class="msg-form__send-button" type="submit">Send</button></form></section>`,
    press: '.msg-form__send-button',
    proof: [
      {
        clear: '[role=textbox]',
        add: ['ul', `<li><div data-event-urn="${message('MTIzNDU2Nzg5MDEyMzQ1Njc4-b{number}')}"></div></li>`],
      },
    ],
  },
  {
    scripts: linkedin,
    markup: `<div class="card"><a href="/in/{slug}">{name}</a>
      <a class="connect" href="/preload/custom-invite/?vanityName={slug}">Connect</a></div>`,
    press: '.connect',
    proof: [{ remove: '.connect' }],
  },
  {
    scripts: linkedin,
    markup: `<div class="thread-container">
      <header><a href="/sales/lead/{slug},x"><span data-anonymize="person-name">{name}</span></a></header>
      <ul><li><span data-anonymize="person-name">{name}</span> Good morning</li></ul>
      <form class="compose-form"><textarea class="compose-form__message-field">Hello</textarea>
      <button type="submit">Send</button></form></div>`,
    press: 'button',
    proof: [{ clear: 'textarea', add: ['ul', '<li>Hello {number}</li>'] }],
  },
  {
    scripts: ['facebook', 'facebook-replies'],
    markup: `<div><a href="https://www.facebook.com/{slug}/"><span dir="auto">{name}</span></a>
      <div role="log" aria-label="Messages in conversation with {name}">
        <div data-message-id="a{number}" aria-label="At 16:15, Jane: Hello"></div></div>
      <div role="group"><div role="textbox" contenteditable="true" aria-label="Write to {name}"><p>Hello</p></div>
      <div role="button">Send</div></div></div>`,
    press: '[role=button]',
    proof: [
      {
        clear: '[role=textbox]',
        add: ['[role=log]', '<div data-message-id="b{number}" aria-label="At 16:16, You: Hello"></div>'],
      },
    ],
  },
  {
    scripts: ['instagram', 'instagram-replies'],
    markup: `<div><header><a href="/{slug}/"><h2><span title="{name}">{name}</span></h2></a></header>
      <div role="log"><div data-message-id="a{number}"><i role="button" aria-label="React to {slug}"></i></div></div>
      <div><div role="textbox" contenteditable="true">Hello</div></div><div role="button" class="send">Send</div></div>`,
    press: '.send',
    proof: [{ clear: '[role=textbox]', add: ['[role=log]', '<div data-message-id="b{number}"></div>'] }],
  },
  {
    scripts: ['whatsapp', 'whatsapp-replies'],
    markup: `<div id="main"><header><span data-testid="conversation-info-header-chat-title">{name}</span></header>
      <div data-id="false_4930{number}@c.us_A{number}"><span class="message-in"></span></div>
      <footer><div contenteditable="true" role="textbox">Hello</div>
      <button><span data-icon="send"></span></button></footer></div>`,
    press: 'button',
    proof: [
      {
        clear: '[role=textbox]',
        add: [
          '#main',
          '<div data-id="true_4930{number}@c.us_B{number}"><span data-icon="msg-check"></span></div>',
        ],
      },
    ],
  },
  {
    scripts: ['x', 'x-replies'],
    markup: `<div data-testid="dm-conversation-panel"><div data-testid="dm-conversation-header">
      <a href="/{slug}"><span data-testid="dm-conversation-username">{name}</span></a></div>
      <div data-testid="dm-message-list"><div data-dm-message-row="a{number}" class="justify-start"></div></div>
      <textarea data-testid="dm-composer-textarea">Hello</textarea>
      <button data-testid="dm-composer-send-button">Send</button></div>`,
    press: 'button',
    proof: [
      {
        clear: 'textarea',
        add: [
          '[data-testid=dm-message-list]',
          '<div data-dm-message-row="b{number}" class="justify-end"></div>',
        ],
      },
    ],
  },
];
