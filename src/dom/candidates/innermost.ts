import { ariaRoleOf } from '../names/accessibility';
import { type FlatTree, outerOnesOf } from '../tree/flat-tree';

/** Roles of what may be in a control and is none: a component of its own for the label, or for an icon. */
const NO_CONTROL = ['', 'img', 'image', 'presentation', 'none', 'generic'];

/** A component and the button inside of it are one control; the inner one has the role. */
export function innermost(tree: FlatTree, elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  // A label or a picture that is a component of its own, inside a control, is no control.
  const isMereLabel = (element: Element): boolean =>
    NO_CONTROL.includes(ariaRoleOf(element)) &&
    outerOnesOf(tree, element, all).some((other) => ariaRoleOf(other) !== '');
  const controls = new Set(elements.filter((element) => !isMereLabel(element)));
  const outer = new Set([...controls].flatMap((element) => outerOnesOf(tree, element, controls)));
  return [...controls].filter((element) => !outer.has(element));
}
