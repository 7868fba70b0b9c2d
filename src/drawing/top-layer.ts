import { afterNextFrame } from '../dom/after-frame';
import { createFlatTree, type FlatTree, type ShadowRootOf } from '../dom/flat-tree';
import { frameAround } from './frame-space';
import type { HostElement } from './host-element';
import { deepElementFromPoint, isWithin } from './page-point';
import type { Point } from './rect';
import { flatParent, windowOf } from './visible-part';

export type TopLayerOptions = {
  readonly host: HTMLElement;
  /** What is in the host's shadow root. */
  readonly inside: Pick<HostElement, 'shadow' | 'isWhole' | 'restore'>;
  /** A point inside the panel, in CSS px of the viewport; null while there is none. */
  readonly probe: () => Point | null;
  /** What the person is to use now: a popover around it must outlast a click in the panel. */
  readonly held: () => readonly Element[];
  /** The shadow root of an element of the page, where dialogs may be, too. */
  readonly shadowRootOf: ShadowRootOf;
  /** Removed, emptied or hidden by the page too often: stop showing anything. */
  readonly onGaveUp: () => void;
  readonly signal: AbortSignal;
};

export type TopLayer = {
  /** Puts the host into the document and shows it. */
  attach(): void;
  /** Puts the host where the person can use it, if it is not there. Once after the next frame, at the price of one measured point. */
  checkSoon(): void;
  /** Above what was opened since. */
  raise(): void;
};

/** How often the host is put back before we believe that the page does not want it. */
const RETURNS = 5;

/** Never more raises than this within `RAISE_SPAN` ms: two scripts that both want to be on top must not fight for ever. */
const RAISES = 4;
const RAISE_SPAN = 2000;

/**
 * What nothing outside of it can stand above: a modal dialog makes all else inert (whatwg/html#9936), and Chromium draws a
 * full-screen element above every popover that is not inside of it. Some elements show no children, so nothing helps there.
 */
const MODAL = 'dialog:modal, :fullscreen:not(:root, video, audio, img, canvas, iframe, object, embed)';

/** What a click outside of it closes; a click in our host is one, unless the host stands in it. */
const CLOSED_FROM_OUTSIDE = ':popover-open:is([popover=""], [popover="auto" i], [popover="hint" i])';

/** What may be modal outside of shadow roots, without asking every element of the page. */
const modalsIn = (document: Document): Element[] =>
  [
    ...document.getElementsByTagName('dialog'),
    ...(document.fullscreenElement ? [document.fullscreenElement] : []),
  ].filter((element) => element.matches(MODAL));

type MovingParent = Element & { moveBefore?: (node: Node, before: Node | null) => void };

/**
 * Shows the host as a popover and keeps it usable. It moves into the topmost modal dialog or full-screen element, or into the
 * popover that holds what is to be used, and back out when that closes.
 */
export function keepOnTop({ host, inside, probe, held, shadowRootOf, onGaveUp, signal }: TopLayerOptions): TopLayer {
  const { ownerDocument: document } = host;
  const tree = createFlatTree(shadowRootOf);
  const raisedAt: number[] = [];
  /** Popovers that the host cannot stand in: their page takes it out, or they show no such child. */
  const closed = new WeakSet<Element>();
  let place: Element | null = null;
  let returns = 0;
  let dropCheck: (() => void) | null = null;
  let hasGivenUp = false;

  /** Shows the popover anew, which puts it on top. The focus survives if it was in the panel. */
  function show(): void {
    const focused = host.shadowRoot?.activeElement;
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
    if (focused instanceof HTMLElement && host.shadowRoot?.activeElement !== focused)
      focused.focus({ preventScroll: true });
  }

  function raise(): void {
    if (signal.aborted || hasGivenUp || !host.isConnected) return;
    const now = performance.now();
    while (raisedAt.length > 0 && now - (raisedAt[0] ?? 0) > RAISE_SPAN) raisedAt.shift();
    if (raisedAt.length >= RAISES) return;
    raisedAt.push(now);
    show();
  }

  function moveTo(parent: MovingParent): void {
    try {
      // Keeps focus, scroll places and running transitions, where the browser can.
      if (host.isConnected && parent.moveBefore) parent.moveBefore(host, null);
      else parent.append(host);
    } catch {
      parent.append(host);
    }
    place = parent;
    watched.disconnect();
    watched.observe(parent, { childList: true });
    watched.observe(host, { attributeFilter: ['popover', 'inert', 'aria-hidden'] });
    // That a sheet is taken away is told to nobody: it is noticed with the next check.
    watched.observe(inside.shadow, { childList: true });
    show();
  }

  const hitAt = ({ x, y }: Point): Element | null => deepElementFromPoint(document, x, y, tree.shadowRootOf);

  function topmostModal(): Element | null {
    const point = probe();
    const hit = point && hitAt(point);
    if (hit && isWithin(hit, host)) return closestModal(host, tree);
    const modal = hit && closestModal(hit, tree);
    // The backdrop may let clicks through to an inert page, which no point finds.
    return modal ?? modalsIn(document).at(-1) ?? modalInMiddle();
  }

  /** A dialog stands in the middle of its window, and in a shadow root nothing else finds it. */
  function modalInMiddle(): Element | null {
    const { right, bottom } = windowOf(document);
    const hit = hitAt({ x: right / 2, y: bottom / 2 });
    return hit && closestModal(hit, tree);
  }

  /** The innermost open popover around what is to be used, in `within`: nothing outside of a modal dialog can be used. */
  function popoverToStandIn(within: Element): Element | null {
    for (const element of held()) {
      for (let at: Element | null = element; at; at = flatParent(at) ?? frameAround(at, document)) {
        const isOpen = at.ownerDocument === document && at.matches(CLOSED_FROM_OUTSIDE);
        if (isOpen && !closed.has(at) && at.getClientRects().length > 0 && isWithin(at, within)) return at;
      }
    }
    return null;
  }

  /** A component shows only those of its children that it has a slot for. */
  const isShownIn = (parent: Element): boolean =>
    host.getClientRects().length > 0 && (!parent.shadowRoot || host.assignedSlot !== null);

  function check(): void {
    if (signal.aborted || hasGivenUp) return;
    repair();
    if (hasGivenUp) return;
    if (!host.isConnected) {
      // Gone together with the dialog that it was in: nobody meant us.
      if (!host.parentNode) returns += 1;
      if (!host.parentNode && place?.matches(CLOSED_FROM_OUTSIDE)) closed.add(place);
      if (returns > RETURNS) {
        giveUp();
        return;
      }
      moveTo(document.documentElement);
    }
    const base = topmostModal() ?? document.documentElement;
    const popover = popoverToStandIn(base);
    if (host.parentElement !== (popover ?? base)) {
      moveTo(popover ?? base);
      if (!popover || isShownIn(popover)) return;
      closed.add(popover);
      moveTo(base);
      return;
    }
    if (!host.matches(':popover-open')) {
      raise();
      return;
    }
    const point = probe();
    const hit = point && hitAt(point);
    if (hit && !isWithin(hit, host)) raise();
  }

  /** @returns whether the page had made the host unusable */
  function repairAttributes(): boolean {
    const broken = ['inert', 'aria-hidden'].filter((name) => host.hasAttribute(name));
    for (const name of broken) host.removeAttribute(name);
    if (host.getAttribute('popover') === 'manual') return broken.length > 0;
    host.setAttribute('popover', 'manual');
    return true;
  }

  /** Puts back what the page took out of the host's shadow root. Measures nothing. */
  function repair(): void {
    if (inside.isWhole()) return;
    returns += 1;
    if (returns > RETURNS) giveUp();
    else inside.restore();
  }

  function giveUp(): void {
    hasGivenUp = true;
    onGaveUp();
  }

  const watched = new MutationObserver(() => {
    if (signal.aborted || hasGivenUp) return;
    repair();
    if (hasGivenUp) return;
    if (repairAttributes()) returns += 1;
    if (returns > RETURNS) giveUp();
    else if (!host.isConnected || !host.matches(':popover-open')) check();
  });

  function checkSoon(): void {
    if (signal.aborted) return;
    dropCheck ??= afterNextFrame(() => {
      dropCheck = null;
      check();
    });
  }

  document.addEventListener(
    'toggle',
    (event) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      // Told of our own popover as well, which is where it belongs while it is open.
      if (target === host && host.matches(':popover-open')) return;
      check();
      if (!isWithin(target, host) && target.matches(':popover-open, :modal') && !isWithin(host, target)) raise();
    },
    { capture: true, signal },
  );
  document.addEventListener('close', check, { capture: true, signal });
  // Opening a dialog moves the focus, which is told across shadow roots; `toggle` is not.
  document.addEventListener('focusin', checkSoon, { capture: true, passive: true, signal });
  document.addEventListener(
    'fullscreenchange',
    () => {
      check();
      raise();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    watched.disconnect();
    dropCheck?.();
  });

  return {
    attach() {
      moveTo(document.documentElement);
      check();
    },
    checkSoon,
    raise,
  };
}

function closestModal(element: Element, tree: FlatTree): Element | null {
  for (let at: Element | null = element; at; at = tree.parent(at)) if (at.matches(MODAL)) return at;
  return null;
}
