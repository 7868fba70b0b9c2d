import { queryAllByRole } from '@testing-library/dom';
import type { TargetDescription } from '../../src/core/guide';
import { createFlatTree } from '../../src/dom/flat-tree';
import { updateCustomerAccount } from '../../src/guides/update-customer-account';
import { createTargetFinder, type TargetFinder } from '../../src/overlay/target-finder';
import { partnerCenter } from '../../src/portals/partner-center/portal';

/** What `find.ts` runs inside the page: pages of a given size, and each finder on them. */

const LOCATION = {
  host: 'partner.microsoft.com',
  path: '/dashboard/v2/customers/11111111-2222-4333-8444-555555555501/account',
};
const TARGETS = updateCustomerAccount.steps.flatMap<TargetDescription>((step) => [...step.targets]);
const ACCOUNT_TARGETS = TARGETS.filter(({ key }) => ['billing-info', 'company-details', 'submit'].includes(key));
const NODES_PER_ROW = 11;

const rowHtml = (row: number): string =>
  `<div class="row"><span>Item ${row}</span><p>Some <b>text</b> of <i>it</i></p><ul><li>one</li><li>two</li></ul><div><button>Open ${row}</button><a href="#">More</a></div></div>`;
const TARGET_HTML =
  '<section><h2>Bill-to info</h2><p>Contoso</p><button id="right">Update</button></section><section hidden><h2>Bill-to info</h2><button>Update</button></section><section><h2>Tags</h2><button>Edit</button></section>';

/** Fills the page with about so many nodes, in the light DOM or spread over shadow roots. */
function fill(nodes: number, roots: number): void {
  const rows = Math.round(nodes / NODES_PER_ROW);
  document.body.innerHTML = `<h1>Contoso | Account</h1><main></main>`;
  const main = document.querySelector('main') as HTMLElement;
  if (roots === 0) {
    main.innerHTML = Array.from({ length: rows }, (_, row) => rowHtml(row)).join('') + TARGET_HTML;
    return;
  }
  for (let i = 0; i < roots; i++) {
    const host = document.createElement('x-part');
    host.attachShadow({ mode: 'open' }).innerHTML =
      Array.from({ length: Math.round(rows / roots) }, (_, row) => rowHtml(row)).join('') +
      (i === roots - 1 ? TARGET_HTML : '');
    main.append(host);
  }
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function start(signal: AbortSignal): TargetFinder {
  return createTargetFinder({
    portal: partnerCenter,
    targets: TARGETS,
    tree: createFlatTree(),
    isNew: () => false,
    onChange: () => {},
    signal,
  });
}

const look = (finder: TargetFinder): string[] =>
  ACCOUNT_TARGETS.map((target) => finder.find(target, { location: LOCATION, formWasOpened: false }).type);

/** From nothing to verdicts on all of the page's targets; the words are made once per tab and are measured apart. */
function firstFind(runs: number): { ms: number; words: number; verdicts: string[] } {
  const times: number[] = [];
  const words: number[] = [];
  let verdicts: string[] = [];
  for (let run = 0; run < runs; run++) {
    const controller = new AbortController();
    document.body.offsetHeight;
    const began = performance.now();
    const finder = start(controller.signal);
    words.push(performance.now() - began);
    verdicts = look(finder);
    times.push(performance.now() - began);
    controller.abort();
  }
  return { ms: median(times), words: median(words), verdicts };
}

function testingLibrary(runs: number): number {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    queryAllByRole(document.body, 'button', { name: 'Update' });
    times.push(performance.now() - began);
  }
  return median(times);
}

const EDITS = 1000;
const EDITS_PER_BATCH = 25;

/** The script time that edits cost: with a finder watching and looking once per batch, less what they cost without it. */
async function edits(withFinder: 'none' | 'waymark' | 'testing-library'): Promise<number> {
  const controller = new AbortController();
  const finder = withFinder === 'waymark' ? start(controller.signal) : null;
  if (finder) look(finder);
  const root = document.querySelector('x-part')?.shadowRoot ?? document.querySelector('main');
  const rows = [...(root?.querySelectorAll('.row') ?? [])];
  await new Promise((resolve) => setTimeout(resolve, 50));
  let spent = 0;
  for (let batch = 0; batch < EDITS / EDITS_PER_BATCH; batch++) {
    const began = performance.now();
    for (let i = 0; i < EDITS_PER_BATCH; i++) {
      const row = rows[(batch * EDITS_PER_BATCH + i) % rows.length];
      if (!row) continue;
      if (i % 3 === 0 && row.firstElementChild?.firstChild)
        row.firstElementChild.firstChild.nodeValue = `Item ${batch} ${i}`;
      else if (i % 3 === 1) row.className = `row changed-${i}`;
      else row.insertAdjacentHTML('beforeend', `<div><button>Do ${i}</button></div>`);
    }
    document.body.offsetHeight;
    await Promise.resolve();
    if (finder) look(finder);
    if (withFinder === 'testing-library') queryAllByRole(document.body, 'button', { name: 'Update' });
    spent += performance.now() - began;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  controller.abort();
  return spent;
}

Object.assign(globalThis, { bench: { fill, firstFind, testingLibrary, edits } });
