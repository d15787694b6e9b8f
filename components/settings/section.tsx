import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { hashOf } from '../dashboard/route';
import './section.css';

/** The parts of the settings, in their order. `dashboard.html#/settings/look` leads to one of them. */
const sections = ['week', 'reminders', 'noticing', 'hosts', 'asking', 'encouragement', 'look'] as const;

type SectionName = (typeof sections)[number];

interface Props {
  readonly name: SectionName;
  /** The part that the address names. */
  readonly current: string;
  readonly children: ComponentChildren;
}

/** One part of the settings; its heading takes the focus when the address leads there. */
export function Section({ name, current, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isCurrent = name === current;
  useEffect(() => {
    if (isCurrent) heading.current?.focus();
  }, [isCurrent]);
  return (
    <section class="card" aria-labelledby={name}>
      <h2 id={name} ref={heading} tabIndex={-1}>
        {i18n.t(`settings.sections.${name}`)}
      </h2>
      {children}
    </section>
  );
}

/** Where to find what. */
export function Contents() {
  return (
    <nav class="contents" aria-label={i18n.t('settings.contents')}>
      {sections.map((name) => (
        <a key={name} href={hashOf('settings', name)}>
          {i18n.t(`settings.sections.${name}`)}
        </a>
      ))}
    </nav>
  );
}
