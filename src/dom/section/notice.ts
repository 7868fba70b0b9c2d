import { dismisses } from '../../core/words/dismissing-words';
import { controlsIn } from '../around/neighbours';
import { accessibleNameOf } from '../names/accessibility';
import { childTowards, type FlatTree, flatText } from '../tree/flat-tree';
import { siblings } from '../tree/flat-walk';
import { isOwnSection } from './own-section';
import type { TextWords } from './title-reading';

/** A notice has a text, what it offers, and what puts it away; a box with more controls than this is a part of the page. */
const MOST_CONTROLS = 5;
/** So many letters tell whether there is a text. */
const FEW_LETTERS = 100;
const HAS_TEXT = /[\p{L}\p{N}]/u;
/** What closes something, drawn as a character and called nothing else. */
const CROSS = /^[x×✕✖✗✘⨯╳❌🗙]$/iu;

/**
 * Whether a control belongs to a notice inside the section that it stands in: it is in a box of its own with a text and with what
 * closes or dismisses it, or right beside what dismisses something, which no section has.
 * @param titled what holds the control and its nearest title; what closes that closes the section
 */
export function isInNotice(tree: FlatTree, control: Element, titled: Element, words: TextWords): boolean {
  for (let inner = control, scope = tree.parent(control); scope; inner = scope, scope = tree.parent(scope)) {
    const controls = controlsIn(tree, scope);
    if (isBesideDismissal(tree, scope, inner, controls)) return true;
    if (scope === titled) return false;
    if (isPutAway(tree, scope, controls, words)) return true;
  }
  return false;
}

/** Whether a box says something and has a control that closes or dismisses it. */
function isPutAway(tree: FlatTree, box: Element, controls: readonly Element[], words: TextWords): boolean {
  if (controls.length > MOST_CONTROLS || isMere(tree, box, controls)) return false;
  const closes = (name: string): boolean => dismisses(name) || words.isClose(name) || CROSS.test(name);
  return controls.some(
    (control) =>
      control.checkVisibility() &&
      closes(accessibleNameOf(tree, control)) &&
      isOfItself(tree, box, childTowards(tree, box, control), controls),
  );
}

/** Whether nothing is said between a control and what dismisses something: they are of one row. */
function isBesideDismissal(tree: FlatTree, scope: Element, inner: Element, controls: readonly Element[]): boolean {
  if (!isMere(tree, inner, controls)) return false;
  return (['before', 'behind'] as const).some((side) => {
    for (const node of siblings(tree, scope, inner, side)) {
      if (node instanceof Text && HAS_TEXT.test(node.data)) return false;
      if (!(node instanceof Element)) continue;
      if (!isMere(tree, node, controls)) return false;
      const inIt = controls.filter((control) => tree.contains(node, control));
      if (inIt.some((control) => control.checkVisibility() && dismisses(accessibleNameOf(tree, control)))) return true;
    }
    return false;
  });
}

/** Whether what a part of a box closes is that box: the part says nothing, or heads a box that is drawn as one. */
const isOfItself = (tree: FlatTree, box: Element, part: Element, controls: readonly Element[]): boolean =>
  isMere(tree, part, controls) || (isOwnSection(box) && !isOwnSection(part));

/** Whether nothing is said in an element but by the controls that are in it, or that it is. */
const isMere = (tree: FlatTree, element: Element, controls: readonly Element[]): boolean =>
  controls.includes(element) ||
  !HAS_TEXT.test(flatText(tree, element, FEW_LETTERS, (inner) => controls.includes(inner)));
