import type { ComponentChildren } from 'preact';
import { type Route, routes } from './route';
import './dashboard.css';

interface Props {
  readonly route: Route;
  readonly children: ComponentChildren;
}

/** The frame of the dashboard: whose it is, its pages, and the one that is open. */
export function Dashboard({ route, children }: Props) {
  return (
    <div class="dashboard">
      <header>
        <span class="mark" />
        <p>Tendril</p>
        <nav aria-label="Dashboard">
          {routes.map(({ path, name }) => (
            <a key={path} href={`#/${path}`} aria-current={path === route.path ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <h1>{route.name}</h1>
        {children}
      </main>
    </div>
  );
}
