import { HEADING } from '../tree/headings';

/** Switches, chips and menu buttons are no tiles, however large. */
const NO_TILE = '[aria-pressed],[aria-checked],[aria-selected],[aria-haspopup],[aria-expanded]';
/** The least size of a tile without a heading, in CSS px. */
const TILE = { width: 88, height: 56 };

export function isTile(element: Element): boolean {
  if (element.matches(NO_TILE)) return false;
  if (element.querySelector(HEADING)) return true;
  const { width, height } = element.getBoundingClientRect();
  return width >= TILE.width && height >= TILE.height;
}
