import { saysFailure } from '../core/failure-words';
import { type FlatTree, flatText } from './flat-tree';

/** How component libraries mark the tone of a message, in classes and attributes: `MuiAlert-colorError`, `alert-danger`. */
const BAD = /error|danger|fail(ed|ure)|critical/i;
const GOOD = /success|positive/i;
const MARKS = ['class', 'data-intent', 'data-severity', 'intent', 'severity', 'variant'];
/** A message is made of few elements; what has more is a part of the page. */
const MOST_PARTS = 20;
/** Of longer messages the rest is help. */
const LONGEST_MESSAGE = 500;

const marksOf = (element: Element): string => MARKS.map((name) => element.getAttribute(name) ?? '').join(' ');

/** What a message says, as it is rendered: components have their text slotted in. */
export const saidBy = (tree: FlatTree, message: Element): string => flatText(tree, message, LONGEST_MESSAGE);

/** Whether a message says that something did not work: by its marks where it has any, else by its words. */
export function tellsFailure(tree: FlatTree, message: Element): boolean {
  const root = message.getRootNode();
  const component = root instanceof ShadowRoot ? [root.host] : [];
  const parts = [...component, message, ...[...message.querySelectorAll('*')].slice(0, MOST_PARTS)];
  const marks = parts.map(marksOf).join(' ');
  if (BAD.test(marks)) return true;
  return !GOOD.test(marks) && saysFailure(saidBy(tree, message));
}
