import type { ShadowRootOf } from '../dom/flat-tree';
import { closedShadowRootOf } from '../platform/shadow-roots';
import { startFrameAgent } from './frame-agent';
import { startOverlay } from './start-overlay';

/** What a micro-frontend is mounted in, besides elements of its own. */
const BOX = /^(div|section|main|article|aside)$/;

const shadowRootOf: ShadowRootOf = (element) => {
  if (element.shadowRoot) return element.shadowRoot;
  // Asking the extension API of every element would be slow, and it takes HTML elements alone. Components hide their roots,
  // and so do boxes that have nothing else in them.
  const { localName } = element;
  const mayHideOne = localName.includes('-') || (BOX.test(localName) && element.firstElementChild === null);
  const root = mayHideOne && element instanceof HTMLElement ? closedShadowRootOf(element) : null;
  return root instanceof ShadowRoot ? root : null;
};

// One file for both, since nearly all of it is the finder and the portal's words.
if (window.top === window) void startOverlay(shadowRootOf);
// What a sandbox or a `data:` address keeps from having an origin is not the portal's, whatever the browser lets us into.
else if (window.origin !== 'null') startFrameAgent(shadowRootOf);
