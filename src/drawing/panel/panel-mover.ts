import type { PanelCorner } from '../../settings/settings';
import type { Point } from '../geometry/rect';
import type { PanelDock } from './panel-dock';
import { cornerAt, sidesOf } from './panel-placement';

export type PanelMoverOptions = {
  readonly dock: PanelDock;
  /** Reading direction and preferred corner of what is shown now. */
  readonly situation: () => { readonly direction: 'ltr' | 'rtl'; readonly corner: PanelCorner };
  /** The person moved the panel to this corner; it is there already. */
  readonly onMoved: (corner: PanelCorner) => void;
};

export type PanelMover = {
  /**
   * Takes an event that happened in the panel.
   * @returns whether it belonged to moving, so that it must have no other effect
   */
  handle(event: Event, origin: Node): boolean;
  /**
   * Takes a key, wherever it was pressed. Escape puts a panel that is being dragged back to where it was lifted from.
   * @returns whether it belonged to moving, so that nobody else must hear of it
   */
  handleKey(event: KeyboardEvent): boolean;
};

/** How far in CSS px a press may wander and still be a click. */
const THRESHOLD = 5;

/** What the panel is held by: its header, or all of the folded one. */
const GRIP = '.header, .panel[data-minimized]';
const CONTROL = 'button, a, summary';

/** Each click of the button goes one further, clockwise for those who read from left to right: dragging is nobody's only way. */
const NEXT: Readonly<Record<PanelCorner, PanelCorner>> = {
  'bottom-end': 'bottom-start',
  'bottom-start': 'top-start',
  'top-start': 'top-end',
  'top-end': 'bottom-end',
};

type Press = { readonly pointer: number; readonly from: Point; isDrag: boolean };

/**
 * Moves the panel from corner to corner: dragged by its header, by the arrow keys on the move button, or by clicking that.
 * It listens to nothing itself, since `event-shield.ts` lets no event of the panel go further than to here.
 */
export function createPanelMover({ dock, situation, onMoved }: PanelMoverOptions): PanelMover {
  let press: Press | null = null;
  /** The click that ends a drag is not meant for what the panel was held by. */
  let endsDrag = false;
  /** Escape has ended a drag and has not been let go since. */
  let isEscapeHeld = false;

  function moveTo(corner: PanelCorner): void {
    dock.settle(corner);
    onMoved(corner);
  }

  function onPointerDown(event: PointerEvent, element: Element): void {
    endsDrag = false;
    // Its end went unheard: what held it was drawn anew meanwhile.
    if (press?.isDrag) dock.settle(null);
    press = null;
    const control = element.closest(CONTROL);
    const grip = element.closest(GRIP);
    if (!grip || !event.isPrimary || event.button !== 0) return;
    if (control && !control.matches('.pill')) return;
    press = { pointer: event.pointerId, from: { x: event.clientX, y: event.clientY }, isDrag: false };
    // Captured by the very button, if one was hit, so that a press that does not wander still clicks it.
    (control ?? grip).setPointerCapture(event.pointerId);
  }

  function onPointerMove({ pointerId, clientX, clientY }: PointerEvent): void {
    if (press?.pointer !== pointerId) return;
    const by = { x: clientX - press.from.x, y: clientY - press.from.y };
    if (!press.isDrag && Math.hypot(by.x, by.y) < THRESHOLD) return;
    if (!press.isDrag) dock.lift();
    press.isDrag = true;
    dock.carry(by);
  }

  function release({ pointerId, type }: PointerEvent): void {
    if (press?.pointer !== pointerId) return;
    const { isDrag } = press;
    press = null;
    if (!isDrag) return;
    endsDrag = type === 'pointerup';
    const corner = dock.nearestCorner();
    // Cancelled (by a touch that became something else, say) is not dropped.
    if (endsDrag && corner) moveTo(corner);
    else dock.settle(null);
  }

  function handleKey({ type, key, repeat, isTrusted }: KeyboardEvent): boolean {
    if (key !== 'Escape' || !isTrusted) return false;
    if (type === 'keydown' && press?.isDrag) {
      press = null;
      endsDrag = true;
      isEscapeHeld = true;
      dock.settle(null);
      return true;
    }
    // The same press of the key goes on, or comes to its end.
    const isSamePress = isEscapeHeld && (type === 'keyup' || repeat);
    isEscapeHeld = isSamePress && type !== 'keyup';
    return isSamePress;
  }

  function onKey({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent, element: Element): boolean {
    if (!isMoveButton(element) || altKey || ctrlKey || metaKey || shiftKey) return false;
    const { direction, corner } = situation();
    const { isRight, isBottom } = sidesOf(dock.nearestCorner() ?? corner, direction);
    switch (key) {
      case 'ArrowLeft':
      case 'ArrowRight':
        moveTo(cornerAt(key === 'ArrowRight', isBottom, direction));
        return true;
      case 'ArrowUp':
      case 'ArrowDown':
        moveTo(cornerAt(isRight, key === 'ArrowDown', direction));
        return true;
      default:
        return false;
    }
  }

  function onClick(event: MouseEvent, element: Element): boolean {
    // Clicks that are made by a key or an assistive tool have no detail, and end no drag.
    const isEnd = endsDrag && event.detail > 0;
    endsDrag = false;
    if (isEnd) return true;
    if (!isMoveButton(element)) return false;
    moveTo(NEXT[situation().corner]);
    return true;
  }

  return {
    handleKey,
    handle(event, origin) {
      const element = origin instanceof Element ? origin : origin.parentElement;
      if (!element || !event.isTrusted) return false;
      switch (event.type) {
        case 'pointerdown':
          onPointerDown(event as PointerEvent, element);
          return false;
        case 'pointermove':
          onPointerMove(event as PointerEvent);
          return false;
        case 'pointerup':
        case 'pointercancel':
        case 'lostpointercapture':
          release(event as PointerEvent);
          return false;
        case 'keydown':
          return onKey(event as KeyboardEvent, element);
        case 'click':
          return onClick(event as MouseEvent, element);
        default:
          return false;
      }
    },
  };
}

function isMoveButton(element: Element): boolean {
  return element.closest('[data-part="move"]') !== null;
}
