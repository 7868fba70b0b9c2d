import type { FormFinding } from '../../core/judging/candidate';
import { accessibleNameOf, ariaRoleOf, isDisabled, ownLabelOf } from '../names/accessibility';
import { findSection } from '../section/section';
import type { TextWords } from '../section/title-reading';
import { DIALOG } from '../sight/layers';
import { type FlatTree, flatText } from '../tree/flat-tree';
import { customerInTitle, HEADING, withoutName } from '../tree/headings';
import { apartOf, FORM } from './form-bar';

const VALUE_ROLES = ['textbox', 'combobox', 'spinbutton', 'listbox'];
const CHOICE_ROLES = ['checkbox', 'radio', 'switch', 'slider'];
const TITLE = `${HEADING},legend`;
/** Fields in these belong to the site, or are sent by a control of their own. */
const NOT_THE_PAGES =
  'svg,search,[role="search"],[role="banner"],[role="contentinfo"],[role="navigation"],nav,[role="grid"],[role="toolbar"] [role="combobox"]';
/** Components that are fields, by what they are called. */
export const FIELD_TAG = /-(text-?field|text-?input|text-?area|input|combo-?box|select|dropdown)$/;
/** What nobody can use now, a page behind a dialog for one. */
const OUT_OF_USE = '[aria-hidden="true"],[inert]';
/** Elements looked at in one scope; a form with more than that is a page. */
const BUDGET = 4000;
const MAX_TITLES = 16;
/** So many fields tell which sections a form is about. */
const FIELDS_TO_PLACE = 6;
const MAX_LABEL = 60;
/** How far above a field its label may stand before it, where nothing else names it. */
const LABEL_WITHIN = 4;

/** What makes a form: fields that take values; or choices (switches, checkboxes, radio buttons), where it has no others. */
export type FormFields = 'values' | 'choices';

type Fields = { readonly values: Element[]; readonly choices: Element[]; readonly headings: Element[] };

/**
 * The form that a control would send: the nearest container that holds a field a person can fill in. Nothing of what stands
 * in the fields is read.
 */
export function findForm(tree: FlatTree, control: Element, words: TextWords): FormFinding | null {
  const scope = scopeOf(tree, control);
  if (!scope) return null;
  const { values, choices, headings } = fieldsIn(tree, scope, control);
  const isDialog = isDialogElement(scope);
  const titles = [ownLabelOf(tree, scope)];
  if (isDialog) titles.push(...headings.map((heading) => flatText(tree, heading, 120)));
  // The label of a form stands on it or just around it.
  const around = tree.parent(scope);
  if (around && !isDialog) titles.push(ownLabelOf(tree, around));
  // A form in a dialog goes by what the dialog is called.
  const dialog = isDialog ? null : dialogAround(tree, scope);
  if (dialog) {
    const heads = fieldsIn(tree, dialog, control).headings.map((heading) => flatText(tree, heading, 120));
    titles.push(ownLabelOf(tree, dialog), ...heads);
  }
  const customer = customerInTitle(words.isKnown);
  const sections = values.slice(0, FIELDS_TO_PLACE).map((field) => findSection(tree, fieldBox(field), words).titles);
  return {
    titles: titles
      .map((title) => withoutName(title, customer))
      .filter((title) => title !== '')
      .slice(0, MAX_TITLES),
    fieldSections: [...new Set(sections.flatMap(([nearest]) => nearest ?? []))],
    fieldTitles: [...new Set(sections.flat())],
    commonTitles: (sections[0] ?? []).filter((title) => sections.every((titles) => titles.includes(title))),
    fieldLabels: values.map((field) => fieldLabel(tree, field)).filter((label) => label !== ''),
    messageFields: values.filter(isMessage).length,
    valueFields: values.length,
    choiceFields: choices.length,
    isDialog: isDialog || dialog !== null,
    apart: isDialog || !values[0] ? 'no' : apartOf(tree, scope, control, values[0]),
    isMarked: isDialog || dialog !== null || scope.matches(FORM),
  };
}

/** The element that holds the form of a submit control: kept free by the panel, watched for errors. */
export function formScopeOf(tree: FlatTree, control: Element, holds: FormFields = 'values'): Element | null {
  const scope = scopeOf(tree, control, holds);
  return scope && countedIn(fieldsIn(tree, scope, control), holds).length > 0 ? scope : null;
}

/** Whether a person can fill something in, in here; components that keep their fields in shadow roots included. */
export function holdsField(tree: FlatTree, scope: Element): boolean {
  return fieldsIn(tree, scope, null).values.length > 0;
}

/** Climbs from a control to what holds fields, one level's children at a time; a dialog is never left. */
function scopeOf(tree: FlatTree, control: Element, holds: FormFields = 'values'): Element | null {
  const form = control instanceof HTMLButtonElement || control instanceof HTMLInputElement ? control.form : null;
  if (form && countedIn(fieldsIn(tree, form, control), holds).length > 0) return form;
  let budget = BUDGET;
  let inner: Element = control;
  for (
    let scope = tree.parent(control);
    scope && scope !== document.documentElement;
    inner = scope, scope = tree.parent(scope)
  ) {
    if (isDialogElement(scope)) return scope;
    for (const child of tree.children(scope)) {
      // What is inside has been looked at one level further down.
      if (child === inner || !(child instanceof Element)) continue;
      const found = collect(tree, child, control, budget, holds);
      if (countedIn(found, holds).length > 0) return scope;
      budget -= found.seen;
      if (budget <= 0) return null;
    }
  }
  return null;
}

/** Whether a field in the form is marked as wrong, by the page or by the browser. */
export function hasInvalidField(tree: FlatTree, scope: Element): boolean {
  const { values, choices } = fieldsIn(tree, scope, null);
  return [...values, ...choices].some((field) => isMarkedInvalid(tree, field, scope));
}

/** What the fields that a person sees in here are called. No value is read. */
export function fieldLabelsIn(tree: FlatTree, scope: Element, holds: FormFields = 'values'): string[] {
  return countedIn(fieldsIn(tree, scope, null), holds)
    .filter(isOnPage)
    .map((field) => fieldLabel(tree, field))
    .filter((label) => label !== '');
}

/** Whether every field of a form is switched off. */
export function isSwitchedOff(tree: FlatTree, scope: Element, holds: FormFields = 'values'): boolean {
  const fields = countedIn(fieldsIn(tree, scope, null), holds);
  return fields.length > 0 && fields.every((field) => isDisabled(tree, field));
}

/** Drawn, and not moved off to a side as a drawer is that has closed. */
function isOnPage(element: Element): boolean {
  const { width, left, right } = element.getBoundingClientRect();
  return width > 0 && right > 0 && left < Math.max(window.innerWidth, document.documentElement.scrollWidth);
}

function isMarkedInvalid(tree: FlatTree, field: Element, scope: Element): boolean {
  if (field.matches(':user-invalid')) return true;
  for (let node: Element | null = field; node && node !== scope; node = tree.parent(node)) {
    if (node.getAttribute('aria-invalid') === 'true') return true;
  }
  return false;
}

// Asked of every element of a form's surroundings: the full role would cost more than all the rest.
const isDialogElement = (element: Element): boolean =>
  element.matches(DIALOG) || (element.localName.includes('-') && ariaRoleOf(element) === 'dialog');

/** The dialog that an element is in, or is itself. */
export function dialogAround(tree: FlatTree, element: Element): Element | null {
  for (let node: Element | null = element; node; node = tree.parent(node)) if (isDialogElement(node)) return node;
  return null;
}

/** The component that a field is the inside of, or the field itself: what that is called names the field and no section. */
export function fieldBox(field: Element): Element {
  const root = field.getRootNode();
  return root instanceof ShadowRoot && FIELD_TAG.test(root.host.localName) ? fieldBox(root.host) : field;
}

/** The label of a field: its accessible name, that of the component around it, or the text that stands before it. */
export function fieldLabel(tree: FlatTree, field: Element): string {
  const name = field.localName.includes('-') ? (field.getAttribute('label') ?? '') : accessibleNameOf(tree, field);
  if (name) return name;
  const root = field.getRootNode();
  if (root instanceof ShadowRoot) {
    const own = root.host.getAttribute('label') ?? root.host.getAttribute('aria-label');
    if (own) return own;
  }
  return field.getAttribute('placeholder') ?? textBefore(tree, field);
}

/** Labels that nothing ties to their field: in the cell, or the box, before it. */
function textBefore(tree: FlatTree, field: Element): string {
  let inner: Element = field;
  for (
    let up = 0, scope = tree.parent(field);
    scope && up < LABEL_WITHIN;
    up++, inner = scope, scope = tree.parent(scope)
  ) {
    const children = tree.children(scope);
    for (let at = children.indexOf(inner) - 1; at >= 0; at--) {
      const before = children[at];
      if (before instanceof Text && before.data.trim() !== '') return before.data.trim().slice(0, MAX_LABEL);
      if (!(before instanceof Element)) continue;
      if (fieldKind(before)) return '';
      const text = flatText(tree, before, MAX_LABEL);
      if (text !== '') return text;
    }
  }
  return '';
}

const countedIn = ({ values, choices }: Fields, holds: FormFields): readonly Element[] =>
  holds === 'values' ? values : choices;

function fieldsIn(tree: FlatTree, scope: Element, control: Element | null): Fields {
  return collect(tree, scope, control, BUDGET, null);
}

function collect(
  tree: FlatTree,
  top: Element,
  control: Element | null,
  budget: number,
  /** `top` itself is one of the things looked at, and one field of this kind is enough; null: all that is in it. */
  onlyFirst: FormFields | null,
): Fields & { readonly seen: number } {
  const found = { values: [] as Element[], choices: [] as Element[], headings: [] as Element[], seen: 0 };
  const visit = (node: Node): void => {
    if (!(node instanceof Element) || found.seen++ >= budget) return;
    if (onlyFirst && countedIn(found, onlyFirst).length > 0) return;
    if (node.matches(NOT_THE_PAGES) || node.matches(OUT_OF_USE)) return;
    if (control && isSentByItself(node, control)) return;
    if (control && isDialogElement(node)) return;
    if (node.matches(TITLE)) found.headings.push(node);
    const kind = fieldKind(node);
    if (kind && node.checkVisibility({ visibilityProperty: true })) {
      (kind === 'value' ? found.values : found.choices).push(node);
      return;
    }
    const before = found.values.length;
    for (const child of tree.children(node)) visit(child);
    // A component that shows nothing of what is in it.
    if (before === found.values.length && FIELD_TAG.test(node.localName) && !node.hasAttribute('readonly'))
      found.values.push(node);
  };
  if (onlyFirst) visit(top);
  else for (const child of tree.children(top)) visit(child);
  return found;
}

/** A form with a control that sends it is not sent by one outside. */
const isSentByItself = (element: Element, control: Element): boolean =>
  element instanceof HTMLFormElement &&
  [...element.elements].some(
    (each) =>
      each !== control &&
      (each instanceof HTMLButtonElement || each instanceof HTMLInputElement) &&
      each.type === 'submit' &&
      each.checkVisibility({ visibilityProperty: true }),
  );

const isMessage = (field: Element): boolean =>
  field instanceof HTMLTextAreaElement || field.getAttribute('aria-multiline') === 'true';

/** Whether an element is a field that takes a value, or one to choose with. */
export function fieldKind(element: Element): 'value' | 'choice' | null {
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
