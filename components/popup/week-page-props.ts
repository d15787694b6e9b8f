import type { Change } from '../../lib/outbox';
import type { Settings } from '../../lib/settings';
import type { PageName } from '../dashboard/route';
import type { Environment } from '../trouble-words';
import type { HandLogDraft } from './hand-log-draft';
import type { Host } from './use-host';

/** What the week's page needs besides the week and the habit. */
export interface WeekPageProps {
  readonly host: Host;
  readonly isPanel: boolean;
  readonly now: Date;
  readonly locale: string;
  readonly settings: Settings;
  readonly seenWith: Environment;
  /** The hand log that the page was opened for. */
  readonly draft?: HandLogDraft | undefined;
  onChange(change: Change): Promise<string>;
  onCopy(text: string): Promise<void>;
  /** What the page was opened for is logged. */
  onDone(): void;
  /** Opens that page of the dashboard, or what `rest` names on it. */
  onOpen(page: PageName, rest?: string): void;
  /** *Keep it*: the goal stays as it is. */
  onKeepGoal(): void;
}
