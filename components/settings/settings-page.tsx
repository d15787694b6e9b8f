import type { ComponentProps } from 'preact';
import { i18n } from '#i18n';
import { aboutLostClick, Notices } from '../notices';
import { Asking, type AskingProps } from './asking';
import { Encouragement } from './encouragement';
import { Look } from './look';
import { Noticing, type NoticingProps } from './noticing';
import { OwnHosts } from './own-hosts';
import { Reminders, type RemindersProps } from './reminders';
import { Contents, Section } from './section';
import { Week, type WeekProps } from './week';

/** All that the settings show and change. */
export interface SettingsPageProps extends NoticingProps, AskingProps, RemindersProps, WeekProps {
  /** The part that the address names. */
  readonly current: string;
  /** The last click could not be saved. */
  readonly lost: boolean;
  readonly hosts: ComponentProps<typeof OwnHosts>;
}

/** The settings: the week and its reminders, where Tendril looks and how it asks, what encourages, how it looks. */
export function SettingsPage({ current, lost, hosts, ...props }: SettingsPageProps) {
  const { settings } = props;
  return (
    <>
      {settings.committedAt === 0 && <Notices sentences={[i18n.t('settings.notCommitted')]} />}
      <Contents />
      <Section name="week" current={current}>
        <Week {...props} />
      </Section>
      <Section name="reminders" current={current}>
        <Reminders {...props} />
      </Section>
      <Section name="noticing" current={current}>
        <Noticing {...props} />
      </Section>
      <Section name="hosts" current={current}>
        <OwnHosts {...hosts} />
      </Section>
      <Section name="asking" current={current}>
        <Asking {...props} />
      </Section>
      <Section name="encouragement" current={current}>
        <Encouragement {...props} />
      </Section>
      <Section name="look" current={current}>
        <Look {...props} />
      </Section>
      <div class="lost-click">
        <Notices sentences={lost ? [aboutLostClick] : []} />
      </div>
    </>
  );
}
