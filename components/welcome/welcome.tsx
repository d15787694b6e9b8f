import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteId } from '../../lib/channels';
import type { Settings } from '../../lib/settings';
import { hashOf } from '../dashboard/route';
import { Notices } from '../notices';
import { AllSet } from './all-set';
import { type Commitment, commitmentFrom } from './commitment';
import { CommitmentFields } from './commitment-fields';
import { Promises } from './promises';
import { SiteSwitches } from './site-switches';
import './welcome.css';

interface Props {
  readonly settings: Settings;
  /** The built-in sites, each of which gets a switch. */
  readonly sites: readonly SiteId[];
  readonly locale: string;
  /** What is wrong, where something is. */
  readonly troubles: readonly string[];
  onCommit(commitment: Commitment): Promise<unknown>;
  /** Switches the reminder on the desktop on. */
  onRemind(): void;
}

/** The first page: what Tendril does with what it sees, then the commitment. Afterwards, the next steps. */
export function Welcome({ settings, sites, locale, troubles, onCommit, onRemind }: Props) {
  const [lost, setLost] = useState(false);
  if (settings.committedAt > 0) return <AllSet settings={settings} locale={locale} onRemind={onRemind} />;
  const commit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    await onCommit(commitmentFrom(form, sites)).then(
      () => setLost(false),
      () => setLost(true),
    );
  };
  return (
    <form class="welcome" onSubmit={commit}>
      <main>
        <div>
          <Title />
          <Notices sentences={lost ? [...troubles, i18n.t('welcome.lost')] : troubles} />
          <Promises />
          <SiteSwitches sites={sites} off={settings.sitesOff} />
        </div>
        <div>
          <CommitmentFields settings={settings} sites={sites} locale={locale} />
          <a class="bring-back" href={`dashboard.html${hashOf('data')}`}>
            {i18n.t('welcome.bringBack')}
          </a>
        </div>
      </main>
      <footer>
        <p class="soft">{i18n.t('welcome.unwatched')}</p>
        <button type="submit" class="primary">
          {i18n.t('welcome.commit')}
        </button>
      </footer>
    </form>
  );
}

function Title() {
  return (
    <header>
      <p class="brand">
        <span class="mark" /> Tendril
      </p>
      <h1 class="title">{i18n.t('welcome.title')}</h1>
      <p class="lead">{i18n.t('welcome.lead')}</p>
    </header>
  );
}
