import { placesOf } from '../../dom/around/places';
import { holdsField } from '../../dom/form/form';
import { DIALOG, MESSAGE, QUESTION } from '../../dom/sight/layers';
import { isControl } from '../../dom/tree/element-kinds';
import type { FlatTree } from '../../dom/tree/flat-tree';

/** How far above what was hit a control's name may stand. */
const NEAR = 6;

/** What was hit and what is close around it, innermost first: one of these is the control, where there is one. */
export const hitOn = (path: readonly EventTarget[]): readonly Element[] =>
  path.slice(0, NEAR).filter((node): node is Element => node instanceof Element);

/** Whether an element is what a click uses; a label hands it on to its field. */
export const isUsable = (element: Element): boolean => element.localName !== 'label' && isControl(element);

/** Whether what was used closes a message of the page, which is neither a form nor a question. */
export function isInMessage(tree: FlatTree, path: readonly EventTarget[]): boolean {
  const elements = path.filter((node): node is Element => node instanceof Element);
  const at = elements.findIndex((element) => element.matches(DIALOG));
  const inside = at === -1 ? elements : elements.slice(0, at);
  if (inside.some((element) => element.matches(MESSAGE) && !holdsField(tree, element))) return true;
  const [innermost] = inside;
  // What takes the page out of use is to be answered, however much it says.
  if (!innermost || elements[at]?.matches(QUESTION)) return false;
  return placesOf(tree, innermost).includes('notice');
}
