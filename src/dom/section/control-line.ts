import { controlsIn } from '../around/neighbours';
import { isOnOneLine } from '../sight/lines';
import { isControl } from '../tree/element-kinds';
import { type FlatTree, flatText } from '../tree/flat-tree';
import { siblings } from '../tree/flat-walk';
import { HEADING, isHeading } from '../tree/headings';
import type { TextWords } from './title-reading';

/** What the line that a control stands on is about, where that is not the section around it. */

/** What a field is called, and what stands in it, are short; so many are looked at beside one control. */
const FIELD_PARTS = [2, 3];
const LONGEST_PART = 60;
/** The height of a line at most, as a multiple of the size of its letters. */
const LINE = 2;

/** Whether a control stands at the end of a line that names one field and its value ("Invoice email", "a@b.c"): it is that field's. */
export function isFieldRow(tree: FlatTree, row: Element, control: Element): boolean {
  const others = tree.children(row).filter((node): node is Element => node instanceof Element && node !== control);
  return FIELD_PARTS.includes(others.length) && others.every((part) => isOfLine(tree, part, control));
}

function isOfLine(tree: FlatTree, part: Element, control: Element): boolean {
  if (isControl(part) || controlsIn(tree, part).length > 0) return false;
  const text = flatText(tree, part, LONGEST_PART);
  if (text === '' || text.length > LONGEST_PART) return false;
  const { height } = part.getBoundingClientRect();
  return (
    height > 0 && height <= LINE * Number.parseFloat(getComputedStyle(part).fontSize) && isOnOneLine(part, control)
  );
}

/**
 * Whether the line that a control stands on is about something of its own: a sentence that goes on behind the control, or words
 * before it that name a field or are not the first thing said under the title.
 */
export function isLineOfItsOwn(tree: FlatTree, row: Element, control: Element, words: TextWords): boolean {
  if (isFollowedByWords(tree, row, control)) return true;
  const before = [...siblings(tree, row, control, 'before')].filter((node) => textOf(tree, node) !== '');
  const [part, ...earlier] = before;
  // Among other lines there are no words of its own but those right before it.
  if (!part || (earlier.length > 0 && !(part instanceof Text))) return false;
  const text = textOf(tree, part);
  if (text.length > LONGEST_PART || words.isTitle(text) || isTitle(part)) return false;
  if (part instanceof Element && (isControl(part) || controlsIn(tree, part).length > 0 || !isOnOneLine(part, control)))
    return false;
  if ((part instanceof Element && part.localName === 'label') || COLON.test(text)) return true;
  const isLater = saysMoreBefore(tree, earlier, words) ?? isAfterContent(tree, row, words);
  return isLater && !HAS_DIGIT.test(text);
}

const COLON = /[:：]/;
/** A value, a date: what is said of the section, not the name of something in it. */
const HAS_DIGIT = /\p{N}/u;
const HAS_LETTER = /\p{L}/u;

const textOf = (tree: FlatTree, node: Node): string =>
  node instanceof Element ? flatText(tree, node, 2 * LONGEST_PART) : node instanceof Text ? node.data.trim() : '';

const isTitle = (node: Node): boolean =>
  node instanceof Element && (isHeading(node) || node.querySelector(HEADING) !== null);

/** Whether words follow a control on its line: it stands in a sentence, which may speak of anything. */
function isFollowedByWords(tree: FlatTree, row: Element, control: Element): boolean {
  const children = tree.children(row);
  const next = children.slice(children.indexOf(control) + 1).find((node) => textOf(tree, node) !== '');
  return next instanceof Text && HAS_LETTER.test(next.data) && !/flex|grid/.test(getComputedStyle(row).display);
}

/** Whether something is said in the same box between a line and the title before it. */
function isAfterContent(tree: FlatTree, row: Element, words: TextWords): boolean {
  const box = tree.parent(row);
  return box !== null && saysMoreBefore(tree, siblings(tree, box, row, 'before'), words) === true;
}

/** Whether the first of these that says something is no title; null where none says anything. */
function saysMoreBefore(tree: FlatTree, nodes: Iterable<Node>, words: TextWords): boolean | null {
  for (const node of nodes) {
    const text = textOf(tree, node);
    if (isTitle(node) || words.isTitle(text)) return false;
    if (HAS_LETTER.test(text)) return true;
  }
  return null;
}
