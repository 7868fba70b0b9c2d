import { OVERLAY_ELEMENT } from '../document/isolated-world';

/**
 * What elements are to the finder, told by tag and attributes. A page is walked once with these questions, so they are table
 * look-ups: a selector for all of this costs four times as much (measured: 8 ms against 2 ms on 50,000 elements).
 */

/**
 * By its tag alone: a link or another control, an input (which may be one), a list, a custom element, a box that may have a
 * shadow root, or a frame.
 */
export type TagKind = 'link' | 'control' | 'input' | 'list' | 'custom' | 'box' | 'frame' | null;

/** Plain elements that pages mount a part of themselves in, with a shadow root or without. */
const MOUNTS = ['div', 'section', 'main', 'article', 'aside'];

const TAGS: ReadonlyMap<string, TagKind> = new Map<string, TagKind>([
  ['a', 'link'],
  ['button', 'control'],
  ['summary', 'control'],
  ['input', 'input'],
  ['table', 'list'],
  ['ul', 'list'],
  ['ol', 'list'],
  ...MOUNTS.map((tag) => [tag, 'box'] as const),
  ['span', 'box'],
  ['iframe', 'frame'],
  // Our own host: what is drawn there is no page.
  [OVERLAY_ELEMENT, null],
  // Frequent, and nothing of these.
  ['p', null],
  ['li', null],
  ['td', null],
  ['tr', null],
  ['b', null],
  ['i', null],
  ['svg', null],
  ['path', null],
]);

export function tagKindOf({ localName }: Element): TagKind {
  const known = TAGS.get(localName);
  if (known !== undefined) return known;
  return localName.includes('-') ? 'custom' : null;
}

/** Whether a part of the page may be mounted in the element, though it is no component. */
export const isMount = ({ localName }: Element): boolean => MOUNTS.includes(localName);

const CONTROL_ROLES = new Set(['button', 'link', 'menuitem', 'menuitemradio', 'treeitem', 'tab', 'option']);
const LIST_ROLES = new Set(['grid', 'treegrid', 'table', 'list', 'listbox']);

/** Elements whose attributes may make them what their tag does not. */
export const MARKED = '[role],[tabindex],[aria-busy]';

/** Whether an input is a button: what it is called is its value, then. */
export const isButtonInput = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && /^(submit|button|image)$/.test(element.type);

/** Whether a person can use the element, by its tag, its role, or because it takes the focus; custom elements apart. */
export function isControl(element: Element): boolean {
  const kind = tagKindOf(element);
  if (kind === 'link' || kind === 'control' || (kind === 'input' && isButtonInput(element))) return true;
  return isMarkedControl(element);
}

/** The same by role and focus alone. */
export const isMarkedControl = (element: Element): boolean =>
  CONTROL_ROLES.has(element.getAttribute('role') ?? '') || element.hasAttribute('tabindex');

/** Whether an element says that it lists things. */
export const isMarkedList = (element: Element): boolean => LIST_ROLES.has(element.getAttribute('role') ?? '');

/** Whether an element says that something is still going on. */
export const isMarkedBusy = (element: Element): boolean =>
  element.getAttribute('role') === 'progressbar' || element.getAttribute('aria-busy') === 'true';
