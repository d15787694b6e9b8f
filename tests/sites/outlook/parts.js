/** The parts of Outlook's page, with its own ids, roles and attribute names; a word in braces is filled in by dom.js. */
export const parts = {
  header: `<div id="O365_NavHeader"><button id="O365_MainLink_Me" aria-label="Account manager for {me}"></button></div>`,

  mailbox: `
    <div class="root-191" role="region" aria-label="Ribbon">
      <div class="fui-SplitButton r1uu6n2i" role="group">
        <button type="button" id="splitButton-r5__primaryActionButton" class="fui-Button" aria-label="New mail">New mail</button>
        <button type="button" id="splitButton-r5__menuButton" class="fui-MenuButton" aria-haspopup="menu" aria-label="New"></button>
      </div>
    </div>
    <div id="app">
      <div role="tree">
        <div role="treeitem" title="{me}" aria-level="1">{me}</div>
        <div role="treeitem" title="Inbox - 1 item" aria-level="2">Inbox</div>
        <div role="treeitem" title="{shared}" aria-level="1">{shared}</div>
      </div>
      <div data-app-section="MessageList" role="listbox"><div role="option" data-convid="AAQk1" aria-label="Coffee?">Coffee?</div></div>
      <div data-app-section="MailReadCompose" id="ReadingPaneContainerId"></div>
    </div>`,

  reading: `
    <div data-app-section="ConversationContainer" class="owaMailComposeEditorScrollContainer">
      <div role="heading" aria-level="2">Coffee?</div>
      <div id="ItemReadingPaneContainer">
        <div class="OZZZK">{person}</div>
        <div role="document" aria-label="Message body">How have you been? My old address was old@elsewhere.example.</div>
      </div>
      <div class="th6py"><button type="button" aria-label="Reply">Reply</button><button type="button" aria-label="Forward">Forward</button></div>
    </div>`,

  invitation: `<div role="group" aria-label="RSVP"><button type="button" name="accept">Accept</button></div>`,

  receipt: `<div role="group"><span>The sender of this message has requested a read receipt.</span> <button type="button">Send receipt</button></div>`,

  pane: `
    <div id="docking_InitVisiblePart_{n}" class="___hhiv960 f22iagw fly5x3f"><div data-app-section="ComposeForm" class="owaMailComposeEditorScrollContainer">
      <div role="toolbar" class="vBoqL">
        <div data-testid="ComposeSendButton" class="f10pi13n">
          <div class="fui-SplitButton r1uu6n2i" role="group">
            <button type="button" id="splitButton-{button}__primaryActionButton" class="fui-Button r1alrhcs" aria-label="{send}" title="{send} (Ctrl+Enter)">{send}</button>
            <button type="button" id="splitButton-{button}__menuButton" class="fui-MenuButton" aria-haspopup="menu" aria-label="{moreOptions}">▾</button>
          </div>
        </div>
        <button type="button" id="discardCompose" aria-label="{discard}">🗑</button>
        <button type="button" id="popoutCompose" aria-label="Pop out">↗</button>
        <span role="status"></span>
      </div>
      <div role="alert" class="ms-MessageBar" hidden></div>
      <div role="alert" class="mailTip-202" hidden>This person is outside of your organisation.</div>
      <div class="wells"></div>
      <input id="MSG_{id}_SUBJECT" type="text" maxlength="255" aria-label="{subject}" placeholder="{subject}">
      <div id="editorParent_{n}" class="editorParent"><div role="textbox" contenteditable="true" aria-multiline="true" aria-label="{body}" spellcheck="true"><div><br></div></div></div>
    </div></div>`,

  quote: `
    <div id="appendonsend"></div>
    <div id="mail-editor-reference-message-container"><hr><div id="divRplyFwdMsg"><b>From:</b> {person}<br><b>Sent:</b> Friday<br><b>To:</b> {me}</div>How have you been?</div>`,

  well: `
    <div id="MSG_{id}_{kind}" role="group" aria-label="{label}">
      <button type="button" tabindex="-1">{label}</button>
      <div class="EditorClass" role="textbox" aria-label="{label}" contenteditable="true" aria-autocomplete="list"></div>
    </div>`,

  dialog: `
    <div role="{role}" aria-modal="true" class="fui-DialogSurface rhhzfde"><div class="fui-DialogBody">
      <h2 class="fui-DialogTitle">Outlook</h2><div class="fui-DialogContent">{text}</div><div class="fui-DialogActions"></div>
    </div></div>`,

  menu: `<div role="menu" class="fui-MenuList"><div role="menuitem" tabindex="0" class="fui-MenuItem">{schedule}</div></div>`,

  undoBar: `<div class="undoSend ___1f3tz5x"><span>{sending}</span> <button type="button">{undo}</button></div>`,
};
