import type { FormFinding } from '../core/candidate';
import { accessibleNameOf, ariaRoleOf, ownLabelOf } from './accessibility';
import { type FlatTree, flatText } from './flat-tree';

const VALUE_ROLES = ['textbox', 'combobox', 'spinbutton', 'listbox'];
const CHOICE_ROLES = ['checkbox', 'radio', 'switch', 'slider'];
const DIALOG = 'dialog,[role="dialog"],[role="alertdialog"]';
const HEADING = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend';
/** Elements looked at in one scope; a form with more than that is a page. */
const BUDGET = 4000;
const MAX_TITLES = 16;

type Fields = { readonly values: Element[]; readonly choices: Element[]; readonly headings: Element[] };

/**
 * The form that a control would send: the nearest container that holds a field a person can fill in. Nothing of what stands
 * in the fields is read.
 */
export function findForm(tree: FlatTree, control: Element): FormFinding | null {
  for (let scope = tree.parent(control); scope && scope !== document.body; scope = tree.parent(scope)) {
    const fields = fieldsIn(tree, scope);
    const isDialog = scope.matches(DIALOG) || ariaRoleOf(scope) === 'dialog';
    if (fields.values.length === 0 && !isDialog) continue;
    const titles = [ownLabelOf(tree, scope), ...fields.headings.map((heading) => flatText(tree, heading, 120))];
    // The title of a form stands in it or just around it.
    const around = tree.parent(scope);
    if (around && !isDialog) titles.push(ownLabelOf(tree, around));
    return {
      titles: titles.filter((title) => title !== '').slice(0, MAX_TITLES),
      fieldLabels: fields.values.map((field) => fieldLabel(tree, field)).filter((label) => label !== ''),
      valueFields: fields.values.length,
      choiceFields: fields.choices.length,
      isDialog: isDialog || isInDialog(tree, scope),
    };
  }
  return null;
}

/** The element that holds the form of a submit control: kept free by the panel, watched for errors. */
export function formScopeOf(tree: FlatTree, control: Element): Element | null {
  for (let scope = tree.parent(control); scope && scope !== document.body; scope = tree.parent(scope)) {
    if (fieldsIn(tree, scope).values.length > 0) return scope;
  }
  return null;
}

/** Whether a field in the form is marked as wrong, by the page or by the browser. */
export function hasInvalidField(tree: FlatTree, scope: Element): boolean {
  const { values, choices } = fieldsIn(tree, scope);
  return [...values, ...choices].some((field) => isMarkedInvalid(tree, field, scope));
}

function isMarkedInvalid(tree: FlatTree, field: Element, scope: Element): boolean {
  if (field.matches(':user-invalid')) return true;
  for (let node: Element | null = field; node && node !== scope; node = tree.parent(node)) {
    if (node.getAttribute('aria-invalid') === 'true') return true;
  }
  return false;
}

const isInDialog = (tree: FlatTree, element: Element): boolean => {
  for (let node: Element | null = element; node; node = tree.parent(node)) if (node.matches(DIALOG)) return true;
  return false;
};

/** The label of a field: its accessible name, or that of the component around it. */
function fieldLabel(tree: FlatTree, field: Element): string {
  const name = accessibleNameOf(tree, field);
  if (name) return name;
  const host = field.getRootNode();
  if (!(host instanceof ShadowRoot)) return field.getAttribute('placeholder') ?? '';
  return host.host.getAttribute('label') ?? host.host.getAttribute('aria-label') ?? '';
}

function fieldsIn(tree: FlatTree, scope: Element): Fields {
  const found: Fields = { values: [], choices: [], headings: [] };
  let budget = BUDGET;
  const visit = (node: Node): void => {
    if (!(node instanceof Element) || budget-- <= 0) return;
    if (node.localName === 'svg' || node.getAttribute('role') === 'search' || node.localName === 'search') return;
    if (node.matches(HEADING)) found.headings.push(node);
    const kind = fieldKind(node);
    if (kind && node.checkVisibility({ visibilityProperty: true })) {
      (kind === 'value' ? found.values : found.choices).push(node);
      return;
    }
    for (const child of tree.children(node)) visit(child);
  };
  for (const child of tree.children(scope)) visit(child);
  return found;
}

function fieldKind(element: Element): 'value' | 'choice' | null {
  if (element instanceof HTMLInputElement) {
    if (/^(hidden|submit|button|reset|image|search|file)$/.test(element.type)) return null;
    if (/^(checkbox|radio|range)$/.test(element.type)) return 'choice';
    // A field that only shows what is stored is no form; a field switched off while it is sent still is one.
    return element.readOnly && element.getAttribute('role') !== 'combobox' ? null : 'value';
  }
  if (element instanceof HTMLTextAreaElement) return element.readOnly ? null : 'value';
  if (element instanceof HTMLSelectElement) return 'value';
  const role = element.getAttribute('role') ?? '';
  if (CHOICE_ROLES.includes(role)) return 'choice';
  if (VALUE_ROLES.includes(role) && element.getAttribute('aria-readonly') !== 'true') {
    // A component with an input of its own is found by that input.
    return element.localName.includes('-') ? null : 'value';
  }
  return element.getAttribute('contenteditable') === 'true' ? 'value' : null;
}
