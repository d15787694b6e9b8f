import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayIn } from '../date-words';
import { focusOnce } from '../focus-heir';
import { SwitchLine } from '../settings/switch-line';
import type { PreviewView } from './data-view';
import { changing, countsWords, momentName } from './data-words';

interface Props {
  readonly preview: PreviewView;
  readonly locale: string;
  onRestore(settings: boolean): void;
  onLeave(): void;
}

/** What a record would change here, before it does. */
export function Preview({ preview, locale, onRestore, onLeave }: Props) {
  const [settings, setSettings] = useState(preview.comparison.empty);
  const { madeAt, watchesSince } = preview;
  const since = watchesSince && dayIn(watchesSince, locale, { dateStyle: 'long' });
  return (
    <div class="preview">
      <h3 ref={focusOnce} tabIndex={-1}>
        {i18n.t('data.restore.from', { moment: momentName(madeAt, locale) })}
      </h3>
      {preview.isBack && <p>{i18n.t('data.restore.goesBack')}</p>}
      <Changes {...{ preview, locale }} />
      <SwitchLine
        name={i18n.t('data.restore.settings')}
        hint={i18n.t('data.restore.settingsHint')}
        on={settings}
        onSwitch={setSettings}
      />
      <p role="status">{settings && since && i18n.t('data.restore.watches', { since })}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => onRestore(settings)}>
          {i18n.t('data.restore.restore')}
        </button>
        <button type="button" onClick={onLeave}>
          {i18n.t('data.restore.leave')}
        </button>
      </div>
    </div>
  );
}

const fates = [
  ...(['added', 'replaced', 'removed', 'revived', 'reverted'] as const),
  ...(['stays', 'kept', 'refused', 'same'] as const),
] as const;

/** What becomes of the rows, fate by fate. */
function Changes({ preview: { comparison }, locale }: Pick<Props, 'preview' | 'locale'>) {
  const lines = fates
    .map((fate) => ({ fate, words: countsWords(comparison, [fate], locale) }))
    .filter(({ words }) => words !== '');
  const changesNothing = countsWords(comparison, changing, locale) === '';
  return (
    <>
      {changesNothing && <p>{i18n.t('data.restore.nothing')}</p>}
      <dl class="fates">
        {lines.map(({ fate, words }) => (
          <div key={fate}>
            <dt>{i18n.t(`data.restore.${fate}`)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
