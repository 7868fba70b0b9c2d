import { openEventGate } from '../dom/document/event-gate';
import { claimWorld, takeOver } from '../dom/document/isolated-world';
import { whenShown } from '../dom/document/shown-document';
import { startDetector } from './detector';

const controller = new AbortController();
const { signal } = controller;
if (claimWorld('detector', signal)) {
  // Now or never: this runs before the page's own scripts, and what is done here is for the panel that may come later.
  openEventGate(window);
  takeOver();
  // Later than the last word of the page that was left, which the panel goes on from.
  const start = (): void => whenShown(() => startDetector(controller), signal);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true, signal });
  else start();
}
