import { afterAll, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { labelKey } from '../../src/core/label';
import { accessibleNameOf, ariaRoleOf } from '../../src/dom/accessibility';
import { createFlatTree } from '../../src/dom/flat-tree';
import type { CorpusCase } from './corpus-case';
import { casesOf } from './libraries/library-cases';
import { MARKUP_KITS } from './libraries/markup-kits';
import { accountCases } from './plain/account-cases';
import { busyAccountCases } from './plain/busy-account-cases';
import { busyFormCases } from './plain/busy-form-cases';
import { busyNavigationCases } from './plain/busy-navigation-cases';
import { formCases } from './plain/form-cases';
import { labelCases } from './plain/label-cases';
import { navigationCases } from './plain/navigation-cases';
import { showCase } from './run-case';

/** An oracle that is not ours: what Chromium itself tells assistive technology of the controls that a case marks. */

type AxValue = { readonly value?: string };
type AxNode = { readonly ignored: boolean; readonly role?: AxValue; readonly name?: AxValue };
type Protocol = { send(method: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>> };

/** Marks of controls; a list is judged by what is in it, not by its name. */
const CONTROLS = /^(customers|account|billing-info|company-details|submit|menu)$/;
const CONTROL = 'a,button,input,summary,[role]';
/** Roles of components that are the control themselves: only the browser knows those, our own reading goes by the tag. */
const COMPONENT_ROLES = ['button', 'link', 'tab', 'treeitem', 'menuitem'];
/** Differences that are meant; docs/finding.md says why. */
const MEANT = [
  'plain HTML / menu: links without href: ',
  'Material web / home tiles: name ',
  'Material web / home menu: name ',
  'Material web / customer menu: name ',
  'plain HTML / label: text by a style sheet only: name ',
  'Fluent UI web components 3 / home tiles: role ',
];
/** Roles that differ by name alone. */
const SAME_ROLE: Readonly<Record<string, string>> = {
  DisclosureTriangle: 'button',
  DisclosureTriangleGrouped: 'button',
  popUpButton: 'button',
  summary: 'button',
};

const PLAIN_CASES = [
  ...navigationCases,
  ...accountCases,
  ...formCases,
  ...busyNavigationCases,
  ...busyAccountCases,
  ...busyFormCases,
  ...labelCases,
];

const differences: string[] = [];
const unexplained = () => differences.filter((difference) => !MEANT.some((meant) => difference.startsWith(meant)));
let compared = 0;

async function compare(corpusCase: CorpusCase): Promise<void> {
  const session = cdp() as unknown as Protocol;
  const remove = await showCase(corpusCase);
  const tree = createFlatTree();
  try {
    for (const marked of document.querySelectorAll('[data-corpus-target]')) {
      const key = marked.getAttribute('data-corpus-target') ?? '';
      // The host of a component is no control for Chromium; the control is inside of it.
      const element = marked.shadowRoot?.querySelector(CONTROL) ?? marked;
      const isComponent = !element.matches(CONTROL) && element.localName.includes('-');
      if (!CONTROLS.test(key) || (!element.matches(CONTROL) && !isComponent)) continue;
      element.setAttribute('data-oracle', 'here');
      const { result } = (await session.send('Runtime.evaluate', { expression: ORACLE_ELEMENT })) as {
        result: { objectId?: string };
      };
      element.removeAttribute('data-oracle');
      if (!result.objectId) continue;
      const { nodes } = (await session.send('Accessibility.getPartialAXTree', {
        objectId: result.objectId,
        fetchRelatives: false,
      })) as { nodes: AxNode[] };
      const [node] = nodes;
      if (!node || node.ignored) continue;
      const role = node.role?.value ?? '';
      if (isComponent && !COMPONENT_ROLES.includes(role)) continue;
      compared++;
      const name = node.name?.value ?? '';
      const own = { role: ariaRoleOf(element), name: accessibleNameOf(tree, element) };
      if (own.role !== (SAME_ROLE[role] ?? role))
        differences.push(`${corpusCase.style} / ${corpusCase.id}: role ${own.role}, Chromium ${role}`);
      if (labelKey(own.name) !== labelKey(name))
        differences.push(`${corpusCase.style} / ${corpusCase.id}: name "${own.name}", Chromium "${name}"`);
    }
  } finally {
    remove();
  }
}

/** The test runs in a frame of the page that the protocol speaks to. */
const ORACLE_ELEMENT = `(() => {
  const deep = (root) => {
    const found = root.querySelector('[data-oracle]');
    if (found) return found;
    for (const host of root.querySelectorAll('[data-corpus-target]')) {
      const inner = host.shadowRoot && deep(host.shadowRoot);
      if (inner) return inner;
    }
    return null;
  };
  const find = (view) => deep(view.document) ?? [...Array(view.frames.length).keys()].map((at) => find(view.frames[at])).find(Boolean);
  return find(window);
})()`;

describe("roles and names beside Chromium's", () => {
  it('are the same on hand-written pages', async () => {
    for (const corpusCase of PLAIN_CASES) await compare(corpusCase);
    expect(compared).toBeGreaterThan(100);
    expect(unexplained()).toEqual([]);
  }, 120_000);

  it('are the same in component libraries', async () => {
    for (const kit of MARKUP_KITS) {
      await kit.load();
      for (const corpusCase of casesOf(kit)) await compare(corpusCase);
    }
    expect(unexplained()).toEqual([]);
  }, 120_000);

  afterAll(() => console.log(`${compared} controls compared\n${differences.join('\n')}`));
});
