import { describe, expect, it } from 'vitest';
import { readGuides } from '../../../scripts/read-guides.ts';
import { type GuideSources, validateGuides } from '../../../scripts/validate-guides.ts';
import { GUIDES, guideById, guideOf } from '../../../src/guides/catalog';
import { offeredGuides } from '../../../src/guides/offered';

const sources = await readGuides(process.cwd());

type Writable<T> = { -readonly [K in keyof T]: Writable<T[K]> };
type WritableGuide = Writable<(typeof GUIDES)[number]>;

/** The project's guides, with the first one changed. */
function changed(change: (guide: WritableGuide) => void): GuideSources {
  const [first, ...others] = GUIDES;
  // Guides share steps; written out, each has its own.
  const copy = JSON.parse(JSON.stringify(first)) as WritableGuide;
  change(copy);
  return { ...sources, listed: [copy, ...others] };
}

/** Puts a wrong value in, past the types: what the build reads may be anything. */
function put(target: object, field: string, value: unknown): void {
  Object.assign(target, { [field]: value });
}

it('finds the guides of this project in order', () => {
  expect(validateGuides(sources)).toEqual([]);
  expect([...sources.files].sort()).toEqual(GUIDES.map(({ id }) => id).sort());
});

describe('a guide that is not in order is refused with file and field:', () => {
  const FILE = 'src/guides/update-customer-account.ts';

  it.each<[string, (guide: WritableGuide) => void]>([
    [
      `steps[3].targets[0].names[1]: unknown word 'foo'`,
      ({ steps }) => put(steps[3]?.targets[0] ?? {}, 'names', ['edit', 'foo']),
    ],
    [`steps[0].pages[0]: unknown page 'invoices'`, ({ steps }) => put(steps[0], 'pages', ['invoices'])],
    [
      `steps[0].targets[0].leadsTo: unknown page 'moon'`,
      ({ steps }) => put(steps[0].targets[0] ?? {}, 'leadsTo', 'moon'),
    ],
    [`namedRoles.roles[0]: unknown role 'king'`, ({ namedRoles }) => put(namedRoles, 'roles', ['king'])],
    [
      `namedRoles.since: '2024-13' is no date: YYYY or YYYY-MM`,
      ({ namedRoles }) => put(namedRoles, 'since', '2024-13'),
    ],
    [`namedRoles.source: the title of the document is missing`, ({ namedRoles }) => put(namedRoles, 'source', '')],
    [
      `namedRoles.readers: 'sales-agent' is among those who can change it, too`,
      ({ namedRoles }) => put(namedRoles, 'readers', ['sales-agent']),
    ],
    [
      `steps[1].id: 'Choose Customer' is no id: small letters, digits and hyphens`,
      ({ steps }) => put(steps[1] ?? {}, 'id', 'Choose Customer'),
    ],
    [`steps: two steps have the id 'open-account'`, ({ steps }) => put(steps[1] ?? {}, 'id', 'open-account')],
    [`steps: two targets have the key 'submit'`, ({ steps }) => put(steps[3]?.targets[0] ?? {}, 'key', 'submit')],
    [
      `steps[2].targets[0].key: 'menu' is the key of what unfolds a menu`,
      ({ steps }) => put(steps[2]?.targets[0] ?? {}, 'key', 'menu'),
    ],
    [
      `steps[3].targets[0].effect: unknown effect 'explodes'`,
      ({ steps }) => put(steps[3]?.targets[0] ?? {}, 'effect', 'explodes'),
    ],
    [
      `steps[3].targets[1]: a guide has one control that sends its form, and this is a second one`,
      ({ steps }) => {
        for (const target of steps[3]?.targets ?? []) put(target, 'effect', 'sends-form');
        put(steps[4] ?? {}, 'targets', structuredClone(GUIDES[0].steps[1]?.targets));
        put(steps[4]?.targets[0] ?? {}, 'key', 'another-list');
      },
    ],
    [`steps[4].targets: at least one target`, ({ steps }) => put(steps[4] ?? {}, 'targets', [])],
    [`next.guide: there is no guide 'order-pizza'`, ({ next }) => put(next ?? {}, 'guide', 'order-pizza')],
    [`next.guide: is the guide itself`, ({ next }) => put(next ?? {}, 'guide', 'update-customer-account')],
    [
      `done: no text 'updateCustomerAccount.gone' in locales/en/guides.json and 19 other languages`,
      (guide) => put(guide, 'done', 'guides:updateCustomerAccount.gone'),
    ],
    [`title: 'Update' is no key of guides.json`, (guide) => put(guide, 'title', 'Update')],
  ])('%s', (problem, change) => {
    expect(validateGuides(changed(change))).toEqual([`${FILE}: ${problem}`]);
  });

  it('a text that one language lacks', () => {
    const de = structuredClone(sources.texts['de']) as { updateCustomerAccount: { title?: string } };
    delete de.updateCustomerAccount.title;
    expect(validateGuides({ ...sources, texts: { ...sources.texts, de } })).toEqual([
      `${FILE}: title: no text 'updateCustomerAccount.title' in locales/de/guides.json`,
    ]);
  });

  it('a field that guides do not have', () => {
    const [problem] = validateGuides(changed((guide) => put(guide.steps[0], 'selector', '#customers')));
    expect(problem).toMatch(/^src\/guides\/update-customer-account\.ts: steps\[0\]\.selector: /);
  });

  it('a file that the catalog does not list, and an id that is in no file of its name', () => {
    expect(validateGuides({ ...sources, files: [...sources.files, 'order-pizza'] })).toEqual([
      'src/guides/order-pizza.ts: id: no guide of this id is listed; add it to GUIDES in src/guides/catalog.ts',
    ]);
    expect(validateGuides({ ...sources, files: sources.files.slice(1) })).toHaveLength(1);
  });
});

it('looks guides up by id, and takes the first where an id is unknown', () => {
  expect(guideById('rename-customer')?.id).toBe('rename-customer');
  expect(guideById('order-pizza')).toBeNull();
  expect(guideOf(null)).toBe(GUIDES[0]);
  expect(guideOf({ guide: 'order-pizza' })).toBe(GUIDES[0]);
});

it('offers what an organization names, in the catalog’s order, and all where it names none that there is', () => {
  const ids = (wanted: readonly string[] | null) => offeredGuides(wanted).map(({ id }) => id);
  expect(ids(['rename-customer', 'update-customer-account'])).toEqual(['update-customer-account', 'rename-customer']);
  expect(ids(null)).toHaveLength(GUIDES.length);
  expect(ids(['order-pizza'])).toHaveLength(GUIDES.length);
});
