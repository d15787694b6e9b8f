import { element } from '../markup.js';

const post = `<div class="feed-shared-update-v2" data-urn="urn:li:activity:7390000000000000000">
  <p>A day at the lake</p>
  <button type="button" aria-label="React Like" aria-pressed="false">Like</button>
  <form class="comments-comment-box__form">
    <div class="ql-editor" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Text editor for creating content"><p><br></p></div>
    <button type="submit" class="comments-comment-box__submit-button">Comment</button>
  </form>
  <div class="comments-comment-list"></div></div>`;

/** The feed, with one post under which one can write. */
export function feedPage() {
  const page = element(`<main data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.MainFeed">${post}</main>`);
  const [form] = page.querySelectorAll('form');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const box = form.querySelector('.ql-editor');
    page.querySelector('.comments-comment-list').append(element(`<article>${box.textContent}</article>`));
    box.innerHTML = '<p><br></p>';
  });
  page.querySelector('[aria-pressed]').addEventListener('click', ({ target }) => {
    target.ariaPressed = 'true';
  });
  document.body.append(page);
}
