import { isButtonInput } from '../tree/element-kinds';
import { holdsValue } from '../tree/field-values';
import { elementsById, type FlatTree, flatText } from '../tree/flat-tree';
import { HEADING } from '../tree/headings';

/** Longer texts are no labels. A tile's label is its heading, so a tile may say more. */
const MAX_NAME = 90;
export const MAX_TILE = 400;

/**
 * The name of a control that holds nothing but a short text and has no other name, as most controls have it; null for any
 * other. This runs over every control of a page. The text is read as a whole: a text node that is touched is made an object
 * of, which costs more than all of its text on a page that is seen for the first time.
 */
export function onlyNameOf(tree: FlatTree, element: Element): string | null {
  if (element.firstElementChild !== null || !tree.isPlain(element)) return null;
  if (element.hasAttributes() && (holdsValue(element) || isNamedByAttribute(element))) return null;
  const text = element.textContent?.trim() ?? '';
  return text === '' || text.length > MAX_NAME ? null : text;
}

const isNamedByAttribute = (element: Element): boolean =>
  element.hasAttribute('aria-label') || element.hasAttribute('title') || element.hasAttribute('aria-labelledby');

/**
 * What a control may be called, quickly: texts to look up, not yet its accessible name. A name that is none of these is not
 * found, so every source of an accessible name is here.
 */
export function namesOf(tree: FlatTree, element: Element): string[] {
  const only = onlyNameOf(tree, element);
  return only === null ? allNamesOf(tree, element) : [only];
}

/** The same from every source there is, for a control that `onlyNameOf` says nothing of. */
export function allNamesOf(tree: FlatTree, element: Element): string[] {
  const isField = holdsValue(element);
  if (element.localName.includes('-') && saysMuch(tree, element)) return [];
  const names: string[] = [];
  const add = (name: string | null | undefined) => {
    if (name && name.length <= MAX_NAME) names.push(name.trim());
  };
  add(element.getAttribute('aria-label'));
  add(element.getAttribute('title'));
  const labels = element.getAttribute('aria-labelledby');
  if (labels)
    add(
      elementsById(element, labels)
        .map((label) => flatText(tree, label))
        .join(' '),
    );
  // Whatever takes the focus may come here, and what stands in a field is nobody's name.
  if (isField) return names;
  if (element instanceof HTMLInputElement) {
    if (isButtonInput(element)) add(element.value);
    add(element.alt);
    return names;
  }
  // A page may make anything focusable, and a component may hold a whole page; only what says little can be a control.
  if (element.firstElementChild === null && tree.isPlain(element)) {
    add(element.textContent);
    return names;
  }
  const text = flatText(tree, element, MAX_TILE);
  if (text.length > MAX_TILE) return names;
  add(text);
  add(textBesideIcons(tree, element));
  add(leadOf(tree, element)?.data);
  const heading = element.querySelector(HEADING);
  if (heading) add(flatText(tree, heading, MAX_NAME));
  const picture = element.querySelector('img[alt],img[title],svg title,svg[aria-label]');
  if (picture) add(PICTURE_LABELS.map((name) => picture.getAttribute(name)).find(Boolean) ?? picture.textContent);
  return names;
}

const PICTURE_LABELS = ['alt', 'aria-label', 'title'];

const ICON = '[class*="icon" i],svg,kbd';
/** What an icon says as a text: the name of a picture in its font, or a title of one word or two. */
const MAX_ICON_TEXT = 30;

/** The text of a control without that of its icons and of the key for it; null where it has none that say anything. */
function textBesideIcons(tree: FlatTree, element: Element): string | null {
  if (!element.querySelector(ICON)) return null;
  let hasIcon = false;
  const text = flatText(tree, element, MAX_TILE, (inner) => {
    const isIcon = inner.matches(ICON) && (inner.localName === 'kbd' || isIconText(inner.textContent?.trim() ?? ''));
    hasIcon ||= isIcon && inner.textContent !== '';
    return isIcon;
  });
  return hasIcon ? text : null;
}

/**
 * Whether all that a control says is an icon: a character that is none of any script, or the name of a picture in an icon
 * font. Its tooltip is what it is called by then, which the rules for accessible names put last.
 */
export function saysOnlyIcon(tree: FlatTree, element: Element): boolean {
  const text = flatText(tree, element, MAX_NAME);
  if (text === '') return false;
  return !SAYS_SOMETHING.test(text) || LIGATURE.test(text) || textBesideIcons(tree, element) === '';
}

/** How icon fonts call their pictures where that takes several words: `mode_edit`. */
const LIGATURE = /^[a-z0-9]+(_[a-z0-9]+)+$/;

const isIconText = (text: string): boolean => text.length <= MAX_ICON_TEXT && /^[a-z0-9_]*$|^\P{L}*$/u.test(text);

/** A component of more elements than this is a part of the page; a button with an icon has some twenty. */
const MAX_PARTS = 80;
/** So is one that draws more links and buttons than this itself; a tile may have one for what it is, and some for what it offers. */
const MAX_DRAWN_CONTROLS = 3;

/** Whether a component is too much to be a control: told by counting, before any of its text is read. */
function saysMuch(tree: FlatTree, element: Element): boolean {
  if (element.getElementsByTagName('*').length > MAX_PARTS) return true;
  const root = tree.shadowRootOf(element);
  if (!root) return false;
  return root.querySelectorAll('a,button').length > MAX_DRAWN_CONTROLS || root.querySelectorAll('*').length > MAX_PARTS;
}

/** The first text in an element that has more of them: the name of an entry that goes on to describe itself. */
export function leadOf(tree: FlatTree, element: Element): Text | null {
  const [lead, next] = textsIn(tree, element, 2);
  return lead && next ? lead : null;
}

/** A letter or a digit: an icon may be a text without either. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** The first texts in an element that say something, as rendered. */
export function textsIn(tree: FlatTree, element: Element, count: number): Text[] {
  const found: Text[] = [];
  const visit = (node: Node): void => {
    if (found.length >= count) return;
    if (node instanceof Text) {
      if (SAYS_SOMETHING.test(node.data)) found.push(node);
    } else if (
      node instanceof Element &&
      node.localName !== 'style' &&
      node.localName !== 'kbd' &&
      node.getAttribute('aria-hidden') !== 'true' &&
      !holdsValue(node)
    ) {
      if (tree.isPlain(node)) for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
      else for (const child of tree.children(node)) visit(child);
    }
  };
  visit(element);
  return found;
}
