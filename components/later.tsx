import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What can wait until the rest of the page has been painted once: a frame later it is there. */
export function Later({ children }: { readonly children: ComponentChildren }) {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return isPainted ? children : null;
}
