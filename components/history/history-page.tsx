import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Day } from '../../lib/habit/calendar';
import type { HistoryFilter } from '../../lib/ledger/reads/history-view';
import type { OutreachView } from '../../lib/ledger/reads/view';
import type { Change } from '../../lib/outbox';
import { SaidBar } from '../people/said-bar';
import { useChanges } from '../people/use-changes';
import { CorrectForm } from './correct-form';
import { expectedHistory } from './expected-history';
import { type Asked, filterOf, queryOf } from './filter-address';
import { Filters } from './filters';
import { HistoryList } from './history-list';
import { changeWords, countWords } from './history-words';
import type { LoadedHistory } from './loaded-parts';
import type { Named } from './names-like';
import { NothingHere } from './nothing-here';
import './history-page.css';

/** What the page of the history needs. */
export interface HistoryPageProps {
  readonly filter: HistoryFilter;
  readonly loaded: LoadedHistory & {
    /** The filter by which it was read, as an address writes it. */
    readonly query: string;
  };
  readonly names: readonly Named[];
  readonly today: Day;
  readonly locale: string;
  /** The end of what was read is near. */
  onMore(): void;
  /** The names are wanted. */
  onNames(): void;
  onFilter(filter: HistoryFilter): void;
  onChange(change: Change): Promise<string>;
}

/** All outreaches, newest first; each can be told of, corrected and removed. */
export function HistoryPage(props: HistoryPageProps) {
  const { filter, loaded, names, today, locale, onMore, onNames, onFilter, onChange } = props;
  const { view: outreaches, ...changing } = useChanges(loaded.outreaches, expectedHistory, onChange);
  const [corrected, correct] = useState<OutreachView>();
  const isNarrowed = queryOf(filter) !== '';
  const change = (outreach: OutreachView, made: Change) => changing.change(made, changeWords(outreach, made));
  const choose = (asked: Asked) => onFilter(filterOf(queryOf({ ...filter, ...asked })));
  return (
    <div class="history">
      <h1 id="history-title">{i18n.t('history.title')}</h1>
      {(outreaches.length > 0 || isNarrowed) && (
        <Filters {...{ filter, today, names, onNames }} onChoose={choose} />
      )}
      <p class="count soft" role="status">
        {countWords(outreaches.length, loaded, locale)}
      </p>
      {outreaches.length === 0 && loaded.whole && (
        <NothingHere narrowed={isNarrowed} onAll={() => onFilter({})} />
      )}
      <HistoryList
        key={loaded.query}
        {...{ outreaches, today, locale, onMore }}
        whole={loaded.whole}
        onChange={change}
        onCorrect={(outreach) => {
          onNames();
          correct(outreach);
        }}
      />
      <SaidBar
        said={changing.said}
        lost={changing.lost}
        onUndo={(of) => changing.change({ kind: 'undo', of }, i18n.t('history.undone'))}
      />
      {corrected && (
        <CorrectForm
          outreach={corrected}
          {...{ names, today }}
          onSave={(made) => change(corrected, made)}
          onClose={() => correct(undefined)}
        />
      )}
    </div>
  );
}
