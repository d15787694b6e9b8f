import { useEffect, useState } from 'preact/hooks';
import { panelOpener } from '../../lib/side-panel';

/** What opens the side panel and closes the popup; nothing where the browser has no panel. */
export function useSidePanel(): (() => Promise<void>) | undefined {
  const [open, setOpen] = useState<() => Promise<void>>();
  useEffect(() => {
    panelOpener().then((opener) => setOpen(() => opener));
  }, []);
  return open && (() => open().then(() => window.close()));
}
