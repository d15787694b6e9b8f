// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { shapeOf } from '../../lib/shape/shape';

beforeEach(() => {
  document.body.innerHTML = `
    <main id="main" class="app-content">
      <ul class="message-list">
        <li class="message" data-id="17"><p>Hello Jane</p></li>
        <li class="message" data-id="18"><p>Hello Max</p></li>
        <li class="message unread" data-id="19"><p>Hello all</p></li>
      </ul>
      <form id="compose" action="/mail/u/3/send?to=jane" aria-label="Message to Jane Doe">
        <input type="text" name="subject" value="Our secret" placeholder="Betreff">
        <div role="textbox" contenteditable="true" class="editor zq81">Dear Jane</div>
        <button type="submit" data-testid="send-button" title="Send to Jane">Send</button>
      </form>
    </main>`;
});

const form = () => document.querySelector('form') ?? undefined;

it('tells the inside of what was missed, then what is around it', () => {
  expect(shapeOf(document, form())).toMatchInlineSnapshot(`
    "form#compose action=/mail/…/0/send aria-label
      input type=text name=subject value placeholder
      div.editor.…0 role=textbox contenteditable=true
      button type=submit data-testid=send-button title
    around it:
      main#main.app-content
        ul.message-list
          [3]
        (the above)
      body
        (the above)
      html
        head
        (the above)"
  `);
});

it('tells of the composers where nothing is known to be missed', () => {
  expect(shapeOf(document, undefined)).toMatch(/^div.* role=textbox/);
});

it('tells of a composer that has left the page, and of those that are there', () => {
  const gone = document.createElement('form');
  gone.innerHTML = '<textarea name="message"></textarea>';
  expect(shapeOf(document, gone)).toMatch(/^form\n {2}textarea name=message\n/);
  expect(shapeOf(document, gone)).toContain('role=textbox');
});

it('says so when nobody can write there', () => {
  document.body.textContent = '';
  expect(shapeOf(document, undefined)).toBe('no composer');
});

it('tells of an open shadow root, and of what is around its host', () => {
  const host = document.querySelector('main')?.appendChild(document.createElement('div'));
  const root = host?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<section class="compose"><textarea name="message"></textarea></section>';
  const missed = root?.querySelector('section') ?? undefined;
  expect(shapeOf(document, missed)).toMatch(
    /^section\.compose\n {2}textarea name=message\naround it:\n {2}div\n/,
  );
  expect(shapeOf(document, document.querySelector('main') ?? undefined)).toContain('(shadow root)');
});

it('stays short, whatever the page is like, with the nearest first', () => {
  const list = document.querySelector('ul');
  for (let at = 0; at < 3_000; at += 1)
    list?.appendChild(document.createElement(at % 2 ? 'li' : 'section')).append(document.createElement('p'));
  const shape = shapeOf(document, form());
  expect(shape.length).toBeLessThanOrEqual(8_000);
  expect(shape).toMatch(/^form#compose/);
  expect(shapeOf(document, list ?? undefined).length).toBeLessThanOrEqual(8_000);
});
