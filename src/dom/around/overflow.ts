import { addressAround } from '../names/address';
import { isDrawn } from '../sight/visibility';
import { closestOf, elementsById, type FlatTree, flatText } from '../tree/flat-tree';
import { controlsIn, MAX_BESIDE } from './neighbours';
import { NAVIGATION, OPENS_MENU, stateOf } from './opener';

const MENU_OF_ENTRIES = `${NAVIGATION},[role="tablist"]`;
/** Two entries and the control that unfolds the rest: fewer are no menu. */
const LEAST = 3;

/** A row of controls, and the folded one at its end, whose own entries are not in the document. */
export type OverflowRow = { readonly entries: readonly Element[]; readonly last: Element };

/** The nearest row around an entry of a menu that ends in a control which unfolds something; null where there is none. */
export function overflowRowOf(tree: FlatTree, entry: Element): OverflowRow | null {
  const menu = closestOf(tree, entry, MENU_OF_ENTRIES);
  if (!menu) return null;
  for (let scope = tree.parent(entry); scope && tree.contains(menu, scope); scope = tree.parent(scope)) {
    const controls = controlsIn(tree, scope);
    const last = controls.at(-1);
    // What is not drawn beside them may be what is unfolded, and the entry is not there.
    if (controls.length > MAX_BESIDE || !controls.every(isDrawn)) return null;
    if (last && controls.length >= LEAST && unfoldsMore(tree, last)) return { entries: controls.slice(0, -1), last };
  }
  return null;
}

/** Whether a control may unfold what is not there yet: it says so, or leads nowhere and says what can be read on it. */
function unfoldsMore(tree: FlatTree, control: Element): boolean {
  const expanded = stateOf(tree, control, 'aria-expanded');
  if (expanded === 'true' || addressAround(tree, control) !== null) return false;
  const named = ['aria-controls', 'aria-owns'].flatMap((name) => elementsById(control, control.getAttribute(name)));
  if (named.length > 0) return false;
  return (
    expanded === 'false' ||
    OPENS_MENU.includes(stateOf(tree, control, 'aria-haspopup') ?? '') ||
    flatText(tree, control) !== ''
  );
}
