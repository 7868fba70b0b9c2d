import { labelKey } from '../../src/core/words/label';
import { fieldLabel } from '../../src/dom/form/form';
import { isVisible } from '../../src/dom/sight/visibility';
import { type FlatTree, flatText } from '../../src/dom/tree/flat-tree';
import type { Told } from './chromium-tree';

/** Where our own reading and Chromium's are not the same. */
export type Difference = {
  readonly what: 'role' | 'name';
  readonly element: Element;
  readonly own: { readonly role: string; readonly name: string };
  readonly told: NonNullable<Told>;
  readonly tree: FlatTree;
};

/** Roles that take no name from their content, by ARIA; `generic` is what Chromium calls an element of no meaning. */
const NOT_NAMED_BY_CONTENT = ['generic', 'dialog', 'grid', 'group', 'list', 'listitem', 'none', 'row', 'table', 'tree'];
/** What a component may be that says itself what it is, where the browser alone can read that. */
const COMPONENT_ROLES = ['button', 'link', 'menuitem', 'tab', 'treeitem'];

/** What a component may have inside that is the control for the browser. */
const INNER = 'a,button,input,[role]';

const isLaidOutLater = (element: Element, tree: FlatTree): boolean => {
  for (let node: Element | null = element; node; node = tree.parent(node))
    if (getComputedStyle(node).contentVisibility === 'auto') return true;
  return false;
};

const before = (element: Element): string => {
  const { content } = getComputedStyle(element, '::before');
  return content === 'none' || content === 'normal' ? '' : content.replace(/^"|"$/g, '');
};

/** Differences that are meant, each with how it is known. `docs/finding.md` says why. */
const RULES: Readonly<Record<string, (difference: Difference) => boolean>> = {
  'a link without href': ({ what, element, own, told }) =>
    element.localName === 'a' && !element.hasAttribute('href') && told.role === 'generic' && what === 'role'
      ? own.role === 'link'
      : false,
  'made usable by tabindex alone': ({ what, element, own, told }) =>
    what === 'role' &&
    told.role === 'generic' &&
    element.hasAttribute('tabindex') &&
    ['', 'presentation', 'none'].includes(element.getAttribute('role') ?? '') &&
    ['button', 'menuitem'].includes(own.role),
  'a text that ARIA makes no name': ({ what, element, own, told, tree }) =>
    what === 'name' &&
    told.name === '' &&
    NOT_NAMED_BY_CONTENT.includes(told.role) &&
    labelKey(own.name) === labelKey(flatText(tree, element)),
  'a text that a style sheet adds': ({ what, element, own, told }) => {
    const texts = [element, ...element.querySelectorAll('*')].map(before);
    return (
      what === 'name' && own.name === '' && texts.some((text) => text !== '' && labelKey(text) === labelKey(told.name))
    );
  },
  // Read as a field's label where nothing else is one; the accessible name is asked of other controls.
  'a placeholder': ({ what, element, own, told, tree }) =>
    what === 'name' && own.name === '' && labelKey(fieldLabel(tree, element)) === labelKey(told.name),
  'a password, which has no role in ARIA': ({ what, element, own }) =>
    what === 'role' && own.role === '' && element.matches('input[type=password]'),
  'a table that lays out': ({ what, own, told }) =>
    what === 'role' && told.role === 'LayoutTable' && own.role === 'table',
  'a role that a component keeps inside': ({ what, element, own, told }) =>
    what === 'role' &&
    element.localName.includes('-') &&
    !element.hasAttribute('role') &&
    COMPONENT_ROLES.includes(own.role) &&
    COMPONENT_ROLES.includes(told.role),
};

export const REASONS: readonly string[] = Object.keys(RULES);

/** Why a difference is meant; null where nothing says so. */
export const reasonFor = (difference: Difference): string | null =>
  REASONS.find((reason) => RULES[reason]?.(difference)) ?? null;

/** Why Chromium may tell nothing of a control. */
const IGNORED: Readonly<Record<string, (element: Element, tree: FlatTree) => boolean>> = {
  'nobody can see or use it': (element, tree) => !isVisible(tree, element),
  'the control is inside of it': (element, tree) =>
    element.localName.includes('-') && Boolean(tree.shadowRootOf(element)?.querySelector(INNER)),
  'it is laid out once it is scrolled to': isLaidOutLater,
};

export const REASONS_TO_IGNORE: readonly string[] = Object.keys(IGNORED);

/** Why Chromium tells nothing of a control; null where there is no reason to. */
export const reasonToIgnore = (element: Element, tree: FlatTree): string | null =>
  REASONS_TO_IGNORE.find((reason) => IGNORED[reason]?.(element, tree)) ?? null;
