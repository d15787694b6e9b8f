const body = `<div id="editor-container" data-test-id="compose-editor-container"><div class="rte em_N ir_0" data-test-id="rte" role="textbox" contenteditable="true" aria-multiline="true" aria-label="{body}"></div></div>`;

const footer = `
  <div class="compose-footer">
    <button type="button" class="q_Z2aVTcY e_dRA" data-test-id="compose-send-button" title="{sendTitle}"><span>{send}</span></button>
    <button type="button" aria-haspopup="menu" data-test-id="compose-send-options">▾</button>
    <button type="button" data-test-id="icon-btn-trash">🗑</button>
    <span data-test-id="compose-draft-status"></span>
  </div>`;

const dialogButtons = `<button type="button" name="ok">{ok}</button><button type="button" name="cancel">×</button>`;

/** The parts of Yahoo's page, with its own attribute names; a word in braces is filled in by dom.js. */
export const parts = {
  page: `
    <header id="ybar">
      <button type="button" id="ybarAccountMenu" aria-label="{accounts} ({name}, {email})"></button>
    </header>
    <div id="mail-app-component">
      <nav data-test-id="left-rail"></nav>
      <div data-test-id="mail-app-main-content"></div>
    </div>
    <div data-test-id="notifications" aria-live="polite"></div>`,

  railClassic: `
    <a href="/d/compose/" role="button" data-test-id="compose-button" aria-label="{compose}">{compose}</a>
    <a href="/d/folders/1" data-test-id="folder-list-item" data-test-folder-name="Inbox">Inbox</a>
    <a href="/d/folders/3" data-test-id="folder-list-item" data-test-folder-name="Draft">Drafts</a>`,

  railNew: `
    <button type="button" data-test-id="left-rail-Compose-icon" aria-label="{compose}">{compose}</button>
    <a href="/n/inbox/all" data-test-id="left-rail-Inbox-icon" data-test-folder-name="Inbox">Inbox</a>
    <a href="/n/folders/3" data-test-id="left-rail-Drafts-icon" data-test-folder-name="Draft">Drafts</a>`,

  list: `
    <ul role="list"><li><a role="article" data-test-id="message-list-item" href="{base}/folders/1/messages/7">
      <span data-test-id="senders" title="{email}">{name}</span> <span data-test-id="message-subject">Coffee?</span>
    </a></li></ul>`,

  message: `
    <div data-test-id="message-group-view">
      <div data-test-id="message-toolbar">
        <button type="button" data-test-id="toolbar-archive">Archive</button>
        <button type="button" data-test-id="toolbar-reply">{reply}</button>
      </div>
      <div data-test-id="message-view">
        <header><div data-test-id="message-from"><div data-test-id="email-pill" title="{email}"><span><span>{name}</span></span></div></div></header>
        <div data-test-id="message-view-body-content">From: Old Friend &lt;old.friend@elsewhere.example&gt; How have you been?</div>
      </div>
    </div>`,

  composeClassic: `
    <div data-test-id="compose" class="compose-container"><div data-test-id="compose-styler">
      <div class="compose-header">
        <div data-test-id="compose-header-top-bar"></div>
        <div data-test-id="container-from"><span>{name}</span> <span title="{email}">{email}</span></div>
      </div>
      <input id="compose-subject-input" data-test-id="compose-subject" aria-label="{subject}" placeholder="{subject}" autocorrect="off">
      ${body}${footer}
    </div></div>`,

  composeNew: `
    <div data-test-id="compose"><div>
      <div data-test-id="container-from"><span title="{email}">{name}</span></div>
      <div data-replica="fields"></div>
      <input aria-label="{subject}" placeholder="{subject}">
      ${body}${footer}
    </div></div>`,

  fieldClassic: `
    <div data-test-id="compose-header-field-{kind}"><div data-test-id="container-{kind}">
      <label for="message-{kind}-field">{label}</label>
      <ul class="pill-list"><li class="pill-container"><input id="message-{kind}-field" class="input-{kind}" role="combobox" autocomplete="off" aria-owns="react-typehead-list-{kind}"></li></ul>
    </div></div>`,

  fieldNew: `
    <div data-test-id="compose-header-field-{kind}">
      <label id="{kind}">{label}</label>
      <div class="pill-list"><input id="y-{kind}-field-7" role="combobox" autocomplete="off" aria-labelledby="{kind}"></div>
    </div>`,

  pill: `<li><div data-test-id="pill" title="{title}" tabindex="-1"><div data-test-id="pill-text">{name}</div><button type="button" tabindex="-1" data-test-id="pill-close" aria-label="{remove}">×</button></div></li>`,

  // The bar before the name is a character of the text.
  yPill: `<div data-test-id="y-pill" role="option" tabindex="-1">|<span title="{title}">{name}</span></div>`,
  yPillAlone: `<div data-test-id="y-pill" role="option" tabindex="-1">|<span>{name}</span></div>`,

  suggestion: `<div role="option" data-test-id="suggestion">{name} <span>{email}</span></div>`,

  notice: `<div role="status"><span>{text}</span></div>`,

  dialog: `<div role="dialog" aria-modal="true"><p>{text}</p>${dialogButtons}</div>`,

  menu: `<div role="menu"><button type="button" role="menuitem">Schedule send</button></div>`,
};
