import { lexicalEditor } from '../lexical.js';
import { element, safe } from '../markup.js';
import { me, scene } from './scene.js';
import { chatTab } from './tab.js';
import { threads } from './threads.js';

const post = (
  author,
) => `<div role="article"><h3><a href="https://www.facebook.com/${author.vanity}" role="link">
    ${safe(author.name)}</a></h3><div dir="auto">A day at the lake</div>
    <div role="button" aria-label="Like" tabindex="0">Like</div>
    <div role="list"></div><form role="presentation"></form></div>`;

/** A post with its comments and the box for another, which is a Lexical box too. */
function posted(author) {
  const root = element(post(author));
  const editor = lexicalEditor({
    label: 'Write a comment…',
    placeholder: 'Write a comment…',
    onText() {},
    onEnter() {
      const text = editor.text().trim();
      if (!text) return;
      setTimeout(() => editor.set(''));
      setTimeout(() => root.querySelector('[role="list"]').append(comment(text)), 300);
    },
  });
  root.querySelector('form').append(editor.root);
  return root;
}

const comment = (text) =>
  element(`<div role="article" aria-label="Comment by ${safe(me.name)} a few seconds ago"><span dir="auto">
    <div dir="auto">${safe(text)}</div></span></div>`);

/** Any page of the site that is not the inbox, with the chat tabs that stand open on it. */
export function feed() {
  const main = element('<div role="main"></div>');
  for (const author of [...scene.people, ...scene.others]) main.append(posted(author));
  const shelf = element('<div class="x78zum5"></div>');
  document.body.append(main, shelf);
  for (const vanity of scene.tabs) {
    chatTab(
      shelf,
      threads.find(({ people }) => people[0].vanity === vanity),
    );
  }
}
