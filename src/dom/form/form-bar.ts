import type { FormFinding } from '../../core/judging/candidate';
import { controlsIn } from '../around/neighbours';
import { ariaRoleOf } from '../names/accessibility';
import { isControl } from '../tree/element-kinds';
import { childTowards, closestOf, type FlatTree, flatText } from '../tree/flat-tree';
import { siblings } from '../tree/flat-walk';

/** Parts of a page that say of themselves that they are a form. */
export const FORM = 'form,[role="form"]';
/** The same, and what holds all of a page's content: what stands outside of one has to say more to belong to it. */
const WHOLE = `main,[role="main"],${FORM}`;
const CHOOSES =
  'input:is([type="checkbox"],[type="radio"],[type="range"]),[role="checkbox"],[role="radio"],[role="switch"],[role="slider"],[aria-pressed]';
const YES_OR_NO = 'input[type="checkbox"],[role="checkbox"],[role="switch"]';
/** What shows something without a text. */
const CONTENT = 'input,select,textarea,button,img,svg,iframe';
/** What a bar says, in letters, as far as it is read. */
const MAX_BAR = 200;
const HAS_TEXT = /[\p{L}\p{N}]/u;

/** How a control stands outside of the part of the page that a form's fields are in; see `FormFinding`. */
export function apartOf(tree: FlatTree, scope: Element, control: Element, field: Element): FormFinding['apart'] {
  if (scope.matches(FORM)) return 'no';
  const bar = childTowards(tree, scope, control);
  const part = childTowards(tree, scope, field);
  if (bar === part || bar === control) return 'no';
  if (scope !== document.body && !part.matches(WHOLE) && !part.querySelector(WHOLE)) return 'no';
  if (!bar.querySelector(CHOOSES)) return saysMoreThan(tree, bar, isControl) ? 'says' : 'mere';
  const form = closestOf(tree, field, FORM);
  const isOfForm = form !== null && addsChoice(tree, bar) && isRightBehind(tree, scope, bar, form);
  return isOfForm && isAlone(tree, scope, control, form) ? 'says' : 'chooses';
}

const saysMoreThan = (tree: FlatTree, element: Element, isLeftOut?: (inner: Element) => boolean): boolean =>
  HAS_TEXT.test(flatText(tree, element, MAX_BAR, isLeftOut));

/** Whether a bar says nothing but what its only choice is, which goes along with what is sent: "Notify customer". */
function addsChoice(tree: FlatTree, bar: Element): boolean {
  const [choice, ...others] = bar.querySelectorAll(CHOOSES);
  if (!choice?.matches(YES_OR_NO) || others.length > 0 || getComputedStyle(bar).position === 'fixed') return false;
  const isOfChoice = (inner: Element): boolean =>
    inner === choice || (inner instanceof HTMLLabelElement && inner.control === choice);
  return !saysMoreThan(tree, bar, (inner) => isControl(inner) || isOfChoice(inner));
}

/** Whether nothing that a person sees stands between a form and the bar. */
function isRightBehind(tree: FlatTree, scope: Element, bar: Element, form: Element): boolean {
  for (let inner = form, box = tree.parent(form); box; inner = box, box = tree.parent(box)) {
    const next = [...siblings(tree, box, inner, 'behind')].find((node) => node === bar || showsSomething(tree, node));
    if (next !== undefined || box === scope) return next === bar;
  }
  return false;
}

const showsSomething = (tree: FlatTree, node: Node): boolean =>
  node instanceof Element
    ? node.checkVisibility() && (saysMoreThan(tree, node) || node.querySelector(CONTENT) !== null)
    : node instanceof Text && HAS_TEXT.test(node.data);

/** Whether nothing else is called as the control is, and the form has no button of its own that may send it. */
function isAlone(tree: FlatTree, scope: Element, control: Element, form: Element): boolean {
  const name = flatText(tree, control);
  const hasOwn = controlsIn(tree, form).some((own) => ariaRoleOf(own) === 'button' && saysMoreThan(tree, own));
  return !hasOwn && controlsIn(tree, scope).filter((other) => flatText(tree, other) === name).length === 1;
}
