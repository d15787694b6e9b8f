import { type Settings, settingsFrom } from '../../lib/settings';
import { type LifeRows, lifeOf, settingsOf } from './life';
import { full, sampleDay, typical } from './plan';
import { momentOf } from './written';

/** A life to look at, with the settings of whoever lives it. */
export interface Life {
  readonly rows: LifeRows;
  readonly settings: Settings;
}

/** Somebody has just committed, three months ago, or five years ago. */
export const lives: { readonly [state in 'empty' | 'typical' | 'full']: () => Life } = {
  empty: () => ({
    rows: {
      ...lifeOf({ ...typical, committedOn: sampleDay, people: 0, perWeek: 0, weeksOff: [] }),
      ...{ sightings: [], interviews: [] },
    },
    settings: settingsFrom({ committedAt: momentOf(sampleDay, 9), firstWeekday: 1 }),
  }),
  typical: () => ({ rows: lifeOf(typical), settings: settingsOf(typical) }),
  full: () => ({ rows: lifeOf(full), settings: settingsOf(full) }),
};
