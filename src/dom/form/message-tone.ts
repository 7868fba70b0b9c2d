import { answersWithFailure, saysFailure } from '../../core/words/failure-words';
import { isOfDraft, saysSuccess } from '../../core/words/success-words';
import { DIALOG, MESSAGE, MODAL } from '../sight/layers';
import { isDrawn } from '../sight/visibility';
import { holdsValue } from '../tree/field-values';
import { closestOf, type FlatTree, flatText } from '../tree/flat-tree';

/** How component libraries mark the tone of a message, in classes and attributes: `MuiAlert-colorError`, `alert-danger`. */
const BAD = /error|danger|fail(ed|ure)|critical/i;
const GOOD = /success|positive/i;
const MARKS = ['class', 'data-intent', 'data-severity', 'intent', 'severity', 'variant'];
/** A message is made of few elements; what has more is a part of the page. */
const MOST_PARTS = 20;
/** Of longer messages the rest is help. */
const LONGEST_MESSAGE = 500;

/** What is said in here is no message: names of controls, what fields and lists hold. Messages with a role are asked for themselves. */
const NO_MESSAGE_INSIDE = `a,button,label,nav,table,ul,ol,dl,select,textarea,script,style,template,[role="button"],[role="grid"],${MESSAGE}`;
/** What comes up here after something was used is about that. */
const ANSWER = `${DIALOG},${MODAL}`;
/** How long a message is that goes by its words alone, in letters: a sentence, at least a short one. */
const SENTENCE = { least: 12, most: 300 };
/** Each of these says as much as two or three letters do. */
const SYLLABLE = /[\p{scx=Han}\p{scx=Kana}\p{scx=Hang}]/gu;

function isSentence(said: string): boolean {
  const letters = said.length + (said.match(SYLLABLE)?.length ?? 0);
  return letters >= SENTENCE.least && letters <= SENTENCE.most;
}

/**
 * What is said in a part of the page that something did not work, by words alone: pages write so without any role.
 * @param budget so many nodes are looked at
 */
export function failuresSaidIn(tree: FlatTree, part: Node, budget: number): readonly string[] {
  const found: string[] = [];
  let left = budget;
  const visit = (node: Node, isAnswer: boolean): void => {
    if (!(node instanceof Element) || left-- <= 0 || node.matches(NO_MESSAGE_INSIDE) || holdsValue(node)) return;
    const children = tree.children(node);
    const said = children
      .map((child) => (child instanceof Text ? child.data : ' '))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    const answers = isAnswer || node.matches(ANSWER);
    const tells = answers ? answersWithFailure : saysFailure;
    if (isSentence(said) && tells(said) && isDrawn(node)) found.push(said);
    for (const child of children) visit(child, answers);
  };
  visit(part, part instanceof Element && closestOf(tree, part, ANSWER) !== null);
  return found;
}

const marksOf = (element: Element): string => MARKS.map((name) => element.getAttribute(name) ?? '').join(' ');

/** What a message says, as it is rendered: components have their text slotted in. */
export const saidBy = (tree: FlatTree, message: Element): string => flatText(tree, message, LONGEST_MESSAGE);

/** The marks of a message, of what it is made of, and of the component that it is the inside of. */
function allMarksOf(message: Element): string {
  const root = message.getRootNode();
  const component = root instanceof ShadowRoot ? [root.host] : [];
  const parts = [...component, message, ...[...message.querySelectorAll('*')].slice(0, MOST_PARTS)];
  return parts.map(marksOf).join(' ');
}

/** What a message tells: that something did not work, that a form was taken, or neither. */
export type Tone = 'failure' | 'success' | 'neither';

/**
 * The tone of a message. That something did not work is told by its marks where it has any, else by its words; that a form was
 * taken by either, unless one of them speaks against it.
 */
export function toneOf(tree: FlatTree, message: Element): Tone {
  const marks = allMarksOf(message);
  if (BAD.test(marks)) return 'failure';
  const isGood = GOOD.test(marks);
  const said = saidBy(tree, message);
  if (saysSuccess(said)) return 'success';
  if (answersWithFailure(said)) return isGood ? 'neither' : 'failure';
  return isGood && !isOfDraft(said) ? 'success' : 'neither';
}

/** Whether a message says that something is going on: "Saving…", in whichever language. */
export const tellsProgress = (tree: FlatTree, message: Element): boolean => /(…|\.\.\.)$/.test(saidBy(tree, message));
