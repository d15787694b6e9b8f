/**
 * Words with which developers name the parts of their pages. Only these are told; whatever else stands in
 * an attribute could be somebody's name.
 */
const parts = `
  alert alertdialog article banner button cell checkbox combobox complementary contentinfo dialog document feed
  form grid gridcell group heading img link list listbox listitem log main menu menubar menuitem navigation none
  option presentation progressbar radio radiogroup region row rowgroup search searchbox separator slider status
  switch tab table tablist tabpanel term textbox timer toolbar tooltip tree treeitem
  text email file hidden image number password reset submit tel time url
  true false mixed page step polite assertive off dialog both inline autocomplete plaintext only
  account action actions active add address addresses all app apps archive area arrow attach attachment
  attachments avatar back bar bcc block blocks body bottom box bubble btn card cards cc center chat chats check
  chip chips close col collapse collapsed column compose composer composers composition confirm contact contacts
  container content contents control controls conversation conversations copy count create current data date
  default delete dense detail details direct disabled discard display divider draft drafts drop dropdown edit
  editable editor empty enabled entity error event expand expanded fallback field fields filter first flex focus
  focused folder folders foot footer format frame from full fullscreen global group handle has head header hide
  holder home horizontal hover icon id inbox info inmail inner input invitation invite is item items key label
  large last layer layout left line lines loading local logo mail mailbox media medium member members mention
  message messages messaging messenger meta mini mod mode modal more move msg name nav new next note notice
  notification notifications on open options outbox outer overlay pane panel part people person photo picker pill
  pills placeholder player popup popover portal post premium presence preview primary profile profiles quick
  quote reaction reactions react read recipient recipients remove reply replies request result results right
  root rows save schedule scroll scrollable scroller secondary section select selected send sender sending sent
  sheet show sidebar signature simple size skip small snackbar spam spinner star state sticky story style
  subject submenu success suggestion suggestions surface tabs tag template theme thread threads title to toast
  toggle tool top trash typing undo unread upload user users value vertical video view viewer visible visually
  warning widget window wrapper write
  artdeco lexical draftjs prosemirror squire ckeditor tinymce tiptap quill rcmail roundcube elastic larry
  messagecontframe mailto linkedin facebook gmail google outlook yahoo proton nextcloud snappymail tuta instagram
  whatsapp public member`;

const known = new Set(parts.trim().split(/\s+/));

/** Whether developers name parts of pages so. */
export function isPartWord(word: string): boolean {
  return known.has(word.toLowerCase());
}
