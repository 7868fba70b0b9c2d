import { areSameRects, isSameRect, type Rect } from '../geometry/rect';
import { boxIn } from '../geometry/visible-part';
import { ringsInFrames } from '../highlight/rings-in-frames';
import type { OverlayModel } from '../overlay-model';
import type { FocusedField } from './focused-field';

/** What the panel stands clear of besides the rings, in CSS px of the window. */
export type KeptFree = {
  /** The form that is being filled in. */
  readonly form: Rect | null;
  /** Rings in frames. */
  readonly framed: readonly Rect[];
  /** The field of the form that the person is in, with the air that it is to have. */
  readonly focused: Rect | null;
};

export type KeptFreeChange = {
  /** The form or a ring in a frame is somewhere else, or another. */
  readonly moved: boolean;
  /** The field that the person is in is somewhere else, or another. */
  readonly fieldMoved: boolean;
};

export type KeptFreeWatch = {
  /** What was measured last. */
  current(): KeptFree;
  /**
   * Measures it again.
   * @param viewport the inside of the window, in CSS px
   * @param fresh look again which ancestors cut the field off
   */
  measure(model: OverlayModel | null, viewport: Rect, fresh: boolean): KeptFreeChange;
};

/** Measures what the panel is to stand clear of. */
export function watchKeptFree(document: Document, field: Pick<FocusedField, 'rect'>): KeptFreeWatch {
  let kept: KeptFree = { form: null, framed: [], focused: null };
  return {
    current: () => kept,
    measure(model, viewport, fresh) {
      const before = kept;
      kept = {
        form: formRectOf(model?.keepFree ?? null, document),
        framed: ringsInFrames(model?.framed ?? [], document),
        focused: field.rect(viewport, fresh),
      };
      return {
        moved: !isSameRect(before.form, kept.form) || !areSameRects(before.framed, kept.framed),
        fieldMoved: !isSameRect(before.focused, kept.focused),
      };
    },
  };
}

function formRectOf(element: Element | null, home: Document): Rect | null {
  if (!element?.isConnected) return null;
  const box = boxIn(home, element);
  return box.right > box.left && box.bottom > box.top ? box : null;
}
