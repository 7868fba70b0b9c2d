import { accessibleNameOf, ariaRoleOf, ownLabelOf } from '../names/accessibility';
import { isVisible } from '../sight/visibility';
import { type FlatTree, flatText, outerOnesOf } from '../tree/flat-tree';
import { FIELD_TAG, fieldKind, fieldLabel } from './form';

/** A field to fill in, or a choice to make, as one thing to use. */
export type Input = {
  /** What a ring goes around: the control, the label that stands for it, or the box of several radio buttons. */
  readonly element: Element;
  /** What has the state: the control itself, or one of the radio buttons. */
  readonly control: Element;
  readonly ariaRole: string;
  /** Its own names; '' where it has none, since what stands above it may be all that names it. */
  readonly names: readonly [string, ...string[]];
  /** The names of its radio buttons. */
  readonly options: readonly string[];
};

/** What of a page inputs are looked for in. */
export type InputSource = {
  /** Elements that match a selector, in all roots of the page. */
  readonly query: (selector: string) => Element[];
  /** The components that have a shadow root. */
  readonly hosts: () => Element[];
};

const FIELDS = 'input,textarea,select,[role="textbox"],[role="combobox"],[contenteditable="true"]';
const SWITCHES = '[role="switch"],[role="checkbox"],input[type="checkbox"]';
const RADIOS = '[role="radio"],input[type="radio"]';
const SWITCH_TAG = /-(switch|toggle|checkbox)$/;
const RADIO_TAG = /-radio$/;
const GROUP = '[role="radiogroup"],fieldset';
const GROUP_TAG = /-radio-group$/;
/** More of them are a form of its own kind (a table of permissions), not one decision. */
const MAX_INPUTS = 80;
const MAX_NAME = 120;

/** The fields of the page that take a value; none where there are too many to be one form. What stands in them is not read. */
export function findFields(tree: FlatTree, { query, hosts }: InputSource): Input[] {
  const found = [...query(FIELDS).filter((element) => fieldKind(element) === 'value'), ...bareFieldsOf(tree, hosts())];
  if (found.length > MAX_INPUTS) return [];
  return found.map((element) => ({
    element,
    control: element,
    ariaRole: ariaRoleOf(element) || 'textbox',
    names: [fieldLabel(tree, element)],
    options: [],
  }));
}

/** Components that are fields by their name, and show no field of their own. */
const bareFieldsOf = (tree: FlatTree, hosts: readonly Element[]): Element[] =>
  hosts.filter((host) => FIELD_TAG.test(host.localName) && !tree.shadowRootOf(host)?.querySelector(FIELDS));

/** The switches, checkboxes and groups of radio buttons of the page. Which way they are set is not read. */
export function findChoices(tree: FlatTree, source: InputSource): Input[] {
  const switches = outermost(tree, [...source.query(SWITCHES), ...tagged(source, SWITCH_TAG)]);
  const radios = outermost(tree, [...source.query(RADIOS), ...tagged(source, RADIO_TAG)]);
  if (switches.length + radios.length > MAX_INPUTS) return [];
  return [...switches.map((each) => switchOf(tree, each)), ...groupsOf(tree, radios, switches)];
}

const tagged = ({ hosts }: InputSource, tag: RegExp): Element[] => hosts().filter((host) => tag.test(host.localName));

/** A component and the control inside it are one thing; the component is what a person sees. */
function outermost(tree: FlatTree, elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return [...all].filter((element) => outerOnesOf(tree, element, all).length === 0);
}

function switchOf(tree: FlatTree, control: Element): Input {
  const own = ownNameOf(tree, control);
  return {
    element: shownFor(tree, control),
    control,
    ariaRole: ariaRoleOf(control) === 'switch' || SWITCH_TAG.test(control.localName) ? 'switch' : 'checkbox',
    names: [own],
    options: [],
  };
}

function ownNameOf(tree: FlatTree, control: Element): string {
  const native = tree.shadowRootOf(control)?.querySelector(`${SWITCHES},${RADIOS}`);
  const name =
    ownLabelOf(tree, control) || accessibleNameOf(tree, control) || (native ? accessibleNameOf(tree, native) : '');
  return name.length > MAX_NAME ? '' : name;
}

/** A native control is often hidden, and its label drawn as the switch. */
function shownFor(tree: FlatTree, control: Element): Element {
  if (!(control instanceof HTMLInputElement) || isVisible(tree, control)) return control;
  return [...(control.labels ?? [])].find((label) => isVisible(tree, label)) ?? control;
}

/** Radio buttons by the decision that they belong to; those that stand among others' are left out. */
function groupsOf(tree: FlatTree, radios: readonly Element[], switches: readonly Element[]): Input[] {
  const groups = new Map<Element | string, Element[]>();
  for (const radio of radios) {
    const key = groupKeyOf(tree, radio);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), radio]);
  }
  return [...groups].flatMap(([key, members]) => {
    const [first] = members;
    const box = key instanceof Element ? key : commonBoxOf(tree, members);
    if (!first || !box || members.length < 2) return [];
    const others = [...radios, ...switches].filter((other) => !members.includes(other));
    if (others.some((other) => tree.contains(box, other))) return [];
    const legend = box.querySelector(':scope > legend');
    const name = ownLabelOf(tree, box) || (legend ? flatText(tree, legend, MAX_NAME) : '');
    const options = members.map((member) => ownNameOf(tree, member));
    return [{ element: box, control: first, ariaRole: 'radiogroup', names: [name] as const, options }];
  });
}

/** What holds a radio button's group: its box, or the name that its members share. */
function groupKeyOf(tree: FlatTree, radio: Element): Element | string | null {
  for (let node = tree.parent(radio), up = 0; node && up < 8; node = tree.parent(node), up++) {
    if (node.matches(GROUP) || GROUP_TAG.test(node.localName)) return node;
  }
  const name = radio.getAttribute('name');
  return name || tree.parent(radio);
}

function commonBoxOf(tree: FlatTree, members: readonly Element[]): Element | null {
  const [first] = members;
  for (let node = first ? tree.parent(first) : null; node && node !== document.body; node = tree.parent(node)) {
    const box = node;
    if (members.every((member) => tree.contains(box, member))) return box;
  }
  return null;
}
