import { targetsOf } from '../../core/walkthrough/page-observation';
import { SETTLED_AFTER } from '../../core/walkthrough/submit-outcome';
import { dialogAround, holdsField } from '../../dom/form/form';
import { MODAL } from '../../dom/sight/layers';
import { holdsValue } from '../../dom/tree/field-values';
import { flatText } from '../../dom/tree/flat-tree';
import { hitOn, isInMessage, isUsable } from './hit-control';
import type { UseSituation } from './use-situation';

/**
 * Whether a click most likely closes a form that was sent although nothing says so: it goes beside the form's dialog, or to
 * something in it that has no name that is known.
 * @param putsAway what is put away is the message that the form was taken
 */
export function turnsAway(
  situation: UseSituation,
  path: readonly EventTarget[],
  event: MouseEvent,
  putsAway: boolean,
): boolean {
  if (!situation.isSent() || !event.isTrusted) return false;
  const isBeside = !putsAway && isBesideDialog(situation, path, event) && !isInMessage(situation.watch.tree, path);
  return isBeside || (isForSendingAgain(situation) && isBesideSubmit(situation, path));
}

/** Whether a click goes beside the modal dialog that the form is in, which closes many of them; not into one above it. */
function isBesideDialog(
  { watch: { form, tree } }: UseSituation,
  path: readonly EventTarget[],
  { clientX, clientY }: MouseEvent,
): boolean {
  const [hit] = path;
  const scope = form.scope();
  const dialog = scope && dialogAround(tree, scope);
  if (!dialog?.matches(MODAL) || !(hit instanceof Element)) return false;
  // A question may come up beside it in a box that says nothing of itself: what is answered there is no backdrop.
  if (hit !== dialog) return dialogAround(tree, hit) === null && !hitOn(path).some(isUsable);
  // On its backdrop, which is a part of it for the browser.
  const { left, top, right, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

/** The form was sent and stands there as before, to be sent again: nothing came of it. */
function isForSendingAgain({ guide, watch }: UseSituation): boolean {
  const last = watch.last();
  if (!last || last.busy || last.form.sending || last.submitStableFor < SETTLED_AFTER) return false;
  return targetsOf(guide, 'sends-form').some(({ key }) => last.verdicts[key]?.type === 'found');
}

/** Whether something in the form, or its dialog, was used that is neither a field nor what sends it: most likely what closes it. */
function isBesideSubmit({ watch: { form, tree } }: UseSituation, path: readonly EventTarget[]): boolean {
  const scope = form.scope();
  const [hit] = path;
  if (!scope || !(hit instanceof Element)) return false;
  if (!tree.contains(dialogAround(tree, scope) ?? scope, hit) || holdsField(tree, hit) || holdsValue(hit)) return false;
  return hitOn(path).some(isUsable) || flatText(tree, hit).length === 1;
}
