import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import './menu.css';

/** One thing that a menu offers. */
export interface MenuItem {
  readonly id: string;
  readonly name: string;
  /** Whether it is what holds now, where the menu chooses one of its items. */
  readonly checked?: boolean;
  onPick(): void;
}

interface Props {
  /** What the button is called. */
  readonly name: string;
  readonly items: readonly MenuItem[];
  /** What the button shows in place of three dots. */
  readonly face?: ComponentChildren;
  /** The button's class. */
  readonly look?: string;
  /** The id of what tells whom or what the button is about. */
  readonly describedBy?: string | undefined;
}

/** A button, with three dots unless it has a face, and the menu it opens, by the keys that menus have everywhere. */
export function Menu({ name, items, face, look = 'quiet dots', describedBy }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      class="menu"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class={look}
        aria-label={name}
        aria-describedby={describedBy}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {face ?? <Dots />}
      </button>
      {open && <Items name={name} items={items} onClose={close} />}
    </div>
  );
}

function Items({ name, items, onClose }: Pick<Props, 'name' | 'items'> & { onClose(): void }) {
  const list = useRef<HTMLDivElement>(null);
  // Before it is painted: the next key may come at once.
  useLayoutEffect(() => {
    const chosen = list.current?.querySelector<HTMLElement>('[aria-checked=true]');
    (chosen ?? list.current?.querySelector('button'))?.focus();
    list.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <div
      ref={list}
      role="menu"
      tabIndex={-1}
      aria-label={name}
      onKeyDown={(event) => {
        // The browser would close the whole popup.
        if (event.key === 'Escape') event.preventDefault();
        if (event.key === 'Escape' || event.key === 'Tab') onClose();
        else moveFocus(event);
      }}
    >
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          {...roleOf(item)}
          tabIndex={-1}
          onClick={() => {
            onClose();
            item.onPick();
          }}
        >
          {item.name}
        </button>
      ))}
    </div>
  );
}

function roleOf({ checked }: MenuItem) {
  return checked === undefined
    ? ({ role: 'menuitem' } as const)
    : ({ role: 'menuitemradio', 'aria-checked': checked } as const);
}

function Dots() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="4" cy="10" r="1.8" />
      <circle cx="10" cy="10" r="1.8" />
      <circle cx="16" cy="10" r="1.8" />
    </svg>
  );
}

/** Up, Down, Home and End, round and round. */
function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const items = [...event.currentTarget.querySelectorAll('button')];
  const at = items.indexOf(event.target as HTMLButtonElement);
  const places: Record<string, number> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const place = places[event.key];
  if (place === undefined) return;
  event.preventDefault();
  items[place]?.focus();
}
