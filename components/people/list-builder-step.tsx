import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BuiltInGroup } from '../../lib/people/groups';
import { hashOf } from '../dashboard/route';
import { focusOnce } from '../focus-heir';
import { namesIn, type WrittenNames } from './names-in';

interface Props {
  readonly group: BuiltInGroup;
  readonly step: number;
  readonly steps: number;
  readonly listed: readonly string[];
  onDone(names: WrittenNames): void;
}

const prompts = {
  'former-colleague': ['people.askColleagues', 'people.askColleaguesHint'],
  'out-of-touch': ['people.askOutOfTouch', 'people.askOutOfTouchHint'],
  'key-contact': ['people.askKeyContacts', 'people.askKeyContactsHint'],
} as const satisfies { readonly [group in BuiltInGroup]: readonly [string, string] };

const nobody: WrittenNames = { fresh: [], known: [] };

/** One question, and a field for the names that come to mind. */
export function ListBuilderStep({ group, step, steps, listed, onDone }: Props) {
  const [text, setText] = useState('');
  const names = namesIn(text, listed);
  const [question, hint] = prompts[group];
  const isEmpty = names.fresh.length + names.known.length === 0;
  return (
    <form
      class="builder"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(names);
      }}
    >
      <p class="soft">{i18n.t('people.step', { step: `${step}`, steps: `${steps}` })}</p>
      <h1 id="question">{i18n.t(question)}</h1>
      <p id="question-hint" class="soft">
        {i18n.t(hint)}
      </p>
      <textarea
        ref={focusOnce}
        rows={8}
        dir="auto"
        aria-labelledby="question"
        aria-describedby="question-hint"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p role="status" class="soft">
        {countWords(names)}
      </p>
      <div class="buttons">
        <button type="submit" class={isEmpty ? '' : 'primary'}>
          {isEmpty ? i18n.t('people.skip') : i18n.t('people.addAndGoOn')}
        </button>
        {!isEmpty && (
          <button type="button" class="quiet" onClick={() => onDone(nobody)}>
            {i18n.t('people.skip')}
          </button>
        )}
        <a href={hashOf('people')}>{i18n.t('people.later')}</a>
      </div>
    </form>
  );
}

function countWords({ fresh, known }: WrittenNames): string {
  const parts = [
    fresh.length > 0 && i18n.t('people.fresh', fresh.length),
    known.length > 0 && i18n.t('people.known', known.length),
  ];
  return parts.filter(Boolean).join(' ');
}
