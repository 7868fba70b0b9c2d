/**
 * Looks at every painted frame and keeps what Waymark's highlights stood on. It runs in the page, before the portal's own
 * code, and touches no node. The right controls carry `data-right`, which says nothing that a finder could use.
 */

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** One change of what was shown, and for how many frames it stood. */
export type Sight = {
  readonly path: string;
  readonly step: string | null;
  readonly state: string | null;
  /** `key: verdict`, and for what is not right, what stood there. */
  readonly highlights: readonly string[];
  frames: number;
  ms: number;
};

export type ForeignWatch = {
  readonly sights: Sight[];
  /** Where an element is, or the field inside of a component; through all roots, the closed ones included. */
  rectOf(selector: string): { x: number; y: number; width: number; height: number } | null;
  /** What stands in a field, or in the field inside of a component. */
  valueOf(selector: string): string | null;
};

declare global {
  interface Window {
    foreignWatch?: ForeignWatch;
  }
}

const STORE = 'foreign-watch';
const TOLERANCE = 0.8;
const MOST = 16;
const roots = new WeakMap<Element, ShadowRoot>();

const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function attachShadow(init) {
  const root = attach.call(this, init);
  roots.set(this, root);
  return root;
};

function queryDeep(selector: string, root: Document | ShadowRoot = document): Element[] {
  const found = [...root.querySelectorAll(selector)];
  for (const element of root.querySelectorAll('*')) {
    const inner = element.localName === 'waymark-overlay' ? undefined : (roots.get(element) ?? element.shadowRoot);
    if (inner) found.push(...queryDeep(selector, inner));
  }
  return found;
}

function parentOf(node: Node): Element | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

function contains(outer: Element, inner: Element): boolean {
  for (let node: Element | null = inner; node; node = parentOf(node)) if (node === outer) return true;
  return false;
}

function visibleBox(element: Element): Box | null {
  if (!element.checkVisibility({ visibilityProperty: true })) return null;
  const own = element.getBoundingClientRect();
  let box: Box = { left: own.left, top: own.top, right: own.right, bottom: own.bottom };
  for (let node = parentOf(element); node && node !== document.body; node = parentOf(node)) {
    const style = getComputedStyle(node);
    if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
    const clip = node.getBoundingClientRect();
    box = {
      left: Math.max(box.left, clip.left),
      top: Math.max(box.top, clip.top),
      right: Math.min(box.right, clip.right),
      bottom: Math.min(box.bottom, clip.bottom),
    };
  }
  box = {
    left: Math.max(box.left, 0),
    top: Math.max(box.top, 0),
    right: Math.min(box.right, document.documentElement.clientWidth),
    bottom: Math.min(box.bottom, window.innerHeight),
  };
  return box.right - box.left > 1 && box.bottom - box.top > 1 ? box : null;
}

function encloses(ring: Box, control: Box): boolean {
  const gaps = [
    control.left - ring.left,
    control.top - ring.top,
    ring.right - control.right,
    ring.bottom - control.bottom,
  ];
  return gaps.every((gap) => gap >= -TOLERANCE && gap <= MOST + TOLERANCE);
}

const overlaps = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0;

function elementAt(x: number, y: number): Element | null {
  let root: Document | ShadowRoot = document;
  let found: Element | null = null;
  for (;;) {
    const top: Element | undefined = root.elementsFromPoint(x, y).find((each) => each.localName !== 'waymark-overlay');
    if (!top || top === found) return found;
    found = top;
    const inner: ShadowRoot | undefined = roots.get(top) ?? top.shadowRoot ?? undefined;
    if (!inner) return found;
    root = inner;
  }
}

const describe = (element: Element | null): string =>
  element
    ? `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 40)}`
    : 'nothing';

function judge(key: string, ring: Box): string {
  const rights = queryDeep(`[data-right~="${key}"]`);
  const boxes = rights.map(visibleBox).filter((box) => box !== null);
  if (boxes.some((box) => encloses(ring, box))) {
    return 'right';
  }
  const middle = elementAt((ring.left + ring.right) / 2, (ring.top + ring.bottom) / 2);
  const isNear = boxes.some((box) => overlaps(ring, box)) || rights.some((right) => middle && contains(right, middle));
  const at = `${Math.round(ring.left)},${Math.round(ring.top)} ${Math.round(ring.right - ring.left)}x${Math.round(ring.bottom - ring.top)}`;
  const where = boxes.map(
    (box) =>
      `${Math.round(box.left)},${Math.round(box.top)} ${Math.round(box.right - box.left)}x${Math.round(box.bottom - box.top)}`,
  );
  return `${isNear ? 'loose' : 'WRONG'} ${at} on ${describe(middle)}; right at ${where.join(' or ') || 'nowhere'}`;
}

const sights: Sight[] = JSON.parse(sessionStorage.getItem(STORE) ?? '[]') as Sight[];
window.addEventListener('pagehide', () => sessionStorage.setItem(STORE, JSON.stringify(sights)));
window.foreignWatch = {
  sights,
  rectOf(selector) {
    const [element] = queryDeep(selector).filter((each) => each.checkVisibility());
    if (!element) return null;
    const field = (roots.get(element) ?? element.shadowRoot)?.querySelector('input,textarea');
    const { x, y, width, height } = (field ?? element).getBoundingClientRect();
    return { x, y, width, height };
  },
  valueOf(selector) {
    const [element] = queryDeep(selector).filter((each) => each.checkVisibility());
    return element && 'value' in element ? String(element.value) : null;
  },
};

let since = performance.now();
function look(): void {
  const host = document.querySelector('waymark-overlay');
  const now = performance.now();
  const highlights = [...(host?.shadowRoot?.querySelectorAll('[data-highlight]') ?? [])].flatMap((ring) => {
    if (!ring.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
    const { left, top, right, bottom } = ring.getBoundingClientRect();
    if (right - left < 1 || bottom - top < 1) return [];
    const key = ring.getAttribute('data-highlight') ?? '';
    return [`${key}: ${judge(key, { left, top, right, bottom })}`];
  });
  const last = sights.at(-1);
  const sight: Sight = {
    path: location.pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '{t}'),
    step: host?.getAttribute('data-step') ?? null,
    state: host?.getAttribute('data-state') ?? null,
    highlights,
    frames: 1,
    ms: 0,
  };
  const isSame =
    last?.path === sight.path &&
    last.step === sight.step &&
    last.state === sight.state &&
    last.highlights.join() === highlights.join();
  if (last && isSame) {
    last.frames += 1;
    last.ms = Math.round(now - since);
  } else {
    if (last) last.ms = Math.round(now - since);
    sights.push(sight);
    since = now;
  }
}

// After the frame was drawn: what is seen then is what a person saw.
const channel = new MessageChannel();
channel.port1.onmessage = look;
function onFrame(): void {
  channel.port2.postMessage(null);
  requestAnimationFrame(onFrame);
}
requestAnimationFrame(onFrame);
