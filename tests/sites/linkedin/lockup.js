import { element, safe } from '../markup.js';
import { emberId } from './ember.js';
import { scene } from './scene.js';
import { words } from './words.js';

const presence = (person) => `<div class="presence-entity presence-entity--size-4">
    <img alt="${safe(person.name)}" class="presence-entity__image EntityPhoto-circle-4">
    <div class="presence-entity__indicator presence-indicator presence-indicator--is-online">
      <span class="visually-hidden">${words.online}</span>
    </div>
  </div>`;

/** The profile card at the top of a one-to-one thread, with degree and headline. */
export function card(person) {
  return element(`<li><div class="msg-s-profile-card msg-s-profile-card-one-to-one ph3">
    <div id="${emberId()}" class="break-words artdeco-entity-lockup artdeco-entity-lockup--size-4 ember-view">
      <a tabindex="0" href="https://www.linkedin.com/in/${person.slug}" class="ember-view">
        <div class="artdeco-entity-lockup__image artdeco-entity-lockup__image--type-circle">${presence(person)}</div>
      </a>
      <div class="artdeco-entity-lockup__content ember-view">
        <div class="artdeco-entity-lockup__title ember-view">
          <a class="app-aware-link profile-card-one-to-one__profile-link" href="https://www.linkedin.com/in/${person.slug}"
            data-test-app-aware-link="">${safe(person.name)}</a>
          <span class="artdeco-entity-lockup__badge"><span class="a11y-text">${words.degree}</span>
            <span class="artdeco-entity-lockup__degree" aria-hidden="true">·&nbsp;${words.first}</span></span>
        </div>
        <div class="artdeco-entity-lockup__subtitle ember-view">
          <div title="${safe(person.headline ?? '')}">${safe(person.headline ?? '')}</div>
        </div>
      </div>
    </div></div></li>`);
}

/** A name as titles show it: plain, or with what else there is to say of somebody. */
export const titled = (name) =>
  scene.adorned
    ? `<span>${safe(name)}</span>
       <span><svg role="img" aria-hidden="true"></svg><span class="visually-hidden">Verified profile</span></span>
       <span>·&nbsp;${words.first}</span>
       <span class="visually-hidden">${words.online}</span>`
    : safe(name);

/** The title bar of a thread on the full page; a group's has names and no link to anyone. */
export function titleBar(conversation) {
  if (scene.sponsored)
    return element(
      '<div class="msg-title-bar"><h2 class="msg-entity-lockup__entity-title">Blue Bakery</h2> <span>Sponsored</span></div>',
    );
  const names = titled(conversation.people.map(({ name }) => name).join(', '));
  const [person] = conversation.people;
  const lockup = `<div class="msg-entity-lockup">
      <h2 class="msg-entity-lockup__entity-title truncate">${names}</h2>
      <div class="msg-entity-lockup__presence-status t-12"><span class="visually-hidden">${words.online}</span>Mobile • 8m ago</div>
    </div>`;
  return element(`<div id="thread-detail-jump-target" class="shared-title-bar msg-title-bar">
    ${
      conversation.people.length === 1
        ? `<a href="/in/${person.slug}/" class="app-aware-link msg-thread__link-to-profile">${lockup}</a>
           <div class="msg-entity-lockup__entity-info truncate">${safe(person.headline ?? '')}</div>`
        : `<button class="msg-thread__group-details" type="button">${lockup}</button>`
    }
  </div>`);
}
