import type { FormObservation } from '../core/walkthrough/page-observation';
import { saysSuccess } from '../core/words/success-words';
import {
  dialogAround,
  type FormFields,
  fieldLabelsIn,
  formScopeOf,
  hasInvalidField,
  holdsField,
  isSwitchedOff,
} from '../dom/form/form';
import { saidBy } from '../dom/form/message-tone';
import { isDisabled } from '../dom/names/accessibility';
import { isDrawn, isVisible } from '../dom/sight/visibility';
import { createPageNews, type PageNewsOptions } from './page-news';

/**
 * Marks of wrong fields that stood in the form before it was sent say nothing of this sending, until they have stayed for
 * this long, in ms: pages take them off when the form is sent, or once it has been checked anew.
 */
export const MARKS_SETTLED_AFTER = 1500;

/** How far the person is: whether the form was sent, and whether what opens it can be used. */
type FormSituation = { readonly wasSubmitted: boolean; readonly canOpen: boolean };

export type FormWatch = {
  /** The state of the form that a submit control belongs to. Reads marks and roles, never what stands in a field. */
  observe(submit: Element | null, situation: FormSituation): FormObservation;
  /** Another page: nothing of the form that was open holds for what comes. */
  forget(): void;
  /** The form that is open, if any. */
  scope(): Element | null;
  /**
   * Whether the dialog that the form was in has no fields any more and says that the form was taken. By words alone: what has
   * marks of success in a dialog may well be the control that says yes.
   */
  saysTaken(): boolean;
  /** The person used a control just now: what comes from here on is new. */
  noteUse(): void;
  /** The page changed in these places; null where those are too many to tell. */
  noteChange(places: ReadonlySet<Node> | null): void;
  /** Whether a dialog that is no form stands over the page and asks for something. */
  hasQuestion(): boolean;
  /** When the form was last observed, a message that had come up since the person last used a control said that something is going on. */
  isUnderWay(): boolean;
  /** For how long the person has not used any control that is known, in ms; the form, where this document is what came of it. */
  restingFor(): number;
  /** Whether something first seen at that time (ms of `performance.now()`) came after the person last used a control. */
  isNew(seenAt: number): boolean;
};

export type FormWatchOptions = PageNewsOptions & {
  /** What makes it a form: fields that take values, or choices alone. */
  readonly holds: FormFields;
};

/** Watches the open form for what its state says: wrong fields, errors that came up, messages that it was saved or was not. */
export function createFormWatch({ holds, ...rest }: FormWatchOptions): FormWatch {
  const { index, tree } = rest;
  const news = createPageNews(rest);
  let usedAt = Number.POSITIVE_INFINITY;
  /** When this document was first looked at, where it came after the form was sent. */
  let answeredAt: number | null = null;
  let isKnown = false;
  let scope: Element | null = null;
  /** The dialog that the form was in. */
  let dialog: Element | null = null;
  /** What the fields of the form that was open are called: the form is known by them when it is drawn anew. */
  let labels: ReadonlySet<string> = new Set();
  let control: Element | null = null;
  let restsUnused = false;
  let openerStays = false;
  let isUnderWay = false;
  /** So it was before the form was sent: a document around a frame has nothing of the portal's at any time. */
  let wasBare = false;
  /** Fields were marked as wrong when the person used a control, and have been ever since. */
  let marksStand = false;

  const follow = (submit: Element | null, { wasSubmitted, canOpen }: FormSituation): void => {
    if (!submit) {
      if (!wasSubmitted || !scope?.isConnected) scope = null;
      return;
    }
    control = submit;
    scope = formScopeOf(tree, submit, holds);
    labels = new Set(scope ? fieldLabelsIn(tree, scope, holds) : []);
    dialog = scope && dialogAround(tree, scope);
    if (wasSubmitted) return;
    restsUnused ||= isDisabled(tree, submit);
    openerStays = canOpen;
  };

  /** A document that comes after the form was sent is what the portal answers. */
  const meetDocument = (wasSubmitted: boolean): void => {
    if (isKnown) return;
    isKnown = true;
    if (!wasSubmitted || usedAt !== Number.POSITIVE_INFINITY) return;
    answeredAt = performance.now();
    news.noteAnswer();
  };

  /** Something else is to be answered first: a question, in a dialog of its own or in place of the form in its dialog, or a page to sign in on. */
  const isAsking = (): boolean => ownDialog() !== null || news.isAsking() || (isBare() && !wasBare);

  /** The dialog of the form, while it stands over the page. */
  const ownDialog = (): Element | null => (dialog?.isConnected && isVisible(tree, dialog) ? dialog : null);

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

  const isMarked = (form: Element): boolean => {
    const isNow = hasInvalidField(tree, form);
    marksStand &&= isNow;
    return isNow && !(marksStand && performance.now() - usedAt < MARKS_SETTLED_AFTER);
  };

  return {
    observe(submit, situation) {
      meetDocument(situation.wasSubmitted);
      follow(submit, situation);
      if (!situation.wasSubmitted) wasBare = isBare();
      const form = scope;
      const { alerts, statuses, successes, tellProgress, tellFailure } = news.messages();
      isUnderWay = tellProgress;
      const present = submit !== null || (situation.wasSubmitted && isPresent());
      const isAway = situation.wasSubmitted && !present;
      const isFailed =
        tellFailure ||
        (situation.wasSubmitted && news.isRefused()) ||
        (isAway && (news.isLost() || (statuses.length === 0 && news.isPlainlyFailed())));
      const isWatched = form !== null && usedAt !== Number.POSITIVE_INFINITY;
      return {
        invalid: isWatched && (isMarked(form) || alerts.some((alert) => tree.contains(form, alert))),
        alerted: alerts.length > 0,
        // What is said in the form is said of its fields: that an address was checked, how many letters are left.
        saved: successes.some((message) => form === null || !tree.contains(form, message)) && !isFailed,
        failed: isFailed,
        asking: isAway && (isAsking() || (!situation.canOpen && successes.length === 0 && news.answersWithQuestion())),
        present,
        openerStays,
        sending: form !== null && isSwitchedOff(tree, form, holds),
        unused: isUnused(),
        restsUnused,
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
    saysTaken() {
      const own = ownDialog();
      if (!own || holdsField(tree, own) || fieldLabelsIn(tree, own, holds).length > 0) return false;
      return saysSuccess(saidBy(tree, own));
    },
    noteUse() {
      usedAt = performance.now();
      answeredAt = null;
      marksStand = scope?.isConnected === true && hasInvalidField(tree, scope);
      news.noteUse();
    },
    noteChange: news.noteChange,
    hasQuestion: () => news.questions().some((question) => !holdsField(tree, question)),
    isUnderWay: () => isUnderWay,
    restingFor() {
      const since = answeredAt ?? usedAt;
      return since === Number.POSITIVE_INFINITY ? since : performance.now() - since;
    },
    isNew: (seenAt) => seenAt >= usedAt,
  };
}
