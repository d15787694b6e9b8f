import type { Settings } from '../../lib/settings';

/** What each part of the settings gets. */
export interface SettingsSectionProps {
  readonly settings: Settings;
  readonly locale: string;
  /** Resolves with `false` where the change could not be saved. */
  onSettings(changes: Partial<Settings>): unknown;
}
