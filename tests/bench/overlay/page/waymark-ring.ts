import { type Box, boxOf } from './tour';

/** The ring as the contract has it: `data-highlight` in the host's open shadow root. */
export function ringBox(): Box | null {
  const ring = document.querySelector('waymark-overlay')?.shadowRoot?.querySelector<HTMLElement>('[data-highlight]');
  return ring && ring.style.visibility !== 'hidden' ? boxOf(ring) : null;
}

/** How far the ring stands off its control, in CSS px. */
export const RING_GAP = 4;
