import { queryAllByRole } from '@testing-library/dom';
import type { TargetDescription } from '../../src/core/guide';
import { createFlatTree } from '../../src/dom/tree/flat-tree';
import { updateCustomerAccount } from '../../src/guides/update-customer-account';
import { partnerCenter } from '../../src/portals/partner-center/portal';
import { createPageWatch } from '../../src/watching/page-watch';
import { createTargetFinder, type TargetFinder } from '../../src/watching/target-finder';

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

/**
 * From a page that nothing is known of to verdicts on all of its targets. The walk of the page is a part of it that is also
 * told apart. In a fresh document the first run makes the lexicon, too, and runs code that is not compiled yet.
 */
async function firstFind(runs: number): Promise<{ ms: number; walk: number; verdicts: string[] }> {
  const times: number[] = [];
  const walks: number[] = [];
  let verdicts: string[] = [];
  for (let run = 0; run < runs; run++) {
    const controller = new AbortController();
    document.body.offsetHeight;
    const began = performance.now();
    const finder = start(controller.signal);
    walks.push(performance.now() - began);
    verdicts = look(finder);
    times.push(performance.now() - began);
    controller.abort();
    // What one look keeps for itself is gone before the next, as on a page.
    await Promise.resolve();
  }
  return { ms: median(times), walk: median(walks), verdicts };
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
const BATCHES = EDITS / EDITS_PER_BATCH;

/** Changes texts, classes and buttons in rows all over the page, and has it laid out. */
function editBatch(batch: number): void {
  const root = document.querySelector('x-part')?.shadowRoot ?? document.querySelector('main');
  const rows = [...(root?.querySelectorAll('.row') ?? [])];
  for (let i = 0; i < EDITS_PER_BATCH; i++) {
    const row = rows[(batch * EDITS_PER_BATCH + i) % rows.length];
    if (!row) continue;
    if (i % 3 === 0 && row.firstElementChild?.firstChild)
      row.firstElementChild.firstChild.nodeValue = `Item ${batch} ${i}`;
    else if (i % 3 === 1) row.className = `row changed-${i}`;
    else row.insertAdjacentHTML('beforeend', `<div><button>Do ${i}</button></div>`);
  }
  document.elementsFromPoint(1, 1);
}

/** Time spent in what was registered through here, in ms: all that a watcher does, it does in one of these. */
const spent = { ms: 0 };

function timed<A extends unknown[]>(callback: (...args: A) => void): (...args: A) => void {
  return (...args) => {
    const began = performance.now();
    callback(...args);
    spent.ms += performance.now() - began;
  };
}

/** Has the page's ways to be called back timed, until the signal aborts. */
function timeCallbacks(signal: AbortSignal): void {
  const { MutationObserver: Observer, requestAnimationFrame: onFrame, setTimeout: after } = globalThis;
  globalThis.MutationObserver = class extends Observer {
    constructor(callback: MutationCallback) {
      super(timed(callback));
    }
  };
  globalThis.requestAnimationFrame = (callback) => onFrame.call(window, timed(callback));
  globalThis.setTimeout = ((callback: () => void, ms?: number) => after.call(window, timed(callback), ms)) as never;
  signal.addEventListener('abort', () =>
    Object.assign(globalThis, { MutationObserver: Observer, requestAnimationFrame: onFrame, setTimeout: after }),
  );
}

/**
 * A page that is edited all the time, with a finder that watches it as the product does, or with a lookup per batch. The
 * page lays itself out after each batch, as one does that measures itself, so that nothing of that is the watcher's.
 * @returns ms of script that the watcher took
 */
async function edits(withFinder: 'waymark' | 'testing-library'): Promise<number> {
  const controller = new AbortController();
  const [frame, wait] = [requestAnimationFrame.bind(window), setTimeout.bind(window)];
  if (withFinder === 'waymark') {
    timeCallbacks(controller.signal);
    createPageWatch({
      portal: partnerCenter,
      guide: updateCustomerAccount,
      tree: createFlatTree(),
      getWalkthrough: () => null,
      onObservation: () => {},
      onGone: () => {},
      signal: controller.signal,
    }).lookSoon();
  }
  await new Promise((resolve) => wait(resolve, 600));
  spent.ms = 0;
  for (let batch = 0; batch < BATCHES; batch++) {
    editBatch(batch);
    const began = performance.now();
    if (withFinder === 'testing-library') queryAllByRole(document.body, 'button', { name: 'Update' });
    spent.ms += performance.now() - began;
    await new Promise((resolve) => frame(resolve));
  }
  await new Promise((resolve) => wait(resolve, 300));
  controller.abort();
  return spent.ms;
}

Object.assign(globalThis, { bench: { fill, firstFind, testingLibrary, editBatch, edits } });
