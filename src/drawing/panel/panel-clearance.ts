import type { Rect } from '../geometry/rect';
import type { HighlightLayer } from '../highlight/highlight-layer';
import { watchSeenPart } from '../highlight/seen-part';
import type { OverlayModel } from '../overlay-model';
import type { FocusedField } from './focused-field';
import { watchKeptFree } from './kept-free';
import type { DockRequest, PanelDock } from './panel-dock';

export type PanelClearanceOptions = {
  readonly document: Document;
  readonly dock: PanelDock;
  readonly layer: Pick<HighlightLayer, 'rings'>;
  readonly field: Pick<FocusedField, 'rect'>;
  /** What is shown now. */
  readonly model: () => OverlayModel | null;
  /** The inside of the window, in CSS px. */
  readonly viewport: () => Rect;
  readonly signal: AbortSignal;
};

export type PanelClearance = {
  /** Puts the panel where it belongs, by what was measured last. */
  place(): void;
  /** Measures all anew and puts the panel where it belongs. */
  placeAfresh(viewport: Rect): void;
  /**
   * Measures again, and puts the panel somewhere else where it has to be.
   * @param ringsChanged those of this document have
   * @param fresh look again which ancestors cut the field off
   * @returns whether any of what it goes by has changed
   */
  keep(viewport: Rect, ringsChanged: boolean, fresh: boolean): boolean;
};

/** Keeps the panel in the part of the window that is seen, clear of rings, of the form, and of the field that the person is in. */
export function keepPanelClear(options: PanelClearanceOptions): PanelClearance {
  const { document, dock, layer, model, viewport, signal } = options;
  const keptFree = watchKeptFree(document, options.field);
  const view = document.defaultView;
  const seenPart = view ? watchSeenPart({ view, onRest: follow, signal }) : (window: Rect) => window;

  /** What the panel is placed by; null while there is nothing to place or no window to place it in. */
  function request(): DockRequest | null {
    const window = viewport();
    const shown = model();
    if (!shown || !window.right) return null;
    const { panel, corner } = shown;
    const { form, framed, focused } = keptFree.current();
    const rings = [...layer.rings(), ...framed];
    return { window, seen: seenPart(window), rings, focused, form, direction: panel.direction, corner };
  }

  function place(): void {
    const wanted = request();
    if (wanted) dock.place(wanted);
  }

  /** The picture was enlarged or panned: the panel stays in sight. */
  function follow(): void {
    const wanted = request();
    if (wanted) dock.follow(wanted);
  }

  return {
    place,
    placeAfresh(window) {
      keptFree.measure(model(), window, true);
      place();
    },
    keep(window, ringsChanged, fresh) {
      const { moved, fieldMoved } = keptFree.measure(model(), window, fresh);
      const windowChanged = !dock.isPlacedIn(window);
      // A field that is free where it is now is none of the panel's business: it does not hop from field to field.
      const { focused } = keptFree.current();
      const isInTheWay = fieldMoved && focused !== null && dock.covers(focused);
      if (ringsChanged || moved || windowChanged || isInTheWay) place();
      return ringsChanged || moved || windowChanged || fieldMoved;
    },
  };
}
