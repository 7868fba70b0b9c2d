import { saysFailure } from '../core/failure-words';

/** How component libraries mark the tone of a message, in classes and attributes: `MuiAlert-colorError`, `alert-danger`. */
const BAD = /error|danger|fail(ed|ure)|critical/i;
const GOOD = /success|positive/i;
const MARKS = ['class', 'data-intent', 'data-severity', 'intent', 'severity', 'variant'];
/** A message is made of few elements; what has more is a part of the page. */
const MOST_PARTS = 20;

const marksOf = (element: Element): string => MARKS.map((name) => element.getAttribute(name) ?? '').join(' ');

/** Whether a message says that something did not work: by its marks where it has any, else by its words. */
export function tellsFailure(message: Element): boolean {
  const parts = [message, ...[...message.querySelectorAll('*')].slice(0, MOST_PARTS)];
  const marks = parts.map(marksOf).join(' ');
  if (BAD.test(marks)) return true;
  return !GOOD.test(marks) && saysFailure(message.textContent ?? '');
}
