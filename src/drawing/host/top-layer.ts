import { afterNextFrame } from '../../dom/document/after-frame';
import type { HostElement } from './host-element';
import { createStandingPlace, type StandingPlaceOptions } from './standing-place';

export type TopLayerOptions = StandingPlaceOptions & {
  /** What is in the host's shadow root. */
  readonly inside: Pick<HostElement, 'shadow' | 'isWhole' | 'restore'>;
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

/**
 * What is taken out together with others is drawn anew, and nobody meant us. Unless it comes within so many ms of our coming
 * back: a page that draws anew because of that would never end.
 */
const DRAWN_ANEW_AFTER = 100;

/** Never more raises than this within `RAISE_SPAN` ms: two scripts that both want to be on top must not fight for ever. */
const RAISES = 4;
const RAISE_SPAN = 2000;

type MovingParent = Element & { moveBefore?: (node: Node, before: Node | null) => void };

/**
 * Shows the host as a popover and keeps it usable. It moves into the topmost modal dialog or full-screen element, or into the
 * popover that holds what is to be used, and back out when that closes.
 */
export function keepOnTop({ inside, onGaveUp, signal, ...standing }: TopLayerOptions): TopLayer {
  const { host, tree } = standing;
  const { ownerDocument: document } = host;
  const standingPlace = createStandingPlace(standing);
  const raisedAt: number[] = [];
  let place: Element | null = null;
  let returns = 0;
  let cameBackAt = Number.NEGATIVE_INFINITY;
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

  /** A component shows only those of its children that it has a slot for. */
  const isShownIn = (parent: Element): boolean =>
    host.getClientRects().length > 0 && (!parent.shadowRoot || host.assignedSlot !== null);

  /** @param records how the place that the host stands in has just changed, where that is why it is checked */
  function check(records: readonly MutationRecord[] = []): void {
    if (signal.aborted || hasGivenUp) return;
    repair();
    if (hasGivenUp) return;
    if (!host.isConnected) {
      // Gone together with the dialog that it was in: nobody meant us.
      if (!host.parentNode && !wasDrawnAnew(records)) takeNoteOfRemoval();
      if (hasGivenUp) return;
      cameBackAt = performance.now();
      moveTo(document.documentElement);
    }
    for (let wanted = standingPlace.find(); host.parentElement !== wanted; wanted = standingPlace.find()) {
      moveTo(wanted);
      if (isShownIn(wanted) || !standingPlace.refuse(wanted)) return;
    }
    if (!host.matches(':popover-open')) {
      raise();
      return;
    }
    if (standingPlace.isCovered()) raise();
  }

  function takeNoteOfRemoval(): void {
    if (place) standingPlace.refuse(place);
    returns += 1;
    if (returns > RETURNS) giveUp();
  }

  /** Whether the place that the host stood in lost other elements with it. */
  function wasDrawnAnew(records: readonly MutationRecord[]): boolean {
    const hasLostOthers = records.some(
      ({ target, removedNodes }) =>
        target === place && [...removedNodes].some((node) => node instanceof Element && node !== host),
    );
    return hasLostOthers && performance.now() - cameBackAt >= DRAWN_ANEW_AFTER;
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

  const watched = new MutationObserver((records) => {
    if (signal.aborted || hasGivenUp) return;
    repair();
    if (hasGivenUp) return;
    if (repairAttributes()) returns += 1;
    if (returns > RETURNS) giveUp();
    else if (!host.isConnected || !host.matches(':popover-open')) check(records);
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
      if (!tree.contains(host, target) && target.matches(':popover-open, :modal') && !tree.contains(target, host))
        raise();
    },
    { capture: true, signal },
  );
  document.addEventListener('close', () => check(), { capture: true, signal });
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
