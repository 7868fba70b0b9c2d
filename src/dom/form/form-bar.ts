import type { FormFinding } from '../../core/judging/candidate';
import { isControl } from '../tree/element-kinds';
import { childTowards, type FlatTree, flatText } from '../tree/flat-tree';

/** Parts of a page that say of themselves that they are a form. */
export const FORM = 'form,[role="form"]';
/** The same, and what holds all of a page's content: what stands outside of one has to say more to belong to it. */
const WHOLE = `main,[role="main"],${FORM}`;
const CHOOSES =
  'input:is([type="checkbox"],[type="radio"],[type="range"]),[role="checkbox"],[role="radio"],[role="switch"],[role="slider"],[aria-pressed]';
/** What a bar says, in letters, as far as it is read. */
const MAX_BAR = 200;

/** How a control stands outside of the part of the page that a form's fields are in; see `FormFinding`. */
export function apartOf(tree: FlatTree, scope: Element, control: Element, field: Element): FormFinding['apart'] {
  if (scope.matches(FORM)) return 'no';
  const bar = childTowards(tree, scope, control);
  const part = childTowards(tree, scope, field);
  if (bar === part || bar === control) return 'no';
  if (scope !== document.body && !part.matches(WHOLE) && !part.querySelector(WHOLE)) return 'no';
  if (bar.querySelector(CHOOSES)) return 'chooses';
  return /[\p{L}\p{N}]/u.test(flatText(tree, bar, MAX_BAR, isControl)) ? 'says' : 'mere';
}
