import type { Guide, TargetEffect } from '../core/guide';
import { picksOf } from '../core/judging/verdict';
import { isSamePlace } from '../core/page-location';
import { targetsOf } from '../core/walkthrough/page-observation';
import { SETTLED_AFTER } from '../core/walkthrough/submit-outcome';
import type { UsedControl, Walkthrough } from '../core/walkthrough/walkthrough';
import { declines } from '../core/words/declining-words';
import type { WordKey } from '../core/words/words';
import { currentLocation, observeGoingBack } from '../dom/document/navigation-observer';
import { dialogAround, holdsField } from '../dom/form/form';
import { addressOf } from '../dom/names/address';
import { namesOf } from '../dom/names/control-names';
import { controlsIn } from '../dom/neighbours';
import { placesOf } from '../dom/places';
import { DIALOG, MESSAGE, MODAL, QUESTION } from '../dom/sight/layers';
import { isControl } from '../dom/tree/element-kinds';
import { holdsValue } from '../dom/tree/field-values';
import { type FlatTree, flatText } from '../dom/tree/flat-tree';
import { createEventPaths } from './event-path';
import { MARKS_SETTLED_AFTER } from './form-watch';
import type { PageWatch } from './page-watch';

const LEAVING: readonly WordKey[] = ['cancel', 'close'];
/** What turns a switch, or goes from one radio button to the next. */
const CHOOSING_KEYS = /^( |Enter|Arrow(Up|Down|Left|Right))$/;
/** How far above what was hit a control's name may stand. */
const NEAR = 6;

/** Whether what was used closes a message of the page, which is neither a form nor a question. */
function isInMessage(tree: FlatTree, path: readonly EventTarget[]): boolean {
  const elements = path.filter((node): node is Element => node instanceof Element);
  const at = elements.findIndex((element) => element.matches(DIALOG));
  const inside = at === -1 ? elements : elements.slice(0, at);
  if (inside.some((element) => element.matches(MESSAGE) && !holdsField(tree, element))) return true;
  const [innermost] = inside;
  // What takes the page out of use is to be answered, however much it says.
  if (!innermost || elements[at]?.matches(QUESTION)) return false;
  return placesOf(tree, innermost).includes('notice');
}

/** What a click uses; a label hands it on to its field. */
const isUsable = (node: EventTarget): boolean =>
  node instanceof Element && node.localName !== 'label' && isControl(node);

/** Whether a click on a link leads away from this document; in a tab of its own it does not, nor into a file. */
function opensHere(link: HTMLAnchorElement, { ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  const isApart = link.target !== '' && link.target !== '_self' && link.target !== '_top';
  return !ctrlKey && !metaKey && !shiftKey && !isApart && !link.hasAttribute('download');
}

/** Whether a key goes to a list that unfolded from a field, or a menu: there Enter chooses, and Escape folds. */
const isInOpenList = (path: readonly EventTarget[]): boolean =>
  path.some(
    (node) =>
      node instanceof Element &&
      node.matches('[aria-expanded="true"]:is([role="combobox"],[aria-haspopup]),[role="listbox"],[role="menu"]'),
  );

/** What of the way through the guide decides what a use means. */
export type UseContext = { readonly guide: Guide; readonly getWalkthrough: () => Walkthrough | null };

/**
 * Observes what the person uses on the page, at the document and before the page itself, and lets everything pass. Clicks are
 * read by what they hit; keys only for Enter in a field and Escape, which send and leave forms. Clicks that the page makes
 * count, too: many components answer a key, or a click on a part of theirs, with a click of their own on the control.
 */
export function watchUse(
  watch: PageWatch,
  { guide, getWalkthrough }: UseContext,
  onUse: (control: UsedControl) => void,
  signal: AbortSignal,
): void {
  const { tree } = watch;
  const pathOf = createEventPaths(tree);
  /** A form that is refused for the same reason as before changes nothing on the page: time alone tells. */
  let settling: ReturnType<typeof setTimeout> | undefined;

  /** The person typed in the field that the guide is about, and is in it still. */
  let typed = false;

  const isOn = (path: readonly EventTarget[], element: Element | null): boolean =>
    element !== null && path.includes(element);

  /** Whether a path leads over one of the guide's targets of that effect. */
  const isOnTarget = (path: readonly EventTarget[], effect: TargetEffect): boolean =>
    elementsOf(effect).some((element) => isOn(path, element));

  const elementsOf = (effect: TargetEffect): (Element | null)[] =>
    targetsOf(guide, effect).flatMap(({ key }) => {
      const verdict = watch.last()?.verdicts[key];
      return verdict?.type === 'folded' ? [] : picksOf(verdict).map(({ candidate }) => watch.elementOf(candidate));
    });

  const wordsOf = (elements: readonly Element[]): ReadonlySet<WordKey> =>
    new Set(
      elements.flatMap((element) =>
        namesOf(tree, element).flatMap((name) => watch.lexicon.find(name).map(({ word }) => word)),
      ),
    );

  const isDeclining = (element: Element): boolean =>
    wordsOf([element]).has('cancel') || namesOf(tree, element).some(declines);

  /** The dialog of the form has turned into the message that it was taken: what puts that away takes nothing back. */
  const isTaken = (): boolean => isSent() && watch.form.saysTaken();

  /** Whether a use takes back what was sent: Cancel or No of a question that came up then, or Close where there is one of these. */
  const takesBack = (near: readonly Element[], leaves: boolean): boolean => {
    const [hit] = near;
    const question = hit && isSent() ? dialogAround(tree, hit) : null;
    return question !== null && (near.some(isDeclining) || (leaves && controlsIn(tree, question).some(isDeclining)));
  };

  /** Whether what sends the form is used in a question about it: "Save your changes before you leave?" */
  const sendsFromQuestion = (near: readonly Element[]): boolean => {
    const [hit] = near;
    const question = hit && isFormOpen() ? dialogAround(tree, hit) : null;
    if (!question?.matches(QUESTION) || holdsField(tree, question)) return false;
    const words = wordsOf(near.filter(isUsable));
    return targetsOf(guide, 'sends-form').some(
      (target) => target.kind === 'form-action' && target.names.some((name) => words.has(name)),
    );
  };

  /** The form may lie behind the question. */
  const isFormOpen = (): boolean => watch.form.scope() !== null || getWalkthrough()?.opening === true;

  const isSent = (): boolean => getWalkthrough()?.submitted === true;

  /** Whether a click goes beside the modal dialog that the form is in, which closes many of them; not into one above it. */
  const isBesideDialog = (path: readonly EventTarget[], { clientX, clientY }: MouseEvent): boolean => {
    const [hit] = path;
    const scope = watch.form.scope();
    const dialog = scope && dialogAround(tree, scope);
    if (!dialog?.matches(MODAL) || !(hit instanceof Element)) return false;
    // A question may come up beside it in a box that says nothing of itself: what is answered there is no backdrop.
    if (hit !== dialog) return dialogAround(tree, hit) === null && !path.slice(0, NEAR).some(isUsable);
    // On its backdrop, which is a part of it for the browser.
    const { left, top, right, bottom } = dialog.getBoundingClientRect();
    return clientX < left || clientX > right || clientY < top || clientY > bottom;
  };

  /** The form was sent and stands there as before, to be sent again: nothing came of it. */
  const isForSendingAgain = (): boolean => {
    const last = watch.last();
    if (!last || last.busy || last.form.sending || last.submitStableFor < SETTLED_AFTER) return false;
    return targetsOf(guide, 'sends-form').some(({ key }) => last.verdicts[key]?.type === 'found');
  };

  /** Whether something in the form, or its dialog, was used that is neither a field nor what sends it: most likely what closes it. */
  const isBesideSubmit = (path: readonly EventTarget[]): boolean => {
    const scope = watch.form.scope();
    const [hit] = path;
    if (!scope || !(hit instanceof Element)) return false;
    if (!tree.contains(dialogAround(tree, scope) ?? scope, hit) || holdsField(tree, hit) || holdsValue(hit))
      return false;
    return path.slice(0, NEAR).some(isUsable) || flatText(tree, hit).length === 1;
  };

  const usedBy = (path: readonly EventTarget[], event: MouseEvent): UsedControl | null => {
    if (isOnTarget(path, 'sends-form')) return 'submit-form';
    if (isOnTarget(path, 'opens-form')) return 'open-form';
    if (isOnTarget(path, 'chooses')) return 'choose';
    const near = path.slice(0, NEAR).filter((node): node is Element => node instanceof Element);
    const words = wordsOf(near);
    const putsAway = isTaken() && !near.some(isDeclining);
    const leaves = !putsAway && LEAVING.some((word) => words.has(word));
    const isOfForm = watch.form.scope() !== null || getWalkthrough()?.changed === true;
    if (((leaves && isOfForm) || takesBack(near, leaves)) && !isInMessage(tree, path)) return 'leave-form';
    if (sendsFromQuestion(near)) return 'submit-form';
    const isBeside = isSent() && event.isTrusted && !putsAway && isBesideDialog(path, event);
    if (isBeside && !isInMessage(tree, path)) return 'turn-away';
    if (isSent() && event.isTrusted && isForSendingAgain() && isBesideSubmit(path)) return 'turn-away';
    const link = path.find((node) => node instanceof HTMLAnchorElement);
    const address = link && opensHere(link, event) ? addressOf(link) : null;
    return address && !isSamePlace(address, currentLocation()) ? 'follow-link' : null;
  };

  const use = (control: UsedControl | null): void => {
    if (!control) return;
    watch.form.noteUse();
    onUse(control);
    watch.lookSoon();
    if (control !== 'submit-form') return;
    clearTimeout(settling);
    settling = setTimeout(watch.lookSoon, MARKS_SETTLED_AFTER);
  };

  /**
   * The person goes from the field that they typed in. Focus that moves within one shadow tree is not heard outside of it, so
   * clicks elsewhere and the Tab key tell it, too.
   */
  const noteLeaving = (): void => {
    if (!typed) return;
    typed = false;
    use('fill-in');
  };

  observeGoingBack(() => {
    if (isSent() && watch.form.scope()) use('turn-away');
  }, signal);

  const options = { signal, capture: true, passive: true } as const;
  signal.addEventListener('abort', () => clearTimeout(settling), { once: true });
  document.addEventListener(
    'click',
    (event) => {
      watch.lookIfStale();
      const path = pathOf(event);
      if (!isOnTarget(path, 'fills-in')) noteLeaving();
      use(usedBy(path, event));
    },
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing) return;
      const path = pathOf(event);
      if (event.key === 'Tab' && isOnTarget(path, 'fills-in')) noteLeaving();
      // A component's switch is turned by these keys without a click; a native one is clicked by the browser, too.
      if (CHOOSING_KEYS.test(event.key) && event.isTrusted && isOnTarget(path, 'chooses')) return use('choose');
      if (isInOpenList(path)) return;
      if (event.key === 'Escape' && isTaken()) return;
      // The question that a choice brought up is answered with no.
      if (event.key === 'Escape' && getWalkthrough()?.changed) return use('leave-form');
      const scope = watch.form.scope();
      if (!scope) return;
      if (!path.some((node) => node instanceof Element && tree.contains(scope, node))) {
        // A dialog that has lost the focus to the page closes all the same.
        if (event.key === 'Escape' && isSent()) use('turn-away');
        return;
      }
      if (event.key === 'Enter' && path[0] instanceof HTMLInputElement) use('submit-form');
      if (event.key === 'Escape') use('leave-form');
    },
    options,
  );
  document.addEventListener(
    'input',
    (event) => {
      if (!event.isTrusted) return;
      const scope = watch.form.scope();
      const path = pathOf(event);
      const [field] = path;
      typed ||= isOnTarget(path, 'fills-in');
      if (scope && field instanceof Element && tree.contains(scope, field)) onUse('edit-field');
    },
    options,
  );
  document.addEventListener(
    'focusout',
    (event) => {
      if (isOnTarget(pathOf(event), 'fills-in')) noteLeaving();
    },
    options,
  );
}
