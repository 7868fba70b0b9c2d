import { computeAccessibleDescription, computeAccessibleName, getRole } from 'dom-accessibility-api';
import { holdsValue } from '../tree/field-values';
import { elementsById, type FlatTree, flatText } from '../tree/flat-tree';

/**
 * Custom elements that keep their role inside (`ElementInternals.role`) show it to assistive technology only. Their names
 * say it too: design systems call a button `…-button`. The order matters: a menu button is a button.
 */
const ROLE_BY_TAG: readonly (readonly [RegExp, string])[] = [
  [/anchor-button$/, 'link'],
  [/button$|-btn$|-cta$/, 'button'],
  [/(menu-?item|nav-?item|task-?item|list-?item|tree-?item|nav-?link)$/, 'menuitem'],
  [/(link|anchor|hyperlink)$/, 'link'],
  [/-tab$/, 'tab'],
  [/(data-?grid|-grid)$/, 'grid'],
  [/(dialog|modal|drawer|fly-?in-?panel|push-?pane|flyout)$/, 'dialog'],
  [/(card|tile)$/, 'button'],
];

/** The ARIA role of an element: its own, what its tag means, or what its custom tag says. '' when it has none. */
export function ariaRoleOf(element: Element): string {
  const ariaRole = getRole(element);
  // A group that takes the focus is there to be used: a card that leads somewhere.
  if (ariaRole === 'group' && Number(element.getAttribute('tabindex') ?? -1) >= 0) return 'button';
  if (ariaRole && ariaRole !== 'generic' && ariaRole !== 'none' && ariaRole !== 'presentation') return ariaRole;
  if (element.localName === 'a') return 'link';
  if (element.localName === 'summary') return 'button';
  if (element.localName.includes('-') && !element.hasAttribute('role')) {
    const [, guessed] = ROLE_BY_TAG.find(([pattern]) => pattern.test(element.localName)) ?? [];
    if (guessed) return guessed;
  }
  // Made usable by hand, and called nothing.
  return element.hasAttribute('tabindex') ? 'button' : (ariaRole ?? '');
}

/** Whether `aria-labelledby` makes the value of a field the name of an element: by the specification it does. */
const isNamedByValue = (element: Element): boolean =>
  elementsById(element, element.getAttribute('aria-labelledby')).some(holdsValue);

/** How something looks that is not there. */
const HIDDEN = { getPropertyValue: (name: string) => (name === 'display' ? 'none' : '') } as CSSStyleDeclaration;

/** The entries under an entry of a tree have names of their own; browsers leave them out of its (measured in Chromium). */
const isGroupUnder = (entry: Element, node: Element): boolean =>
  node.getAttribute('role') === 'group' && entry.getAttribute('role') === 'treeitem';

/** How the page is shown to the library: without what stands in fields, which by the specification is read, too. */
const readingOf = (element: Element): Parameters<typeof computeAccessibleName>[1] => ({
  // Asked of whatever may go into the text, before it does.
  getComputedStyle: (node, pseudo) =>
    node !== element && (holdsValue(node) || isNamedByValue(node) || isGroupUnder(element, node))
      ? HIDDEN
      : getComputedStyle(node, pseudo),
  computedStyleSupportsPseudoElements: false,
});

/** The accessible name by the specification, without the values of fields inside a label. */
const specifiedNameOf = (element: Element): string =>
  isNamedByValue(element) ? '' : computeAccessibleName(element, readingOf(element)).trim();

/**
 * The accessible name, without the value of any field. dom-accessibility-api follows the specification and slots, but does not
 * enter the shadow roots of components inside a control (`<button><x-label></x-label></button>`), so what it leaves empty is
 * read as rendered; nor does it take the tooltip of a picture in a control.
 */
export function accessibleNameOf(tree: FlatTree, element: Element): string {
  return specifiedNameOf(element) || ownLabelOf(tree, element) || flatText(tree, element) || pictureTooltipIn(element);
}

const pictureTooltipIn = (element: Element): string =>
  element.querySelector('img[title]:not([alt])')?.getAttribute('title')?.trim() ?? '';

/** The accessible description: what is said of a control besides its name, without the value of any field. '' where nothing is. */
export function descriptionOf(element: Element): string {
  const describedBy = elementsById(element, element.getAttribute('aria-describedby'));
  // What is named there is read whatever it looks like.
  if (describedBy.some((each) => holdsValue(each) || isNamedByValue(each))) return '';
  return computeAccessibleDescription(element, readingOf(element)).trim();
}

/** The text of the elements that `aria-labelledby` names. */
function labelledByText(tree: FlatTree, element: Element): string {
  return (
    elementsById(element, element.getAttribute('aria-labelledby'))
      // What names itself, or what it is in, is named after all of its text, which is no label.
      .filter((label) => !tree.contains(label, element))
      .map((label) => label.getAttribute('aria-label') ?? flatText(tree, label))
      .join(' ')
      .trim()
  );
}

/** The label that a container carries by itself: `aria-label`, `aria-labelledby`. */
export function ownLabelOf(tree: FlatTree, element: Element): string {
  return element.getAttribute('aria-label')?.trim() || labelledByText(tree, element);
}

/** Whether a control cannot be used now, by itself or by a fieldset or component around it. */
export function isDisabled(tree: FlatTree, element: Element): boolean {
  for (let node: Element | null = element; node; node = tree.parent(node)) {
    if (node.matches(':disabled') || node.getAttribute('aria-disabled') === 'true') return true;
    // A component passes `disabled` on from its host; a row of buttons does not.
    if (node.localName.includes('-') && (node.getAttribute('disabled') ?? 'false') !== 'false') return true;
  }
  return false;
}

/** `lang` of the nearest element that has one. */
export function languageOf(tree: FlatTree, element: Element): string | null {
  for (let node: Element | null = element; node; node = tree.parent(node)) {
    const language = node.getAttribute('lang');
    if (language) return language;
  }
  return null;
}
