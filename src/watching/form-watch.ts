import { digest } from '../core/digest';
import type { FormObservation } from '../core/page-observation';
import { isDisabled } from '../dom/accessibility';
import type { FlatTree } from '../dom/flat-tree';
import {
  dialogAround,
  type FormFields,
  fieldLabelsIn,
  formScopeOf,
  hasInvalidField,
  holdsField,
  isSwitchedOff,
} from '../dom/form';
import { failuresSaidIn, saidBy, tellsFailure } from '../dom/message-tone';
import type { PageIndex } from '../dom/page-index';
import { questionsIn } from '../dom/questions';
import { isDrawn, isVisible } from '../dom/visibility';

/**
 * Marks of wrong fields that stood in the form before it was sent say nothing of this sending, until they have stayed for
 * this long, in ms: pages take them off when the form is sent, or once it has been checked anew.
 */
export const MARKS_SETTLED_AFTER = 1500;

/** So many nodes are looked at for messages without a role, in each part of the page. */
const PLAIN_BUDGET = 1500;
/** So many changed places are looked through one by one. */
const MOST_PLACES = 40;

const STATUS = '[role="status"],output,[aria-live="polite"]';
const ALERT = '[role="alert"],[aria-live="assertive"]';
/** What stands over a page that came in place of the one that was to be saved: an error's own, or the way to sign in. */
const HEADS = 'h1,[role="heading"][aria-level="1"]';
const SIGN_IN = 'input[type="password"]';

export type FormWatch = {
  /** The state of the form that a submit control belongs to. Reads marks and roles, never what stands in a field. */
  observe(
    submit: Element | null,
    situation: { readonly wasSubmitted: boolean; readonly canOpen: boolean },
  ): FormObservation;
  /** Another page: nothing of the form that was open holds for what comes. */
  forget(): void;
  /** The form that is open, if any. */
  scope(): Element | null;
  /** The person used a control just now: what comes from here on is new. */
  noteUse(): void;
  /** The page changed in these places; null where those are too many to tell. */
  noteChange(places: ReadonlySet<Node> | null): void;
  /** Whether a dialog that is no form stands over the page and asks for something. */
  hasQuestion(): boolean;
  /** For how long the person has not used any control that is known, in ms. */
  restingFor(): number;
  /** Whether something first seen at that time (ms of `performance.now()`) came after the person last used a control. */
  isNew(seenAt: number): boolean;
};

/** Watches the open form for what its state says: wrong fields, errors that came up, messages that it was saved or was not. */
export function createFormWatch({
  index,
  tree,
  holds,
  isFeedback,
}: {
  readonly index: PageIndex;
  readonly tree: FlatTree;
  /** What makes it a form: fields that take values, or choices alone. */
  readonly holds: FormFields;
  /** Whether a title is that of a survey. */
  readonly isFeedback: (title: string) => boolean;
}): FormWatch {
  let usedAt = Number.POSITIVE_INFINITY;
  let scope: Element | null = null;
  /**
   * What messages have said on the page ever since the person used a control, as digests: what is drawn anew is no news, what
   * went away and came again is.
   */
  let before = new Set<string>();
  /** The same of what pages say without a role, and where the page has changed since. */
  let plainBefore: ReadonlySet<string> = new Set();
  let changed: Set<Node> | null = new Set();
  /** What the page was headed by then, and which questions stood on it. */
  let headsBefore: ReadonlySet<string> = new Set();
  let questionsBefore: ReadonlySet<Element> = new Set();
  /** The dialog that the form was in. */
  let dialog: Element | null = null;
  /** What the fields of the form that was open are called: the form is known by them when it is drawn anew. */
  let labels: ReadonlySet<string> = new Set();
  let control: Element | null = null;
  let restsUnused = false;
  let openerStays = false;
  /** Fields were marked as wrong when the person used a control, and have been ever since. */
  let marksStand = false;

  const messages = (selector: string): Element[] =>
    index
      .query(selector)
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && saidBy(tree, element));
  const digestOf = (element: Element): string => digest(saidBy(tree, element));
  const isFresh = (element: Element): boolean => !before.has(digestOf(element));
  const forgetWhatWent = (): void => {
    const standing = new Set(messages(`${STATUS},${ALERT}`).map(digestOf));
    before = new Set([...before].filter((each) => standing.has(each)));
  };

  const plainFailuresIn = (part: Node): string[] => failuresSaidIn(tree, part, PLAIN_BUDGET).map(digest);
  /** The page says in plain words, where it has changed, that something did not work. */
  const isPlainlyFailed = (): boolean =>
    [...(changed ?? [document.body])]
      .filter((place) => place.isConnected)
      .some((place) => plainFailuresIn(place).some((said) => !plainBefore.has(said)));
  const questions = (): Element[] => questionsIn(tree, index.query, isFeedback);

  /** Something else came in place of the page: one that says what went wrong, or one to sign in on. */
  const isLost = (): boolean =>
    messages(HEADS).some((head) => !headsBefore.has(digest(saidBy(tree, head))) && tellsFailure(tree, head)) ||
    index.query(SIGN_IN).some((field) => isVisible(tree, field));

  /** A question came up, in a dialog of its own or in place of the form in its dialog. */
  const isAsking = (): boolean =>
    (dialog?.isConnected === true && isVisible(tree, dialog)) ||
    questions().some((question) => !questionsBefore.has(question));

  /** Nothing that the portal calls by a known name is left: the page is blank, or has made way for one to sign in on. */
  const isBare = (): boolean => ![...index.named.keys()].some(isDrawn);

  /** Half of the fields: a form that shows an error may also show other fields than before. */
  const isPresent = (): boolean => {
    const found = new Set(fieldLabelsIn(tree, document.body, holds));
    return labels.size > 0 && [...labels].filter((label) => found.has(label)).length >= labels.size / 2;
  };

  /** Told of the control itself, since a survey may lie over it by then. By another name it is at work. */
  const isUnused = (): boolean =>
    control?.isConnected === true && index.named.has(control) && isDisabled(tree, control);

  return {
    observe(submit, { wasSubmitted, canOpen }) {
      if (submit) {
        control = submit;
        scope = formScopeOf(tree, submit, holds);
        labels = new Set(scope ? fieldLabelsIn(tree, scope, holds) : []);
        dialog = scope && dialogAround(tree, scope);
        if (!wasSubmitted) {
          restsUnused ||= isDisabled(tree, submit);
          openerStays = canOpen;
        }
      } else if (!wasSubmitted || !scope?.isConnected) {
        scope = null;
      }
      const form = scope;
      const present = submit !== null || (wasSubmitted && isPresent());
      const isUsed = usedAt !== Number.POSITIVE_INFINITY;
      forgetWhatWent();
      const alerts = isUsed ? messages(ALERT).filter(isFresh) : [];
      const statuses = isUsed ? messages(STATUS).filter(isFresh) : [];
      const isAway = wasSubmitted && !present;
      const isSaid = [...alerts, ...statuses].some((each) => tellsFailure(tree, each));
      const failed = isSaid || (isAway && (isLost() || (statuses.length === 0 && isPlainlyFailed())));
      const rest = {
        alerted: alerts.length > 0,
        failed,
        asking: isAway && (isAsking() || isBare()),
        present,
        openerStays,
        sending: form !== null && isSwitchedOff(tree, form, holds),
        unused: isUnused(),
        restsUnused,
      };
      if (!form || !isUsed) return { invalid: false, saved: false, ...rest };
      const isError = alerts.some((alert) => tree.contains(form, alert));
      const isMarked = hasInvalidField(tree, form);
      marksStand &&= isMarked;
      const areMarksOld = marksStand && performance.now() - usedAt < MARKS_SETTLED_AFTER;
      return {
        invalid: isError || (isMarked && !areMarksOld),
        saved: statuses.some((status) => !tree.contains(form, status)) && alerts.length === 0 && !failed,
        ...rest,
      };
    },
    forget() {
      scope = null;
      dialog = null;
      labels = new Set();
      control = null;
      restsUnused = false;
      openerStays = false;
    },
    scope: () => (scope?.isConnected ? scope : null),
    noteUse() {
      usedAt = performance.now();
      marksStand = scope?.isConnected === true && hasInvalidField(tree, scope);
      before = new Set(messages(`${STATUS},${ALERT}`).map(digestOf));
      plainBefore = new Set(plainFailuresIn(document.body));
      changed = new Set();
      headsBefore = new Set(messages(HEADS).map((head) => digest(saidBy(tree, head))));
      questionsBefore = new Set(questions());
    },
    noteChange(places) {
      if (!changed || !places || changed.size + places.size > MOST_PLACES) changed = null;
      else for (const place of places) changed.add(place instanceof Text ? (place.parentNode ?? place) : place);
    },
    hasQuestion: () => questions().some((question) => !holdsField(tree, question)),
    restingFor: () => (usedAt === Number.POSITIVE_INFINITY ? usedAt : performance.now() - usedAt),
    isNew: (seenAt) => seenAt >= usedAt,
  };
}
