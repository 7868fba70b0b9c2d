import type { PanelAction } from './overlay-model';

/** What a person does in the panel, all of it the panel's own business. */
const SHIELDED = [
  ...[
    'pointerdown',
    'pointerup',
    'pointermove',
    'pointercancel',
    'pointerover',
    'pointerout',
    'pointerenter',
    'pointerleave',
    'gotpointercapture',
    'lostpointercapture',
  ],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'mouseenter', 'mouseleave'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'wheel', 'touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change'],
  ...['focusin', 'focusout', 'focus', 'blur', 'copy', 'cut', 'paste', 'selectstart', 'dragstart', 'dragend'],
] as const;

const ACTIONS: ReadonlySet<string> = new Set<PanelAction>([
  'next',
  'back',
  'minimize',
  'expand',
  'close',
  'restart',
  'show-target',
  'start-guide',
]);

const isAction = (value: string): value is PanelAction => ACTIONS.has(value);

export type EventShieldOptions = {
  readonly window: Window;
  readonly shadow: ShadowRoot;
  /** A person (not a script of the page) used one of the panel's buttons. `go` is a link and follows itself. */
  readonly onAction: (action: PanelAction) => void;
  /**
   * Hears of each event in the panel before anything else is done with it.
   * @returns whether that is all that is to be done with it; a click or a key then has no effect of its own
   */
  readonly onEvent: (event: Event, origin: Node) => boolean;
  /** The focus came into the panel, from `from` where that is known. */
  readonly onFocus: (from: EventTarget | null) => void;
  readonly signal: AbortSignal;
};

/**
 * Keeps what happens inside the panel from the page's handlers, and page scripts from using the panel's buttons.
 *
 * It listens on the window in the capture phase, before every handler on the document or below. A listener on the host would
 * be too late for a dialog's focus trap, which takes clicks and focus outside of its dialog away while they are captured. A
 * trap that listens there too comes later than we do when its dialog opened later; it hears nothing either.
 * Default actions (focus, links, scrolling, unfolding) do not need the event to travel on. Handlers that the page put on the
 * window in the capture phase before the panel was shown are the only ones that may hear of it.
 */
export function shieldEvents({ window, shadow, onAction, onEvent, onFocus, signal }: EventShieldOptions): void {
  /** What had the focus last, however deep in components: the focus that comes in is told of the outermost one alone. */
  let left: EventTarget | null = null;

  function shield(event: Event): void {
    const [origin] = event.composedPath();
    if (event.type === 'focusout') left = origin ?? null;
    if (!(origin instanceof Node) || origin.getRootNode() !== shadow) return;
    event.stopImmediatePropagation();
    if (onEvent(event, origin)) {
      event.preventDefault();
      return;
    }
    if (event.type === 'focusin') onFocus(event instanceof FocusEvent && event.relatedTarget ? left : null);
    if (event.type === 'click') onClick(event, origin);
  }

  function onClick(event: Event, origin: Node): void {
    if (!event.isTrusted) {
      event.preventDefault();
      return;
    }
    const element = origin instanceof Element ? origin : origin.parentElement;
    const action = element?.closest<HTMLElement>('button[data-action]')?.dataset.action;
    if (action && isAction(action)) onAction(action);
  }

  for (const type of SHIELDED) {
    // Only clicks and keys are ever prevented; listeners that might prevent scrolling would slow it down.
    const passive = type !== 'click' && type !== 'keydown';
    window.addEventListener(type, shield, { capture: true, passive, signal });
  }
}
