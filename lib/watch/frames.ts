import { quietly } from './quietly';

/** How keys are heard that are pressed in an editor's frame. */
export interface Frames {
  /** Calls `listenIn` with each frame of this document's own origin once it has the focus, until the signal aborts. */
  listen(listenIn: (view: Window) => void, signal: AbortSignal): void;
  /** The elements around the frame in which something happened; none when it happened in this document. */
  around(target: Element | undefined): Element[];
}

/** An editor in a frame keeps its keys to itself: whoever had the focus before, window or frame, hears only that it lost it. */
export const editorFrames: Frames = {
  listen(listenIn, signal) {
    const onBlur = quietly(() => {
      const frame = document.activeElement as Partial<HTMLIFrameElement> | null;
      if (!frame?.contentDocument || !frame.contentWindow) return;
      listenIn(frame.contentWindow);
      frame.contentWindow.addEventListener('blur', onBlur, { signal });
    });
    addEventListener('blur', onBlur, { signal });
  },
  around(target) {
    const view = target?.ownerDocument.defaultView;
    const path: Element[] = [];
    for (let part = view === window ? null : view?.frameElement; part; part = part.parentElement)
      path.push(part);
    return path;
  },
};
