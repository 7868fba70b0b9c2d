import { ariaRoleOf } from '../names/accessibility';
import { namesOf } from '../names/control-names';
import { DIALOG } from '../sight/layers';
import type { FlatTree } from '../tree/flat-tree';

const CONTROLS_BESIDE =
  'a,button,input[type="submit"],input[type="button"],[role="menuitem"],[role="menuitemradio"],[role="treeitem"],[role="tab"],[role="option"],[role="button"],[role="link"],[tabindex]:not(:has(a,button,[tabindex]))';
/** What neighbours are looked for in, at most. */
const BESIDE_WITHIN = `nav,form,section,main,[role="navigation"],[role="menu"],[role="tree"],[role="main"],[role="tablist"],${DIALOG}`;
/** Fewer are a row of buttons; a menu has more. */
const FEW = 3;
const ENTRY_LIKE = ['button', 'link', 'menuitem', 'tab'];
/** Enough neighbours to know a menu or a row of buttons by. */
export const MAX_BESIDE = 40;

/** The names of the other controls in the menu or button row around a control. */
export function neighboursOf(tree: FlatTree, element: Element): string[] {
  const isFolded = isOutOfUse(element);
  let others: Element[] = [];
  for (let scope = tree.parent(element); scope && scope !== document.body; scope = tree.parent(scope)) {
    const controls = controlsIn(tree, scope);
    const found = controls.filter(
      (control) =>
        !tree.contains(element, control) &&
        !tree.contains(control, element) &&
        isInOneLine(element, control) &&
        // What is folded away beside a control that is not says nothing of it.
        isOutOfUse(control) === isFolded,
    );
    if (controls.length > MAX_BESIDE && others.length > 0) break;
    others = found.slice(0, MAX_BESIDE);
    if (others.length >= FEW || scope.matches(BESIDE_WITHIN)) break;
  }
  return others.flatMap((control) => namesOf(tree, control).slice(0, 2));
}

/** Whether two controls stand above each other or beside each other, as those of one menu do; or are both not shown. */
function isInOneLine(a: Element, b: Element): boolean {
  const one = a.getBoundingClientRect();
  const other = b.getBoundingClientRect();
  if (one.width === 0 || other.width === 0) return one.width === other.width;
  return (one.left < other.right && other.left < one.right) || (one.top < other.bottom && other.top < one.bottom);
}

const isOutOfUse = (element: Element): boolean =>
  element.closest('[inert],[aria-hidden="true"]') !== null || !element.checkVisibility({ visibilityProperty: true });

/** Controls rendered in a container, components without a native control inside included; at most a few more than are needed. */
export function controlsIn(tree: FlatTree, scope: Element, into: Element[] = []): Element[] {
  for (const node of tree.children(scope)) {
    if (!(node instanceof Element) || into.length > MAX_BESIDE) continue;
    if (node.matches(CONTROLS_BESIDE)) {
      into.push(node);
      continue;
    }
    const before = into.length;
    controlsIn(tree, node, into);
    const isBareComponent =
      before === into.length && node.localName.includes('-') && ENTRY_LIKE.includes(ariaRoleOf(node));
    if (isBareComponent) into.push(node);
  }
  return into;
}
