import type { FlatTree } from '../../dom/tree/flat-tree';

/** Buttons in the order in which the focus looks for a new place when the one that had it is gone. */
const PLACES = ['next', 'back', 'restart', 'go', 'minimize', 'expand'] as const;

export type PanelFocusOptions = {
  readonly document: Document;
  readonly shadow: ShadowRoot;
  readonly tree: FlatTree;
};

export type PanelFocus = {
  /** The focus came into the panel by the person's own doing. */
  noteComing(from: EventTarget | null): void;
  /** Draws anew. Where the button that has the focus goes, the focus goes to the one that takes its place. */
  keepWhile(draw: () => void): void;
  /** Into the panel, or from there back to where the person was. */
  toggle(): void;
  /** Back to where the person was before the focus came into the panel. */
  giveBack(): void;
};

/** The focus never moves by itself: only by a command of the person's, and within the panel. */
export function createPanelFocus({ document, shadow, tree }: PanelFocusOptions): PanelFocus {
  let cameFrom: HTMLElement | null = null;

  /** The element that has the focus, not the component around it. */
  function focusedOnPage(): HTMLElement | null {
    let at = document.activeElement;
    for (;;) {
      const inner: Element | null | undefined = at && tree.shadowRootOf(at)?.activeElement;
      if (!inner) break;
      at = inner;
    }
    return at instanceof HTMLElement && at !== document.body ? at : null;
  }

  /** What says most of the step: its title, from where reading goes on. Folded, the button that unfolds. */
  function entrance(): HTMLElement | null {
    const title = shadow.querySelector<HTMLElement>('.step-title');
    // Not before it is needed: an element that takes the focus takes it with a click, too.
    if (title) title.tabIndex = -1;
    return title ?? shadow.querySelector<HTMLElement>('[data-action="expand"]');
  }

  function giveBack(): void {
    const to = cameFrom;
    cameFrom = null;
    if (to?.isConnected) to.focus({ preventScroll: true });
    else if (shadow.activeElement instanceof HTMLElement) shadow.activeElement.blur();
  }

  return {
    noteComing(from) {
      if (from instanceof HTMLElement && !shadow.contains(from)) cameFrom = from;
    },
    keepWhile(draw) {
      const focused = shadow.activeElement;
      draw();
      // Only ever from within the panel: a focus that is on the page stays there.
      if (!focused || shadow.activeElement) return;
      const action = focused instanceof HTMLElement ? focused.dataset.action : undefined;
      const inPlace = action === 'minimize' ? 'expand' : action === 'expand' ? 'minimize' : action;
      for (const name of [inPlace, ...PLACES]) {
        const button = name && shadow.querySelector<HTMLElement>(`[data-action="${name}"]`);
        if (!button) continue;
        button.focus({ preventScroll: true });
        return;
      }
    },
    toggle() {
      if (shadow.activeElement) {
        giveBack();
        return;
      }
      const from = focusedOnPage();
      entrance()?.focus({ preventScroll: true });
      // What the event tells is the component around a field that lies in a shadow root.
      cameFrom = from;
    },
    giveBack,
  };
}
