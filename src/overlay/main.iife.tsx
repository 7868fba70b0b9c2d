import { closedShadowRootOf } from '../platform/shadow-roots';
import { startOverlay } from './start-overlay';

void startOverlay((element) => {
  if (element.shadowRoot) return element.shadowRoot;
  // Asking the extension API of every element would be slow, and it takes HTML elements alone. Components hide their roots.
  const mayHideOne = element instanceof HTMLElement && element.localName.includes('-');
  const root = mayHideOne ? closedShadowRootOf(element) : null;
  return root instanceof ShadowRoot ? root : null;
});
