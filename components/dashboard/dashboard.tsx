import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { hashOf, type PageName, pages } from './route';
import './dashboard.css';

interface Props {
  readonly page: PageName;
  readonly children: ComponentChildren;
}

/** The frame of the dashboard: whose it is, its pages, and the one that is open, which has its own heading. */
export function Dashboard({ page, children }: Props) {
  return (
    <div class="dashboard">
      <header>
        <p class="brand">
          <span class="mark" /> Tendril
        </p>
        <nav aria-label={i18n.t('dashboard.pages')}>
          {pages.map((name) => (
            <a key={name} href={hashOf(name)} aria-current={name === page ? 'page' : undefined}>
              {i18n.t(`${name}.title`)}
            </a>
          ))}
        </nav>
      </header>
      <main>{children}</main>
    </div>
  );
}
