import { afterEach, expect, test } from 'vitest';
import { findForm } from '../../../src/dom/form/form';
import { createFlatTree } from '../../../src/dom/tree/flat-tree';

const NO_WORDS = { isTitle: () => false, isKnown: () => false, isField: () => false, isClose: () => false };
const FIELDS = '<label>Company name <input></label><label>City <input></label>';

afterEach(() => document.body.replaceChildren());

function formOf(html: string) {
  document.body.innerHTML = html;
  const save = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Save');
  return save ? findForm(createFlatTree(), save, NO_WORDS) : null;
}

test.each([
  ['in a form', `<form>${FIELDS}<button>Save</button></form>`],
  ['in a box', `<div>${FIELDS}<button>Save</button></div>`],
  ['right under the body, as in a frame', `<h2>Edit</h2>${FIELDS}<button>Save</button>`],
])('finds the fields that a control sends when they stand %s', (_, html) => {
  expect(formOf(html)?.fieldLabels).toEqual(['Company name', 'City']);
});

test('finds no form where the only field is that of a search', () => {
  expect(formOf('<div role="search"><input aria-label="Search"></div><button>Save</button>')).toBeNull();
});
