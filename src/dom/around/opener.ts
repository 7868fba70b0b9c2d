import { saysMenu } from '../../core/words/menu-words';
import { accessibleNameOf } from '../names/accessibility';
import { DIALOG } from '../sight/layers';
import { isVisible } from '../sight/visibility';
import { closestOf, elementsById, type FlatTree, flatText } from '../tree/flat-tree';
import { controlsIn } from './neighbours';

/** What holds entries, and says that it does. */
export const NAVIGATION = 'nav,[role="navigation"],[role="menubar"],[role="tree"]';
/** The content of a page: what unfolds there is no menu of the site. */
const CONTENT = `main,[role="main"],article,[role="grid"],table,${DIALOG}`;
/** What no menu of the site stands in, unless it says that it is one. */
const NO_MENU = `${CONTENT},footer,[role="contentinfo"]`;
/** By what a control says that it opens a menu: `true` stands for `menu`. */
export const OPENS_MENU = ['true', 'menu'];
const MENU = '[role="menu"]';
/** Boxes around a menu that its trigger may name in its place: what floats, what casts the shadow. */
const MAX_WRAPPERS = 3;
/** Menus in menus; deeper is none that a person would be led through. */
const MAX_MENUS = 4;
/** A page with more folded controls is full of rows that unfold. */
const MAX_FOLDED = 60;
/** More than the text of any button, so that a button with anything beside it is told from one alone. */
const MAX_TEXT = 80;

/** Elements that match a selector, in all roots of the page. */
export type PageQuery = (selector: string) => readonly Element[];

/**
 * What unfolds a hidden control, where the page says so: a `details`, a control that it names, or that names it; of what is in
 * a navigation, the button of the site's menu.
 */
export function openerOf(tree: FlatTree, element: Element, query: PageQuery): Element | null {
  for (let node: Element | null = element; node && node !== document.body; node = tree.parent(node)) {
    const opener =
      node instanceof HTMLDetailsElement && !node.open ? node.querySelector(':scope > summary') : foldedBy(tree, node);
    if (opener && isVisible(tree, opener)) return opener;
  }
  return closestOf(tree, element, NAVIGATION) && siteMenuButton(tree, query);
}

/** What unfolds a hidden control if that is an entry of the site's menu, which its place does not say: whoever asks must know. */
export function menuButtonOf(tree: FlatTree, element: Element, query: PageQuery): Element | null {
  return closestOf(tree, element, NO_MENU) ? null : siteMenuButton(tree, query);
}

/**
 * The button of a site's menu that is folded, where nothing ties the two to each other: the only one on the page, outside of
 * its content, that says it is folded, is called a menu, and names nothing that is there.
 */
function siteMenuButton(tree: FlatTree, query: PageQuery): Element | null {
  const isFree = (control: Element): boolean =>
    !closestOf(tree, control, CONTENT) &&
    elementsById(control, control.getAttribute('aria-controls')).length === 0 &&
    saysMenu(accessibleNameOf(tree, control)) &&
    isVisible(tree, control);
  const folded = query('[aria-expanded="false"]');
  if (folded.length > MAX_FOLDED) return null;
  const free = folded.filter(isFree);
  // A component and the button inside of it may both say that they are folded.
  return soleOf(free.filter((control) => !free.some((inner) => inner !== control && tree.contains(control, inner))));
}

/** What opens the menus that an element is in, the innermost first, as far as the page says so. */
export function menuTriggersOf(tree: FlatTree, element: Element): Element[] {
  const triggers: Element[] = [];
  for (let node: Element | null = element; node && triggers.length < MAX_MENUS; ) {
    const trigger = menuTriggerOf(tree, node);
    if (trigger) triggers.push(trigger);
    node = tree.parent(trigger ?? node);
  }
  return triggers;
}

/**
 * What opens a menu: the only control that names it or a box around it, or that it names, wherever on the page it is drawn;
 * else the only one beside it that opens a menu.
 * @returns null where the element is no menu, or where it is not sure what opens it
 */
export function menuTriggerOf(tree: FlatTree, menu: Element): Element | null {
  if (menu.getAttribute('role') !== 'menu') return null;
  let wrapper: Element | null = menu;
  for (let up = 0; wrapper && wrapper !== document.body && up <= MAX_WRAPPERS; up++, wrapper = tree.parent(wrapper)) {
    const named = namedWith(tree, wrapper).filter(
      (control) => opensMenu(tree, control) && !tree.contains(menu, control),
    );
    if (named.length > 0)
      return soleOf(named) ?? soleOf(named.filter((control) => expandedOf(tree, control) === 'true'));
  }
  return triggerBeside(tree, menu);
}

/** The control that says of itself that a part of the page is folded, where it is the only one that belongs to that part. */
function foldedBy(tree: FlatTree, folded: Element): Element | null {
  const isFolded = (control: Element): boolean =>
    (expandedOf(tree, control) ?? (isInTriggerSlot(control) ? 'false' : null)) === 'false';
  const opener = menuTriggerOf(tree, folded) ?? soleOf(namedWith(tree, folded).filter(isFolded));
  return opener && isFolded(opener) ? opener : null;
}

/** The controls that name a part of the page as theirs, or that it is named after. */
function namedWith(tree: FlatTree, part: Element): Element[] {
  const labels = elementsById(part, part.getAttribute('aria-labelledby')).filter(
    (label) => !tree.contains(label, part),
  );
  const root = part.getRootNode();
  if (!part.id || !(root instanceof Document || root instanceof ShadowRoot)) return labels;
  const id = CSS.escape(part.id);
  // A field with suggestions owns those, too; they are no menu.
  const owners = OPENS_MENU.map((kind) => `[aria-haspopup="${kind}"][aria-owns~="${id}"]`);
  return [...new Set([...root.querySelectorAll(`[aria-controls~="${id}"],${owners.join(',')}`), ...labels])];
}

/**
 * What stands beside a menu and opens one. It must be alone in that, name nothing else, and have nothing around it that the
 * menu is not in, too; and the menu must be the only one there.
 */
function triggerBeside(tree: FlatTree, menu: Element): Element | null {
  let inner = menu;
  for (let scope = tree.parent(menu); scope && scope !== document.body; inner = scope, scope = tree.parent(scope)) {
    const others = tree.children(scope).filter((node) => node !== inner);
    const controls = controlsIn(tree, scope).filter((control) => !tree.contains(inner, control));
    if (controls.length === 0 && others.every((node) => textOf(tree, node) === '')) continue;
    const trigger = soleOf(controls.filter((control) => opensMenu(tree, control)));
    const box =
      trigger && others.find((node): node is Element => node instanceof Element && tree.contains(node, trigger));
    if (!trigger || !box || textOf(tree, box) !== textOf(tree, trigger)) return null;
    if (trigger.matches('[aria-controls],[aria-owns]')) return null;
    const isMenu = (node: Node): boolean =>
      node instanceof Element && (node.matches(MENU) || node.querySelector(MENU) !== null);
    if (others.some(isMenu)) return null;
    // A component is called what its host is, not the button inside.
    const root = trigger.getRootNode();
    return root instanceof ShadowRoot && tree.contains(box, root.host) ? root.host : trigger;
  }
  return null;
}

const textOf = (tree: FlatTree, node: Node): string => {
  if (node instanceof Element) return flatText(tree, node, MAX_TEXT);
  return node instanceof Text ? node.data.trim() : '';
};

const opensMenu = (tree: FlatTree, control: Element): boolean =>
  OPENS_MENU.includes(stateOf(tree, control, 'aria-haspopup') ?? '') || isInTriggerSlot(control);

/** Components for menus take what opens them in a slot of its own, and may not mark it before it was used. */
function isInTriggerSlot(control: Element): boolean {
  const root = control.getRootNode();
  return control.slot === 'trigger' || (root instanceof ShadowRoot && root.host.slot === 'trigger');
}

const expandedOf = (tree: FlatTree, control: Element): string | null => stateOf(tree, control, 'aria-expanded');

/** What a control says of itself. Components hand that on to the button inside. */
export const stateOf = (tree: FlatTree, control: Element, attribute: string): string | null =>
  control.getAttribute(attribute) ??
  tree.shadowRootOf(control)?.querySelector(`[${attribute}]`)?.getAttribute(attribute) ??
  null;

const soleOf = (elements: readonly Element[]): Element | null => (elements.length === 1 ? (elements[0] ?? null) : null);
