import type { UsedControl } from '../../core/walkthrough/walkthrough';
import type { UseSituation } from './use-situation';

/** What turns a switch, or goes from one radio button to the next. */
const CHOOSING_KEYS = /^( |Enter|Arrow(Up|Down|Left|Right))$/;

/** What a key means for the walkthrough, by where it goes to; null where it means nothing. */
export function usedByKey(
  { watch, getWalkthrough, isOnTarget, isInForm, isSent, isTaken }: UseSituation,
  path: readonly EventTarget[],
  { key, isTrusted }: KeyboardEvent,
): UsedControl | null {
  // A component's switch is turned by these keys without a click; a native one is clicked by the browser, too.
  if (CHOOSING_KEYS.test(key) && isTrusted && isOnTarget(path, 'chooses')) return 'choose';
  if (isInOpenList(path)) return null;
  if (key === 'Escape' && isTaken()) return null;
  // The question that a choice brought up is answered with no.
  if (key === 'Escape' && getWalkthrough()?.changed) return 'leave-form';
  if (!watch.form.scope()) return null;
  // A dialog that has lost the focus to the page closes all the same.
  if (!path.some(isInForm)) return key === 'Escape' && isSent() ? 'turn-away' : null;
  if (key === 'Enter' && path[0] instanceof HTMLInputElement) return 'submit-form';
  return key === 'Escape' ? 'leave-form' : null;
}

/** Whether a key goes to a list that unfolded from a field, or a menu: there Enter chooses, and Escape folds. */
const isInOpenList = (path: readonly EventTarget[]): boolean =>
  path.some(
    (node) =>
      node instanceof Element &&
      node.matches('[aria-expanded="true"]:is([role="combobox"],[aria-haspopup]),[role="listbox"],[role="menu"]'),
  );
