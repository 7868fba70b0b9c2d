import type { Box, Tour } from './tour';

/** What was seen of a motion, in CSS px; null where nothing was drawn at some moment of it. */
export type Lag = { readonly mean: number | null; readonly max: number | null; readonly after: number | null };

/** In ms, and in frames: 1 is the first that was drawn at all. */
export type Drawn = { readonly ms: number; readonly frames: number };

export type MotionName = 'page scroll' | 'inner scroll' | 'CSS animation' | 'layout shift' | 'growth' | 'nested frame';

/** What the scenarios ask of the page. */
export type Probe = {
  /** @param given the element is handed over; otherwise a library gets a selector, and Waymark finds it by itself */
  start(wait: number, given?: boolean): void;
  stop(): void;
  /** Waits for the box to be around the target to 3 px. @returns whether it came to that */
  shown(timeout: number): Promise<boolean>;
  /** Takes the target off the page. */
  removeTarget(): void;
  /**
   * Puts it back, `phase` ms after a frame.
   * @returns how long it took until a frame with the box around it was drawn, or null
   */
  insertTarget(phase: number, timeout: number): Promise<Drawn | null>;
  /** Makes so many changes of all kinds around the target, in tasks of 100, and waits for two frames. */
  edit(count: number): Promise<void>;
  move(motion: MotionName): Promise<Lag>;
  /** Looks on for so many ms while something outside of the page moves it. */
  lookOn(duration: number): Promise<Lag>;
  /** Starts and stops so many times, each time until the box was drawn. @returns how often it was not */
  startOften(count: number): Promise<number>;
};

declare global {
  interface Window {
    bench?: Probe;
  }
}

/** How near the box has to come to count as around the target, in CSS px. */
const NEAR = 3;
/** Frames after a motion that still count as part of it: libraries that catch up late do so now. */
const TAIL = 12;
/** When all must be at rest, in ms after a motion. */
const SETTLED = 700;

const sleep = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/**
 * The end of the next frame: everybody's animation callbacks and observers have run, and it has been handed to paint.
 * @returns whether the page is still as it was drawn: the window may have been resized since
 */
function frameDrawn(): Promise<boolean> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const drawnFor = window.innerWidth;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(window.innerWidth === drawnFor);
      };
      port2.postMessage(null);
    });
  });
}

async function frames(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) await frameDrawn();
}

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The fixture has no ${selector}.`);
  return element;
}

const nestedFrame = (): HTMLIFrameElement | null => document.querySelector('iframe');

/** The target: in the page, or in the nested frame where the fixture has put it there. */
function targetOf(): HTMLElement | null {
  return (
    document.querySelector<HTMLElement>('#target') ?? nestedFrame()?.contentDocument?.querySelector('#target') ?? null
  );
}

/** Where an element is in the top window. */
function placeOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const frame = element.ownerDocument === document ? null : nestedFrame();
  if (!frame) return { left, top, right, bottom };
  const outer = frame.getBoundingClientRect();
  const [x, y] = [outer.left + frame.clientLeft, outer.top + frame.clientTop];
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** Makes the page's `window.bench` from a tour. */
export function setUp(tour: Tour): void {
  /** How far the sides of what is drawn are off where they belong, at most; null while nothing is drawn. */
  function error(): number | null {
    const target = targetOf();
    const drawn = tour.drawn();
    if (!target || !drawn) return null;
    const { left, top, right, bottom } = placeOf(target);
    const { gap } = tour;
    return Math.max(
      Math.abs(drawn.left - (left - gap)),
      Math.abs(drawn.top - (top - gap)),
      Math.abs(drawn.right - (right + gap)),
      Math.abs(drawn.bottom - (bottom + gap)),
    );
  }

  const isNear = (): boolean => (error() ?? Number.POSITIVE_INFINITY) <= NEAR;

  /** In how many frames the box is around the target, or null. */
  async function framesUntilShown(timeout: number): Promise<number | null> {
    const end = performance.now() + timeout;
    for (let count = 1; performance.now() < end; count += 1) {
      await frameDrawn();
      if (isNear()) return count;
    }
    return null;
  }

  const shown = async (timeout: number): Promise<boolean> => (await framesUntilShown(timeout)) !== null;

  function lagOf(errors: readonly (number | null)[], after: number | null): Lag {
    const seen = errors.flatMap((each) => each ?? []);
    if (seen.length < errors.length || seen.length === 0) return { mean: null, max: null, after };
    return { mean: seen.reduce((sum, each) => sum + each, 0) / seen.length, max: Math.max(...seen), after };
  }

  /** Moves between frames, as a page's own tasks do, and reads each frame once it is drawn. */
  async function follow(steps: number, move: (step: number) => void): Promise<Lag> {
    const errors: (number | null)[] = [];
    await frameDrawn();
    for (let step = 0; step < steps + TAIL; step += 1) {
      if (step < steps) move(step);
      await frameDrawn();
      errors.push(error());
    }
    await sleep(SETTLED);
    await frameDrawn();
    return lagOf(errors, error());
  }

  const motions: Record<MotionName, () => Promise<Lag>> = {
    'page scroll': () => follow(40, () => window.scrollBy({ top: 4, behavior: 'instant' })),
    'inner scroll': () => follow(40, () => find('#scroller').scrollBy({ top: 4, behavior: 'instant' })),
    'CSS animation': () => follow(66, (step) => step === 0 && find('#mover').classList.add('moving')),
    'layout shift': () =>
      follow(1, () => {
        find('#above').style.height = '60px';
      }),
    growth: () =>
      follow(1, () => {
        find('#target').style.width = '292px';
      }),
    'nested frame': () =>
      follow(40, (step) => {
        const inner = nestedFrame()?.contentWindow;
        if (step < 20) inner?.scrollBy({ top: 4, behavior: 'instant' });
        else window.scrollBy({ top: 4, behavior: 'instant' });
      }),
  };

  let removed: { readonly target: HTMLElement; readonly parent: Node } | null = null;

  window.bench = {
    start(wait, given = false) {
      const target = targetOf();
      // No selector reaches into a frame.
      const isNested = target !== null && target.ownerDocument !== document;
      tour.start({ target: target && (given || isNested) ? target : '#target', wait });
    },
    stop: () => tour.stop(),
    shown,
    removeTarget() {
      const target = find('#target');
      const parent = target.parentNode;
      if (!parent) return;
      removed = { target, parent };
      target.remove();
    },
    async insertTarget(phase, timeout) {
      if (!removed) throw new Error('The target is on the page.');
      await frameDrawn();
      await sleep(phase);
      removed.parent.appendChild(removed.target);
      removed = null;
      const start = performance.now();
      const count = await framesUntilShown(timeout);
      return count === null ? null : { ms: performance.now() - start, frames: count };
    },
    async edit(count) {
      const rows = [...document.querySelectorAll<HTMLElement>('.row')];
      const { port1, port2 } = new MessageChannel();
      const nextTask = (): Promise<void> =>
        new Promise((resolve) => {
          port1.onmessage = () => resolve();
          port2.postMessage(null);
        });
      for (let at = 0; at < count; at += 1) {
        const row = rows[(at * 7) % rows.length];
        if (row) editRow(row, at);
        if (at % 100 === 99) await nextTask();
      }
      port1.close();
      await frames(2);
    },
    move: (motion) => motions[motion](),
    async lookOn(duration) {
      const errors: (number | null)[] = [];
      for (const end = performance.now() + duration; performance.now() < end; ) {
        if (await frameDrawn()) errors.push(error());
      }
      await sleep(SETTLED);
      await frameDrawn();
      return lagOf(errors, error());
    },
    async startOften(count) {
      let missed = 0;
      for (let at = 0; at < count; at += 1) {
        tour.start({ target: '#target', wait: 1000 });
        if (!(await shown(1000))) missed += 1;
        tour.stop();
        await frames(2);
      }
      return missed;
    },
  };
}

/** A text, a class, or something new: what a page does while data come in. */
function editRow(row: HTMLElement, at: number): void {
  switch (at % 3) {
    case 0: {
      const text = row.querySelector('span')?.firstChild;
      if (text) text.nodeValue = `Value ${at}`;
      return;
    }
    case 1:
      row.classList.toggle('fresh');
      return;
    default: {
      const added = document.createElement(at % 15 === 2 ? 'button' : 'span');
      added.textContent = `Item ${at}`;
      row.append(added);
    }
  }
}
