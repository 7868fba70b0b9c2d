import { elementAt } from '../../dom/sight/hit-test';
import { closestOf, type FlatTree } from '../../dom/tree/flat-tree';
import { frameAround } from '../geometry/frame-space';
import type { Point } from '../geometry/rect';
import { windowOf } from '../geometry/visible-part';

export type StandingPlaceOptions = {
  readonly host: HTMLElement;
  /** A point inside the panel, in CSS px of the viewport; null while there is none. */
  readonly probe: () => Point | null;
  /** What the person is to use now: a popover around it must outlast a click in the panel. */
  readonly held: () => readonly Element[];
  /** The page as it is rendered: dialogs may be in shadow roots, too. */
  readonly tree: FlatTree;
};

export type StandingPlace = {
  /** The element that the host is to be a child of, so that the person can use it now. Costs a measured point or two. */
  find(): Element;
  /**
   * The host cannot stand there: its page takes it out, or shows no such child.
   * @returns whether another place will be found, as there is for a popover
   */
  refuse(place: Element): boolean;
  /** Whether something of the page lies over the panel. Costs a measured point. */
  isCovered(): boolean;
};

/**
 * What nothing outside of it can stand above: a modal dialog makes all else inert (whatwg/html#9936), and Chromium draws a
 * full-screen element above every popover that is not inside of it. Some elements show no children, so nothing helps there.
 */
const TOPMOST = 'dialog:modal, :fullscreen:not(:root, video, audio, img, canvas, iframe, object, embed)';

/** What a click outside of it closes; a click in our host is one, unless the host stands in it. */
const CLOSED_FROM_OUTSIDE = ':popover-open:is([popover=""], [popover="auto" i], [popover="hint" i])';

/** Finds the topmost modal dialog or full-screen element, or in it the popover that holds what is to be used. */
export function createStandingPlace({ host, probe, held, tree }: StandingPlaceOptions): StandingPlace {
  const { ownerDocument: document } = host;
  const refused = new WeakSet<Element>();

  const hitAt = ({ x, y }: Point): Element | null => elementAt(tree, document, x, y);

  const hitInPanel = (): Element | null => {
    const point = probe();
    return point && hitAt(point);
  };

  function topmostModal(): Element | null {
    const hit = hitInPanel();
    if (hit && tree.contains(host, hit)) return closestOf(tree, host, TOPMOST);
    const modal = hit && closestOf(tree, hit, TOPMOST);
    // The backdrop may let clicks through to an inert page, which no point finds.
    return modal ?? modalsIn(document).at(-1) ?? modalInMiddle();
  }

  /** A dialog stands in the middle of its window, and in a shadow root nothing else finds it. */
  function modalInMiddle(): Element | null {
    const { right, bottom } = windowOf(document);
    const hit = hitAt({ x: right / 2, y: bottom / 2 });
    return hit && closestOf(tree, hit, TOPMOST);
  }

  /** The innermost open popover around what is to be used, in `within`: nothing outside of a modal dialog can be used. */
  function popoverIn(within: Element): Element | null {
    for (const element of held()) {
      for (let at: Element | null = element; at; at = tree.parent(at) ?? frameAround(at, document)) {
        const isOpen = at.ownerDocument === document && at.matches(CLOSED_FROM_OUTSIDE);
        if (isOpen && !refused.has(at) && at.getClientRects().length > 0 && tree.contains(within, at)) return at;
      }
    }
    return null;
  }

  return {
    find() {
      const base = topmostModal() ?? document.documentElement;
      return popoverIn(base) ?? base;
    },
    refuse(place) {
      const isPopover = place.matches(CLOSED_FROM_OUTSIDE);
      if (isPopover) refused.add(place);
      return isPopover;
    },
    isCovered() {
      const hit = hitInPanel();
      return hit !== null && !tree.contains(host, hit);
    },
  };
}

/** What may be modal outside of shadow roots, without asking every element of the page. */
const modalsIn = (document: Document): Element[] =>
  [
    ...document.getElementsByTagName('dialog'),
    ...(document.fullscreenElement ? [document.fullscreenElement] : []),
  ].filter((element) => element.matches(TOPMOST));
