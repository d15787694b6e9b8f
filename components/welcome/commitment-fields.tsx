import { i18n } from '#i18n';
import type { SiteId } from '../../lib/channels';
import type { Settings } from '../../lib/settings';
import { usualGoal } from './commitment';
import { PlanFields } from './plan-fields';
import './commitment-fields.css';

interface Props {
  /** The defaults that a press of *Commit* accepts. */
  readonly settings: Settings;
  /** The sites that Tendril knows. */
  readonly sites: readonly SiteId[];
  readonly locale: string;
}

/** The commitment: how many, when to be reminded, how to start, and with whom. */
export function CommitmentFields({ settings, sites, locale }: Props) {
  return (
    <section class="commitment" aria-labelledby="commitment">
      <h2 id="commitment">{i18n.t('welcome.commitment')}</h2>
      <GoalField />
      <PlanFields settings={settings} sites={sites} locale={locale} />
      <div class="field">
        <label for="names">{i18n.t('welcome.names')}</label>
        <textarea id="names" name="names" rows={4} dir="auto" aria-describedby="names-hint" />
        <span class="soft" id="names-hint">
          {i18n.t('welcome.namesHint')}
        </span>
      </div>
    </section>
  );
}

const goals = [
  [usualGoal, 'welcome.two', 'welcome.twoWhy'],
  [3, 'welcome.three', 'welcome.threeWhy'],
] as const;

function GoalField() {
  return (
    <fieldset class="goals">
      <legend>{i18n.t('welcome.goal')}</legend>
      {goals.map(([goal, name, why]) => (
        <label key={goal}>
          <input type="radio" name="goal" value={goal} defaultChecked={goal === usualGoal} />
          <span>
            <b>{i18n.t(name)}</b> <span class="soft">{i18n.t(why)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
