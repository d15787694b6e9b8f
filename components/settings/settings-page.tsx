import type { ComponentProps } from 'preact';
import { i18n } from '#i18n';
import { Notices } from '../notices';
import { Asking } from './asking';
import { Noticing, type NoticingProps } from './noticing';
import { OwnHosts } from './own-hosts';

/** All that the settings show and change. */
export interface SettingsPageProps extends NoticingProps, ComponentProps<typeof Asking> {
  readonly hosts: ComponentProps<typeof OwnHosts>;
}

/** The settings: where Tendril looks, and how it asks. */
export function SettingsPage({ nevers, onNotify, onAllow, hosts, ...noticing }: SettingsPageProps) {
  const { settings, onSettings } = noticing;
  return (
    <>
      {settings.committedAt === 0 && <Notices sentences={[i18n.t('settings.notCommitted')]} />}
      <Noticing {...noticing} />
      <Asking {...{ settings, nevers, onSettings, onNotify, onAllow }} />
      <OwnHosts {...hosts} />
    </>
  );
}
