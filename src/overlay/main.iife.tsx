import { whenShown } from '../dom/document/shown-document';
import { isMount } from '../dom/tree/element-kinds';
import type { ShadowRootOf } from '../dom/tree/flat-tree';
import { closedShadowRootOf } from '../platform/shadow-roots';
import { startFrameAgent } from './frame-agent';
import { startOverlay } from './start-overlay';

const shadowRootOf: ShadowRootOf = (element) => {
  if (element.shadowRoot) return element.shadowRoot;
  // Asking the extension API of every element would be slow, and it takes HTML elements alone. Components hide their roots,
  // and so do boxes that have nothing else in them.
  const mayHideOne = element.localName.includes('-') || (isMount(element) && element.firstElementChild === null);
  const root = mayHideOne && element instanceof HTMLElement ? closedShadowRootOf(element) : null;
  return root instanceof ShadowRoot ? root : null;
};

// One file for both, since nearly all of it is the finder and the portal's words.
if (window.top === window) whenShown(() => void startOverlay(shadowRootOf));
// What a sandbox or a `data:` address keeps from having an origin is not the portal's, whatever the browser lets us into.
else if (window.origin !== 'null') startFrameAgent(shadowRootOf);
