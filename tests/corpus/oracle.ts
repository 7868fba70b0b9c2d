import { labelKey } from '../../src/core/words/label';
import { accessibleNameOf, ariaRoleOf, ownLabelOf } from '../../src/dom/names/accessibility';
import { createFlatTree, type FlatTree } from '../../src/dom/tree/flat-tree';
import { type Told, toldOf } from './chromium-tree';
import { closedRootOf } from './closed-roots';
import { reasonFor, reasonToIgnore } from './oracle-rules';

/** What came of a comparison, for one kind of page. */
export type Tally = {
  readonly title: string;
  /** Controls of which both say a role and a name. */
  compared: number;
  /** Of those, the ones that a case marks. */
  marked: number;
  /** Marked elements that nothing makes a control or a list: boxes that scripts draw, hosts of components around their control. */
  passedOver: number;
  /** Controls that Chromium tells nothing of, by the reason. */
  readonly ignored: Map<string, number>;
  readonly explained: Map<string, number>;
  readonly unexplained: string[];
};

export const newTally = (title: string): Tally => ({
  title,
  compared: 0,
  marked: 0,
  passedOver: 0,
  ignored: new Map(),
  explained: new Map(),
  unexplained: [],
});

/** What a person can use, by HTML or ARIA; lists where a case marks one. */
const CONTROL = `a,button,summary,select,textarea,input:not([type=hidden]),[tabindex],${[
  'button',
  'checkbox',
  'combobox',
  'link',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'radio',
  'searchbox',
  'switch',
  'tab',
  'textbox',
  'treeitem',
]
  .map((role) => `[role=${role}]`)
  .join()}`;
const MARKED = '[data-corpus-target]';
/** Roles of components that are the control themselves: only the browser knows those, our own reading goes by the tag. */
const COMPONENT_ROLES = ['button', 'link', 'tab', 'treeitem', 'menuitem'];
/** Roles that differ by name alone. */
const SAME_ROLE: Readonly<Record<string, string>> = {
  DisclosureTriangle: 'button',
  DisclosureTriangleGrouped: 'button',
  popUpButton: 'button',
  summary: 'button',
};

const LIST = 'table,ul,ol,dl,[role]';

/** Marked itself, or the control inside of a component that is. */
function isMarkedHere(element: Element): boolean {
  const root = element.getRootNode();
  return element.matches(MARKED) || (root instanceof ShadowRoot && isMarkedHere(root.host));
}

const isComponent = ({ localName }: Element): boolean => localName.includes('-');

/** Controls and components of the page, in all of its roots. */
function controlsIn(tree: FlatTree, root: Document | ShadowRoot): readonly Element[] {
  return [...(root instanceof Document ? root.body : root).querySelectorAll('*')].flatMap((element) => {
    const shadow = tree.shadowRootOf(element);
    const isOne = element.matches(CONTROL) || element.matches(MARKED) || isComponent(element);
    return [...(isOne ? [element] : []), ...(shadow ? controlsIn(tree, shadow) : [])];
  });
}

const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** Compares role and name of every control of the page as it stands. */
export async function compareHere(page: string, tally: Tally): Promise<void> {
  const tree = createFlatTree((element) => element.shadowRoot ?? closedRootOf(element));
  const elements = controlsIn(tree, document);
  const told = await toldOf(elements);
  elements.forEach((element, at) => {
    compareOne(page, tree, element, told[at] ?? null, tally);
  });
}

function compareOne(page: string, tree: FlatTree, element: Element, told: Told, tally: Tally): void {
  const isMarked = isMarkedHere(element);
  // A component is a control where the browser says so; else the control is inside of it.
  const isControl =
    element.matches(CONTROL) || (isComponent(element) && told !== null && COMPONENT_ROLES.includes(told.role));
  const isList = !isControl && element.matches(MARKED) && element.matches(LIST);
  if (!isControl && !isList) {
    if (element.matches(MARKED)) tally.passedOver++;
    return;
  }
  const unexplained = (text: string): void =>
    void tally.unexplained.push(`${page}: ${text}, ${element.outerHTML.slice(0, 160)}`);
  if (!told) {
    const reason = reasonToIgnore(element, tree);
    if (reason) add(tally.ignored, reason);
    else unexplained('ignored');
    return;
  }
  tally.compared++;
  if (isMarked) tally.marked++;
  const own = {
    role: ariaRoleOf(element),
    // A list is judged by what is in it; its name is the one that it carries.
    name: isList ? ownLabelOf(tree, element) : accessibleNameOf(tree, element),
  };
  const same = {
    role: own.role === (SAME_ROLE[told.role] ?? told.role),
    name: labelKey(own.name) === labelKey(told.name),
  };
  for (const what of ['role', 'name'] as const) {
    if (same[what]) continue;
    const reason = reasonFor({ what, element, own, told, tree });
    if (reason) add(tally.explained, reason);
    else unexplained(`${what} "${own[what]}", Chromium "${told[what]}" (${told.role})`);
  }
}

const counts = (of: ReadonlyMap<string, number>): string =>
  [...of].map(([reason, count]) => `${count} ${reason}`).join(', ') || 'none';

/** What a person reads of it. */
export const tallyText = ({ title, compared, marked, passedOver, ignored, explained }: Tally): string =>
  `${title}: ${compared} compared, ${marked} of them marked; marked, and neither control nor list by itself: ${passedOver}\n  ignored by the browser: ${counts(ignored)}\n  differences explained: ${counts(explained)}`;
