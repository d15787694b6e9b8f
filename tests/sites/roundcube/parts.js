/** The parts of Roundcube's pages in the nesting of each skin; a word in braces is filled in by dom.js. */

const hidden = `
  <input type="hidden" name="_token" value="{id}"><input type="hidden" name="_task" value="mail">
  <input type="hidden" name="_action" value="send"><input type="hidden" name="_id" value="{id}">
  <input type="hidden" name="_attachments" value=""><input type="hidden" name="_draft_saveid" value="">
  <input type="hidden" name="_draft" value=""><input type="hidden" name="_is_html" value="0">
  <input type="hidden" name="_framed" value="1">`;

const from = `<select name="_from" id="_from"><option value="1" selected>{me}</option></select>`;
const subject = `<input name="_subject" id="compose-subject" type="text" spellcheck="true">`;
const body = `<textarea name="_message" id="composebody" spellcheck="true"></textarea>`;
const field = (kind) =>
  `<textarea name="_${kind}" id="_${kind}" autocomplete="off" aria-autocomplete="list"></textarea>`;

const elasticRow = (kind) =>
  `<div class="compose-headers form-group row" id="compose_${kind}"><label for="_${kind}">${kind}</label><div class="input-group">${field(kind)}</div></div>`;
const larryRow = (kind) =>
  `<tr id="compose-${kind}"><td class="title"><label for="_${kind}">${kind}</label></td><td class="editfield">${field(kind)}</td></tr>`;

const address = (who) =>
  `<span class="adr"><a href="mailto:{${who}Email}" class="rcmContactAddress" title="{${who}Email}">{${who}Name}</a></span>`;
const headers = `<tbody><tr><td class="header-title">From</td><td class="header from">${address('from')}</td></tr>
  <tr><td class="header-title">To</td><td class="header to">${address('to')}</td></tr>
  <tr><td class="header-title">Date</td><td class="header date">{pretty}</td></tr></tbody>`;

const elastic = {
  message: `
    <div id="layout-content" class="selected"><div class="content frame-content" role="main">
      <div id="message-header"><h2 class="subject">Coffee?</h2><div class="header"><div class="header-content">
        <div class="header-summary"><span>${address('shown')} <span class="text-nowrap">{date}</span></span></div>
        <table class="header-headers" style="display: none">${headers}</table>
      </div></div></div>
      <div id="message-content"><div id="messagebody">How have you been? old.friend@elsewhere.example asked.</div></div>
    </div></div>`,

  mailbox: `
    <div id="layout">
      <div id="taskmenu"><a class="compose" href="?_task=mail&amp;_action=compose">Compose</a></div>
      <div id="layout-list"><table id="messagelist"><tbody><tr class="message"><td class="subject"><span class="fromto"><span class="adr"><span title="{personEmail}">{personName}</span></span></span> Coffee?</td></tr></tbody></table></div>
      <div id="layout-content"><div class="menu toolbar"><a class="reply" href="?_task=mail&amp;_action=compose&amp;_reply_uid=5&amp;_mbox=INBOX">Reply</a></div>
        <iframe name="messagecontframe" id="messagecontframe" title="Preview" src="about:blank"></iframe></div>
    </div>
    <div id="messagestack"></div>`,

  compose: `
    <div id="layout">
      <div id="taskmenu"><a class="mail" href="?_task=mail">Mail</a></div>
      <div id="layout-content">
        <div class="header"><div id="toolbar-menu" class="menu toolbar">
          <a class="save draft" role="button" id="rcmbtn107" href="#">Save</a>
          <a class="extwin" role="button" id="rcmbtn109" href="#">Open in new window</a>
        </div></div>
        <form name="form" class="formcontent" method="post" action="/?_task=mail">
          ${hidden}
          <div id="compose_from">${from}</div>
          ${elasticRow('to')}${elasticRow('cc')}${elasticRow('bcc')}
          <div id="compose_subject">${subject}</div>
          <div id="composebodycontainer">${body}</div>
          <div class="formbuttons"><button type="button" class="btn btn-primary send" id="rcmbtn111" onclick="return rcmail.command('send','',this,event)">{send}</button></div>
        </form>
      </div>
    </div>
    <div id="messagestack"></div>`,

  dialog: `
    <div class="ui-dialog ui-widget ui-widget-content {type}" role="dialog"><div class="ui-dialog-titlebar"><span class="ui-dialog-title">{title}</span></div>
      <div class="popup ui-dialog-content">{text}</div><div class="ui-dialog-buttonpane"><div class="ui-dialog-buttonset"></div></div></div>`,
};

const larry = {
  ...elastic,
  message: `
    <div id="messageheader" class="previewheader"><h3 class="subject">Coffee?</h3>
      <table class="headers-table" id="preview-shortheaders"><tbody><tr>
        <td class="header-title">From</td><td class="header from">${address('shown')}</td>
        <td class="header-title">Date</td><td class="header date"><span>{pretty}</span></td></tr></tbody></table>
      <table class="headers-table" id="preview-allheaders" style="display: none">${headers}</table>
    </div>
    <div id="messagepreview" role="main"><div id="messagebody">How have you been?</div></div>`,

  compose: `
    <div id="header"><div id="taskbar"><a class="button-mail" href="?_task=mail">Mail</a></div></div>
    <div id="mainscreen">
      <div id="messagetoolbar" class="toolbar">
        <a class="button send" role="button" id="rcmbtn107" href="#" onclick="return rcmail.command('send','',this,event)">{send}</a>
        <a class="button save draft" role="button" id="rcmbtn108" href="#">Save</a>
        <a class="button extwin" role="button" id="rcmbtn110" href="#">Open in new window</a>
      </div>
      <form name="form" id="compose-content" method="post" action="/?_task=mail">
        ${hidden}
        <table class="headers-table compose-headers"><tbody>
          <tr><td class="title">from</td><td class="editfield">${from}</td></tr>
          ${larryRow('to')}${larryRow('cc')}${larryRow('bcc')}
          <tr><td class="title">subject</td><td class="editfield">${subject}</td></tr>
        </tbody></table>
        <div id="composeview-bottom">${body}</div>
      </form>
    </div>
    <div id="messagestack"></div>`,
};

/** Each skin's parts. */
export const skins = { elastic, larry };
