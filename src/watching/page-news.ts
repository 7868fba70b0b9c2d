import { digest } from '../core/digest';
import { failuresSaidIn, saidBy, tellsProgress, toneOf } from '../dom/form/message-tone';
import { asksOnPage, questionsIn } from '../dom/form/questions';
import type { PageIndex } from '../dom/index/page-index';
import { isVisible } from '../dom/sight/visibility';
import type { FlatTree } from '../dom/tree/flat-tree';
import { PAGE_HEADING } from '../dom/tree/headings';

const STATUS = '[role="status"],output,[aria-live="polite"]';
const ALERT = '[role="alert"],[aria-live="assertive"]';
/** What a page in place of the one that was to be saved has: the way to sign in. What went wrong stands in its heading. */
const SIGN_IN = 'input[type="password"]';
/** So many nodes are looked at for messages without a role, in each part of the page. */
const PLAIN_BUDGET = 1500;
/** So many changed places are looked through one by one. */
const MOST_PLACES = 40;

/** Messages that came up since the person last used a control, or of a page that came in answer to a form. */
export type Messages = {
  /** Those that interrupt and neither say that something was taken nor that it is going on. */
  readonly alerts: readonly Element[];
  /** Those that are said when there is time and tell of something that has come to its end. */
  readonly statuses: readonly Element[];
  /** Those of either kind that say that something was taken. */
  readonly successes: readonly Element[];
  /** One of them says that something is going on. */
  readonly tellProgress: boolean;
  /** One of them says that something did not work. */
  readonly tellFailure: boolean;
};

/**
 * Knows what the page says that it did not say when the person last used a control. Before that, all of it is old, unless the
 * page itself came in answer to a form that was sent: then what it says of failure or success is news.
 */
export type PageNews = {
  noteUse(): void;
  /** The page came in answer to a form that was sent. */
  noteAnswer(): void;
  /** The page changed in these places; null where those are too many to tell. */
  noteChange(places: ReadonlySet<Node> | null): void;
  messages(): Messages;
  /** The page says in plain words, where it has changed, that something did not work. */
  isPlainlyFailed(): boolean;
  /** A dialog came up that says that something did not work. */
  isRefused(): boolean;
  /** Something else came in place of the page: one that says what went wrong, or one to sign in on. */
  isLost(): boolean;
  /** A question came up in a dialog of its own. */
  isAsking(): boolean;
  /** The page, which came in answer to a form, asks something itself. */
  answersWithQuestion(): boolean;
  /** The dialogs that ask something, whenever they came up. */
  questions(): readonly Element[];
};

export type PageNewsOptions = {
  readonly index: PageIndex;
  readonly tree: FlatTree;
  /** Whether a title is that of a survey. */
  readonly isFeedback: (title: string) => boolean;
};

const NONE: Messages = { alerts: [], statuses: [], successes: [], tellProgress: false, tellFailure: false };

export function createPageNews({ index, tree, isFeedback }: PageNewsOptions): PageNews {
  let isUsed = false;
  /** The page is an answer, and nothing on it has been used. */
  let isAnswer = false;
  /** What messages have said ever since, as digests: what is drawn anew is no news, what went away and came again is. */
  let before = new Set<string>();
  /** The same of what is said without a role, and where the page has changed since. */
  let plainBefore: ReadonlySet<string> = new Set();
  let changed: Set<Node> | null = new Set();
  let headsBefore: ReadonlySet<string> = new Set();
  let questionsBefore: ReadonlySet<Element> = new Set();

  const said = (selector: string): Element[] =>
    index
      .query(selector)
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && saidBy(tree, element));
  const digestOf = (element: Element): string => digest(saidBy(tree, element));
  const isFresh = (element: Element): boolean => !before.has(digestOf(element));
  const plainFailuresIn = (part: Node): string[] => failuresSaidIn(tree, part, PLAIN_BUDGET).map(digest);
  const questions = (): Element[] => questionsIn(tree, index.query, isFeedback);

  const freshQuestions = (): Element[] => questions().filter((question) => !questionsBefore.has(question));

  /** Some portals announce so which of their pages one has come to. */
  const namesPage = (alert: Element): boolean => {
    const text = saidBy(tree, alert);
    return text === document.title.trim() || said(PAGE_HEADING).some((head) => saidBy(tree, head) === text);
  };

  const forgetWhatWent = (): void => {
    if (before.size === 0) return;
    const standing = new Set(said(`${STATUS},${ALERT}`).map(digestOf));
    before = new Set([...before].filter((each) => standing.has(each)));
  };

  return {
    noteUse() {
      isUsed = true;
      isAnswer = false;
      before = new Set(said(`${STATUS},${ALERT}`).map(digestOf));
      plainBefore = new Set(plainFailuresIn(document.body));
      changed = new Set();
      headsBefore = new Set(said(PAGE_HEADING).map(digestOf));
      questionsBefore = new Set(questions());
    },
    noteAnswer() {
      if (isUsed) return;
      isAnswer = true;
      changed = null;
    },
    noteChange(places) {
      if (!isUsed) return;
      if (!changed || !places || changed.size + places.size > MOST_PLACES) changed = null;
      else for (const place of places) changed.add(place instanceof Text ? (place.parentNode ?? place) : place);
    },
    messages() {
      if (!isUsed && !isAnswer) return NONE;
      forgetWhatWent();
      const all = said(`${STATUS},${ALERT}`).filter(isFresh);
      const ended = all.filter((each) => !tellsProgress(tree, each));
      const tones = new Map(all.map((each) => [each, toneOf(tree, each)]));
      const successes = ended.filter((each) => tones.get(each) === 'success');
      const tellFailure = [...tones.values()].includes('failure');
      const tellProgress = ended.length < all.length;
      // Anything else may stand there at any time; and where it is said that the form was taken, what failed is another thing.
      if (isAnswer)
        return {
          ...NONE,
          statuses: successes,
          successes,
          tellProgress,
          tellFailure: tellFailure && successes.length === 0,
        };
      return {
        alerts: ended.filter((each) => each.matches(ALERT) && !successes.includes(each) && !namesPage(each)),
        statuses: ended.filter((each) => each.matches(STATUS)),
        successes,
        tellProgress,
        tellFailure,
      };
    },
    isPlainlyFailed: () =>
      [...(changed ?? [document.body])]
        .filter((place) => place.isConnected)
        .some((place) => plainFailuresIn(place).some((each) => !plainBefore.has(each))),
    isLost: () =>
      said(PAGE_HEADING).some((head) => !headsBefore.has(digestOf(head)) && toneOf(tree, head) === 'failure') ||
      index.query(SIGN_IN).some((field) => isVisible(tree, field)),
    isRefused: () =>
      freshQuestions().some((question) => plainFailuresIn(question).some((each) => !plainBefore.has(each))),
    isAsking: () => freshQuestions().length > 0,
    answersWithQuestion: () => isAnswer && asksOnPage(tree, index.query, isFeedback),
    questions,
  };
}
