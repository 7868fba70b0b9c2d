import type { Page } from '@playwright/test';
import { ACCOUNT, type Bench, ELSEWHERE, type Lab, type Metrics, type OpenOptions, VIEWPORT } from './lab.ts';
import type { Lag, MotionName, Probe } from './page/probe.ts';
import type { Subject } from './subjects.ts';

/** What one run of a scenario gave for one subject: a number per measure, null where it did not come to one. */
export type Sample = { readonly [measure: string]: number | null };

export type Scenario = {
  readonly id: string;
  /** In words, with its unit, for each measure that becomes a row of the table. */
  readonly rows: readonly Row[];
  /** Whether a subject can take part. */
  readonly applies: (subject: Subject) => boolean;
  /** Several samples where a run gives several. */
  run(lab: Lab, subject: Subject): Promise<readonly Sample[]>;
};

export type Row = {
  readonly title: string;
  /** The measure whose median and 95th percentile stand in the cell. */
  readonly measure: string;
  /** A second measure, shown behind the first. */
  readonly beside?: string;
  /** A motion, whose three measures make the cell. */
  readonly motion?: string;
  /** How many decimals are worth showing. */
  readonly digits: number;
  /** The page's own part is taken off. */
  readonly aboveBare: boolean;
};

const SMALL = 10_000;
const LARGE = 50_000;
/** Time for everybody to come to rest, in ms: transitions of the libraries take 400. */
const REST = 600;
/** For how long libraries are told to wait, in ms. */
const WAIT = 90_000;

const isReal = ({ id }: Subject): boolean => id !== 'bare' && id !== 'least';
const canWait = ({ id }: Subject): boolean => id !== 'intro' && id !== 'bare';

/** Calls into the page's probe. */
function ask<T, A>(page: Page, call: (probe: Probe, argument: A) => T, argument: A): Promise<Awaited<T>> {
  // The function travels as text, so that nothing but the probe is in reach of it.
  return page.evaluate(
    ([text, value]) => {
      const { bench } = window;
      if (!bench) throw new Error('The probe is not on the page.');
      return new Function('probe', 'argument', `return (${text})(probe, argument)`)(bench, value);
    },
    [call.toString(), argument] as const,
  ) as Promise<Awaited<T>>;
}

/** A page on which the subject points at the target and has come to rest. */
async function openShown(lab: Lab, subject: Subject, options: OpenOptions): Promise<Bench> {
  const bench = await lab.open(subject, options);
  await startAndRest(bench, subject);
  return bench;
}

async function startAndRest({ page }: Bench, subject: Subject): Promise<boolean> {
  await ask(page, (probe, wait) => probe.start(wait), WAIT);
  const isShown = subject.id !== 'bare' && (await ask(page, (probe, timeout) => probe.shown(timeout), 2000));
  await page.waitForTimeout(REST);
  return isShown;
}

/** A page on which the subject waits for the target. */
async function openWaiting(lab: Lab, subject: Subject): Promise<Bench> {
  const bench = await lab.open(subject, { nodes: SMALL, place: 'page' });
  await ask(bench.page, (probe) => probe.removeTarget(), null);
  await ask(bench.page, (probe, wait) => probe.start(wait), WAIT);
  if (subject.isExtension) await bench.page.locator('waymark-overlay').waitFor({ state: 'attached' });
  await bench.page.waitForTimeout(REST);
  return bench;
}

async function spent(bench: Bench, work: () => Promise<unknown>): Promise<Metrics> {
  const before = await bench.metrics();
  await work();
  const after = await bench.metrics();
  const less = (key: keyof Metrics): number => after[key] - before[key];
  return {
    task: less('task'),
    script: less('script'),
    style: less('style'),
    layout: less('layout'),
    nodes: less('nodes'),
  };
}

const costs = ({ task, script, style, layout }: Metrics): Sample => ({ task, script, style, layout });

/** Samples per page of the late target: its median needs more than one phase. */
const PHASES = 4;

const lateTarget: Scenario = {
  id: 'late-target',
  rows: [
    { title: 'Target appears → drawn around it, frames', measure: 'frames', digits: 0, aboveBare: false },
    { title: 'The same in ms', measure: 'ms', digits: 1, aboveBare: false },
  ],
  applies: canWait,
  async run(lab, subject) {
    const bench = await openWaiting(lab, subject);
    const samples: Sample[] = [];
    for (let at = 0; at < PHASES; at += 1) {
      if (at > 0) {
        await ask(bench.page, (probe) => probe.stop(), null);
        await ask(bench.page, (probe) => probe.removeTarget(), null);
        await ask(bench.page, (probe, wait) => probe.start(wait), WAIT);
        await bench.page.waitForTimeout(600);
      }
      const phase = Math.random() * 200;
      const drawn = await ask(bench.page, (probe, after) => probe.insertTarget(after, 3000), phase);
      samples.push(drawn ?? { ms: null, frames: null });
    }
    await bench.close();
    return samples;
  },
};

const EDITS = [1000, 10_000] as const;

const edits = (situation: 'waiting' | 'shown'): Scenario => ({
  id: `edits-${situation}`,
  rows: EDITS.map((count) => ({
    title: `${count.toLocaleString('en')} edits of the page, ${situation === 'waiting' ? 'while waiting' : 'step shown'}: script ms (all main-thread ms)`,
    measure: `${count} script`,
    beside: `${count} task`,
    digits: 1,
    aboveBare: true,
  })),
  applies: (subject) => subject.id === 'bare' || (isReal(subject) && (situation === 'shown' || canWait(subject))),
  async run(lab, subject) {
    const bench =
      situation === 'waiting'
        ? await openWaiting(lab, subject)
        : await openShown(lab, subject, { nodes: SMALL, place: 'page' });
    const sample: Record<string, number> = {};
    for (const count of EDITS) {
      const cost = await spent(bench, () => ask(bench.page, (probe, times) => probe.edit(times), count));
      for (const [key, ms] of Object.entries(costs(cost))) sample[`${count} ${key}`] = ms ?? 0;
      await bench.page.waitForTimeout(REST);
    }
    await bench.close();
    return [sample];
  },
});

const motionRow = (title: string, id: string): Row => ({
  title: `${title}: px off, mean / at most / 700 ms after`,
  measure: `${id} max`,
  motion: id,
  digits: 1,
  aboveBare: false,
});

const named = (id: string, lag: Lag): Sample =>
  Object.fromEntries(Object.entries(lag).map(([key, value]) => [`${id} ${key}`, value]));

const IN_PAGE: readonly MotionName[] = ['page scroll', 'CSS animation', 'layout shift', 'growth'];

async function resize(page: Page): Promise<Lag> {
  const looking = ask(page, (probe, duration) => probe.lookOn(duration), 900);
  for (let step = 1; step <= 16; step += 1) {
    await page.setViewportSize({ width: VIEWPORT.width - step * 10, height: VIEWPORT.height });
    await page.waitForTimeout(16);
  }
  const lag = await looking;
  await page.setViewportSize(VIEWPORT);
  return lag;
}

const motion: Scenario = {
  id: 'motion',
  rows: [
    motionRow('Page scroll, 4 px a frame', 'page scroll'),
    motionRow('Inner scroll, 4 px a frame', 'inner scroll'),
    motionRow('CSS animation, 300 px/s', 'CSS animation'),
    motionRow('Layout shift, 60 px', 'layout shift'),
    motionRow('Target grows by 192 px', 'growth'),
    motionRow('Window resize, 160 px in 16 steps', 'resize'),
    motionRow('Target in a nested frame, frame and page scroll', 'nested frame'),
  ],
  applies: isReal,
  async run(lab, subject) {
    const sample: Record<string, number | null> = {};
    const bench = await openShown(lab, subject, { nodes: SMALL, place: 'page' });
    for (const name of IN_PAGE) {
      Object.assign(sample, named(name, await ask(bench.page, (probe, which) => probe.move(which), name)));
      // What lost its target in one motion begins the next one afresh.
      await ask(bench.page, (probe) => probe.stop(), null);
      await startAndRest(bench, subject);
    }
    Object.assign(sample, named('resize', await resize(bench.page)));
    await bench.close();
    for (const [place, name] of [
      ['scroller', 'inner scroll'],
      ['frame', 'nested frame'],
    ] as const) {
      if (place === 'frame' && subject.isExtension) continue;
      const other = await openShown(lab, subject, { nodes: SMALL, place });
      Object.assign(sample, named(name, await ask(other.page, (probe, which) => probe.move(which), name)));
      await other.close();
    }
    return [sample];
  },
};

const IDLE_SECONDS = 10;

const idle: Scenario = {
  id: 'idle',
  rows: [
    {
      title: 'Idle, step shown at 10 k nodes: main-thread ms/s (script)',
      measure: 'task',
      beside: 'script',
      digits: 2,
      aboveBare: false,
    },
  ],
  applies: ({ id }) => id !== 'least',
  async run(lab, subject) {
    const bench = await openShown(lab, subject, { nodes: SMALL, place: 'page' });
    await bench.page.waitForTimeout(1000);
    const cost = await spent(bench, () => bench.page.waitForTimeout(IDLE_SECONDS * 1000));
    await bench.close();
    const perSecond = Object.entries(costs(cost)).map(([key, value]) => [key, (value ?? 0) / IDLE_SECONDS] as const);
    return [Object.fromEntries(perSecond)];
  },
};

const start = (given: boolean): Scenario => ({
  id: given ? 'start-given' : 'start',
  rows: [
    {
      title: `Start at 50 k nodes${given ? ', the element given' : ''}: main-thread ms in the first 800 ms (script)`,
      measure: 'task',
      beside: 'script',
      digits: 1,
      aboveBare: true,
    },
  ],
  applies: (subject) => !given || !subject.isExtension,
  async run(lab, subject) {
    const address = subject.isExtension ? ELSEWHERE : ACCOUNT;
    const bench = await lab.open(subject, { nodes: LARGE, place: 'page', address });
    await bench.page.waitForTimeout(2000);
    const begin = subject.isExtension
      ? () => bench.page.evaluate((to) => history.pushState(null, '', to), ACCOUNT)
      : () => ask(bench.page, (probe, [wait, isGiven]) => probe.start(wait, isGiven), [WAIT, given] as const);
    const cost = await spent(bench, async () => {
      await begin();
      await bench.page.waitForTimeout(800);
    });
    const isShown = subject.id === 'bare' || (await ask(bench.page, (probe, timeout) => probe.shown(timeout), 3000));
    await bench.close();
    if (!isShown) throw new Error(`${subject.title} showed nothing at 50 k nodes.`);
    return [costs(cost)];
  },
});

const STARTS = 100;

const heap: Scenario = {
  id: 'heap',
  rows: [
    {
      title: 'Heap after 100 starts and stops: KB more without compiled code (with it)',
      measure: 'data',
      beside: 'all',
      digits: 0,
      aboveBare: false,
    },
  ],
  applies: (subject) => isReal(subject) && !subject.isExtension,
  async run(lab, subject) {
    const bench = await lab.open(subject, { nodes: 1000, place: 'page' });
    const startOften = (count: number) => ask(bench.page, (probe, times) => probe.startOften(times), count);
    await startOften(5);
    const [before, nodesBefore] = [await bench.heap(), (await bench.metrics()).nodes];
    const missed = await startOften(STARTS);
    const [after, nodesAfter] = [await bench.heap(), (await bench.metrics()).nodes];
    await bench.close();
    const data = (after.data - before.data) / 1024;
    return [{ data, all: (after.all - before.all) / 1024, nodes: nodesAfter - nodesBefore, missed }];
  },
};

/** The short runs first: what is wrong shows early. */
export const SCENARIOS: readonly Scenario[] = [
  start(false),
  start(true),
  lateTarget,
  edits('waiting'),
  edits('shown'),
  motion,
  idle,
  heap,
];

/** A target that comes after a minute, once per subject and all at the same time. */
export async function waitAMinute(
  lab: Lab,
  subjects: readonly Subject[],
): Promise<ReadonlyMap<Subject, number | null>> {
  const waiting = subjects.filter((subject) => isReal(subject) && canWait(subject));
  const benches: [Subject, Bench][] = [];
  for (const subject of waiting) benches.push([subject, await openWaiting(lab, subject)]);
  await new Promise((resolve) => setTimeout(resolve, 60_000));
  const results = new Map<Subject, number | null>();
  for (const [subject, bench] of benches) {
    await bench.page.bringToFront();
    const drawn = await ask(bench.page, (probe, phase) => probe.insertTarget(phase, 3000), 50);
    results.set(subject, drawn?.ms ?? null);
    await bench.close();
  }
  return results;
}
