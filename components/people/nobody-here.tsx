import { i18n } from '#i18n';
import { hashOf } from '../dashboard/route';
import { focusOnce } from '../focus-heir';
import './people.css';

/** In place of somebody who was erased, joined with another, or never there. */
export function NobodyHere() {
  return (
    <div class="people">
      <h1 ref={focusOnce} tabIndex={-1}>
        {i18n.t('people.gone')}
      </h1>
      <p>{i18n.t('people.goneHint')}</p>
      <a class="button" href={hashOf('people')}>
        {i18n.t('people.toList')}
      </a>
    </div>
  );
}
