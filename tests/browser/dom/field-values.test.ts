import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fieldLabel } from '../../../src/dom/form/form';
import { accessibleNameOf, descriptionOf } from '../../../src/dom/names/accessibility';
import { leadOf, namesOf } from '../../../src/dom/names/control-names';
import { createFlatTree, flatText } from '../../../src/dom/tree/flat-tree';

const tree = createFlatTree();
const SECRET = 'Contoso-4711';

/** What was asked for its value, by tag: the properties are watched, whoever reads them. */
const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  for (const { prototype } of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement])
    vi.spyOn(prototype as { value: string }, 'value', 'get').mockImplementation(function (this: Element) {
      asked.push(this.localName);
      return SECRET;
    });
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function show(html: string): Element {
  document.body.innerHTML = html;
  const element = document.querySelector('[data-here]');
  if (!element) throw new Error('the test marks no element');
  return element;
}

const inputs = [
  `<input value="${SECRET}">`,
  `<input type="search" value="${SECRET}" tabindex="0">`,
  `<input type="range" value="${SECRET}" aria-valuetext="${SECRET}">`,
  `<input role="combobox" value="${SECRET}">`,
  `<textarea>${SECRET}</textarea>`,
  `<select><option selected>${SECRET}</option></select>`,
  `<div contenteditable="true" tabindex="0">${SECRET}</div>`,
  `<div contenteditable>a <b>${SECRET}</b></div>`,
  `<div role="textbox" tabindex="0">${SECRET}</div>`,
  `<button role="combobox">${SECRET}</button>`,
  `<div role="spinbutton" aria-valuenow="1" aria-valuetext="${SECRET}">${SECRET}</div>`,
];

const within = (attributes: string) => inputs.map((input) => input.replace(/^<(\w+)/, `<$1 ${attributes}`));

it.each([
  ...within('data-here'),
  ...within('data-here id="self" aria-labelledby="self"'),
  ...inputs.map((input) => `<label data-here tabindex="0">Tax ID ${input}</label>`),
  ...inputs.map((input) => `<button data-here>Tax ID ${input}</button>`),
  ...inputs.map((input) => `<label>Tax ID <input type="checkbox" data-here> ${input}</label>`),
  ...inputs.map((input) => `<div role="button" tabindex="0" data-here>Tax ID <span>${input}</span></div>`),
  ...within('id="other"').map(
    (input) => `${input}<button data-here aria-labelledby="other text"></button><i id="text">Tax ID</i>`,
  ),
  ...within('id="other" aria-hidden="true"').map(
    (input) => `${input}<a href="#" data-here aria-labelledby="other">Tax ID</a>`,
  ),
  ...within('id="other"').map((input) => `${input}<button data-here>Tax ID <i aria-labelledby="other">x</i></button>`),
  ...within('id="other" aria-label="Note"').map(
    (input) => `${input}<button data-here aria-describedby="other">Tax ID</button>`,
  ),
  ...inputs.map((input) => `<p id="note">${input}</p><button data-here aria-describedby="note">Tax ID</button>`),
  ...within('id="other"').map((input) => `${input}<button data-here>Tax ID <i aria-owns="other"></i></button>`),
])('no value is read of, or with, %s', (html) => {
  const element = show(html);
  const said = [
    accessibleNameOf(tree, element),
    descriptionOf(element),
    fieldLabel(tree, element),
    flatText(tree, element),
    leadOf(tree, element)?.data ?? '',
    ...namesOf(tree, element),
  ];
  expect(said.join('\n')).not.toContain(SECRET);
  expect(asked).toEqual([]);
  if (html.includes('Tax ID')) expect(accessibleNameOf(tree, element)).toBe('Tax ID');
});

it('what names a button is read, though it is its value', () => {
  const element = show('<input type="submit" data-here>');
  expect(namesOf(tree, element)).toContain(SECRET);
  expect(asked).toEqual(['input']);
});
