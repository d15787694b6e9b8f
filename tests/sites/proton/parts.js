const editor = `
  <div class="editor-wrapper fill w-full h-full overflow-auto flex-1 flex flex-column relative">
    <iframe title="Email composer" frameborder="0" class="w-full h-full flex-1" data-testid="rooster-iframe"></iframe>
  </div>`;

const recipient = (address) => `
  <a href="mailto:{email}" class="inline-flex items-center message-recipient-item cursor-pointer" aria-label="More details about {name} <{email}>" aria-expanded="false" title="{email}" data-testid="{testId}">
    <span class="inline-flex flex-1 message-recipient-item-label-address"><span class="inline-block text-ellipsis max-w-full">
      <bdi class="message-recipient-item-label" data-testid="recipient-label">{name}</bdi>${address}
    </span></span>
  </a>`;

/** The parts of Proton's page, with its own ids and attribute names; a word in braces is filled in by dom.js. */
export const parts = {
  page: `
    <div class="content-container flex flex-row">
      <div class="sidebar">
        <button type="button" class="button button-large button-solid-norm w-full" data-testid="sidebar:compose">{compose}</button>
        <a class="navigation-link" data-testid="navigation-link:inbox">Inbox</a>
        <a class="navigation-link" data-testid="navigation-link:drafts">Drafts</a>
      </div>
      <button type="button" aria-expanded="false" data-testid="heading:userdropdown" class="user-dropdown-button" title="{name} <{email}>">
        <span class="user-dropdown-text"><span class="user-dropdown-displayName">{name}</span><span class="user-dropdown-email">{email}</span></span>
      </button>
      <main class="main ui-standard">
        <button type="button" class="button button-ghost-weak" data-testid="toolbar:movetoarchive">Archive</button>
        <div class="items-column-list" data-shortcut-target="items-container"></div>
        <section class="view-column-detail"></section>
      </main>
    </div>
    <div class="notifications-container flex flex-column items-center no-print"></div>`,

  row: `
    <div class="item-container" data-shortcut-target="item-container" data-testid="message-item:{subject}" tabindex="-1">
      <span class="text-ellipsis" title="{email}" data-testid="message-column:sender-address">{name}</span> {subject}
    </div>`,

  message: `
    <article class="message-container mx-2 my-1 relative is-opened" data-testid="message-view-0" tabindex="0" data-message-id="q7FvWb0x==" data-shortcut-target="message-container" data-expanded="true">
      <div class="message-header px-5 message-header-expanded is-inbound" data-testid="message-header-expanded:Coffee?" data-shortcut-target="message-header-expanded">
        <div class="message-header-from-container"></div>
        <div class="message-recipients"></div>
        <button type="button" class="button" data-testid="message-view:reply">Reply</button>
      </div>
      <div class="message-content"><iframe title="Email content" srcdoc="From: Old Friend &lt;old.friend@elsewhere.example&gt;<br>How have you been?"></iframe></div>
    </article>`,

  recipient: recipient(''),
  sender: recipient(
    '<span class="message-recipient-item-address ml-1 color-primary" data-testid="recipient-address">&lt;{email}&gt;</span>',
  ),

  quickReplyClosed: `
    <div class="quick-reply-wrapper bg-norm color-norm pt-3 pb-4">
      <button type="button" class="flex-1 text-ellipsis text-left" tabindex="0" data-testid="quick-reply-container-button">{quickReply} {name}</button>
    </div>`,

  quickReply: `
    <div>
      <div class="flex flex-nowrap items-center mx-4 mt-4 mb-2">
        <button type="button" class="flex" data-testid="quick-reply-type-dropdown"></button>
        <div class="flex-1 text-ellipsis" aria-level="2" role="heading" title="{quickReply} {name}" data-testid="recipients-list-string">{quickReply} {name}</div>
        <button type="button" class="button button-for-icon" data-replica="discard">×</button>
      </div>
      <div class="border border-weak quick-reply-container bg-norm relative" data-shortcut-target="quick-reply-container">
        <div class="composer-body-container quick-reply-composer mb-2">${editor}</div>
        <div class="quick-reply-buttons absolute bottom-0 right-0">
          <button type="button" class="button button-solid-norm button-for-icon ml-2" data-testid="quick-reply-send-button" disabled>➤</button>
        </div>
      </div>
    </div>`,

  composer: `
    <div class="composer rounded flex flex-nowrap flex-column outline-none" tabindex="-1" data-testid="composer-{n}">
      <header class="composer-title-bar ui-prominent flex" data-testid="composer:header">
        <span class="text-ellipsis user-select-none">{compose}</span>
        <button type="button" class="composer-title-bar-button" data-testid="composer:minimize-button">_</button>
        <button type="button" class="composer-title-bar-button" data-testid="composer:maximize-button">□</button>
        <button type="button" class="composer-title-bar-button" data-testid="composer:close-button">×</button>
      </header>
      <div class="composer-container flex flex-column flex-1 relative w-full">
        <div class="composer-blur-container flex flex-column flex-1 max-w-full">
          <div class="composer-body-container flex flex-column flex-nowrap flex-1 max-w-full mt-2">
            <div class="composer-meta shrink-0 ml-2 mr-5 pl-5 pr-1">
              <button type="button" class="select composer-light-field composer-meta-select-sender" data-testid="composer:from">{me}</button>
              <div data-replica="addresses"></div>
              <input id="subject-composer-{n}" placeholder="{subject}" data-testid="composer:subject" class="input-element composer-light-field composer-meta-input-subject">
            </div>
            <section class="flex-1 flex flex-column composer-content composer-content--rich-edition">${editor}</section>
          </div>
          <footer data-testid="composer:footer" class="composer-actions shrink-0 flex max-w-full">
            <div class="button-group">
              <button type="button" class="button button-group-item button-solid-norm composer-send-button" data-testid="composer:send-button"><span class="px-4 hidden md:inline">{send}</span></button>
              <button type="button" class="button shrink-0 composer-actions-secondary" aria-expanded="false" data-testid="composer:scheduled-send:open-dropdown">▾</button>
            </div>
            <button type="button" class="button button-for-icon button-ghost-weak" data-testid="composer:delete-draft-button">🗑</button>
            <span class="mr-0 m-auto hidden md:flex color-weak"></span>
          </footer>
        </div>
      </div>
    </div>`,

  summary: `
    <div class="flex flex-row items-center relative my-0 composer-light-field-container">
      <label class="label composer-meta-label composer-meta-label-to px-2 color-hint">{to}</label>
      <div class="field flex composer-addresses-fakefield composer-meta-fakefield-summary" data-testid="composer:address">
        <span class="text-ellipsis flex-1 composer-addresses-fakefield-inner pr-4" role="button" tabindex="0"></span>
        <button type="button" class="composer-addresses-ccbcc" data-testid="composer:recipients:cc-button">CC</button>
        <button type="button" class="composer-addresses-ccbcc" data-testid="composer:recipients:bcc-button">BCC</button>
      </div>
    </div>`,

  field: `
    <div class="flex flex-row w-full relative flex-column md:flex-row" data-testid="{fieldId}">
      <label for="{kind}-composer-{n}" class="label composer-meta-label sr-only text-semibold">{label}</label>
      <div class="composer-addresses-autocomplete w-full flex relative composer-editor-{kind}"><div class="composer-addresses-container flex flex-nowrap flex-1">
        <div class="flex-1 flex flex-wrap max-w-full max-h-full gap-1 my-1 relative">
          <div class="flex-1 flex items-center composer-addresses-input-container"><input id="{kind}-composer-{n}" name="search" autocomplete="off" spellcheck="false" class="input-element" data-testid="{inputId}"></div>
        </div>
      </div></div>
    </div>`,

  chip: `
    <div class="composer-addresses-item flex flex-nowrap flex-row max-w-full overflow-hidden stop-propagation rounded cursor-grab" data-dragover="composer-addresses-item" data-testid="composer-addresses-item" draggable="true">
      <span class="relative interactive-pseudo-inset flex flex-row flex-nowrap"><span class="composer-addresses-item-label my-auto text-ellipsis pr-2 pl-2" data-testid="composer-addresses-item-label">{label}</span></span>
      <button type="button" class="composer-addresses-item-remove flex shrink-0 p-2 relative" data-testid="remove-address-button-{email}">×<span class="sr-only">Remove</span></button>
    </div>`,

  groupChip: `
    <div class="composer-addresses-item flex flex-nowrap flex-row max-w-full stop-propagation cursor-grab" draggable="true">
      <span class="composer-addresses-item-label my-auto text-ellipsis pr-2">{label}</span>
      <button type="button" class="composer-addresses-item-remove flex shrink-0 p-2">×</button>
    </div>`,

  suggestions: `<div class="dropdown autocomplete-list" role="listbox"><ul class="unstyled my-0"></ul></div>`,

  suggestion: `<li class="dropdown-item"><button type="button" class="dropdown-item-button w-full text-left" role="option" aria-selected="false" title="{name} <{email}>">{name} <mark class="is-light">&lt;{email}&gt;</mark></button></li>`,

  modal: `
    <div class="composer-inner-modal absolute z-up w-full h-full flex justify-center items-center"><div class="inner-modal">
      <form class="inner-modal-content">
        <div>{text}</div>
        <footer class="inner-modal-footer flex flex-nowrap flex-column">
          <button type="submit" class="button button-solid-norm w-full" data-testid="modal-footer:set-button">{ok}</button>
          <button type="reset" class="button" data-testid="modal-footer:cancel-button">{cancel}</button>
        </footer>
      </form>
    </div></div>`,

  schedule: `
    <div class="dropdown" role="dialog"><div class="dropdown-content">
      <h6 data-testid="composer:schedule-send:dropdown-title" class="text-bold">Schedule send</h6>
      <button type="button" class="dropdown-item-button" data-testid="composer:schedule-send:tomorrow">Tomorrow</button>
      <button type="button" class="dropdown-item-button" data-testid="composer:schedule-send:custom">Custom</button>
    </div></div>`,

  notification: `
    <div aria-atomic="true" role="alert" class="notification notification--in notification--{type} notification--has-close-button"><span class="notification__content"></span></div>`,

  oldNotification: `
    <div role="alert" class="p1 mb0-5 bg-{type}"><span></span></div>`,

  oldNoticeButton: `<button type="button" class="link">{text}</button>`,

  noticeButton: `<button type="button" class="button button-small button-ghost-weak notification__button text-bold" data-testid="notification:undo-button">{text}</button>`,

  closeButton: `<button type="button" class="button button-small button-ghost-weak notification__button text-bold notification__close-button" data-testid="notification:undo-button"><svg class="icon-size-4" data-testid="notification:close-button"></svg></button>`,

  loader: `<svg class="circle-loader" viewBox="0 0 16 16" data-testid="circle-loader"></svg>`,
};
