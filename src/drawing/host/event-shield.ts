import { GATED_TYPES, guardEvents, listenFirst } from '../../dom/document/event-gate';
import type { PanelAction } from '../overlay-model';

/** What may be dropped, and is refused. */
const DROPS: ReadonlySet<string> = new Set(['dragenter', 'dragover', 'drop']);

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
  /**
   * Hears of each key, wherever it is pressed: a press on the panel's header takes the focus to nowhere.
   * @returns whether it is the panel's, and neither the page nor the browser is to do anything with it
   */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** The focus came into the panel, from `from` where that is known. */
  readonly onFocus: (from: EventTarget | null) => void;
  readonly signal: AbortSignal;
};

/**
 * Keeps what happens inside the panel from the page's handlers, and page scripts from using the panel's buttons.
 *
 * It hears of them through the gate that the detector opened before the page's scripts ran (`dom/document/event-gate.ts`). A listener
 * on the host would be too late for a dialog's focus trap, which takes clicks and focus outside of its dialog away while they
 * are captured. Where Waymark was installed after the page was loaded, handlers that the page has on the window in the capture
 * phase may hear of the panel's events: nobody can be before them.
 * Default actions (focus, links, scrolling, unfolding) do not need the event to travel on.
 * `pointerrawupdate` is not kept from it: as long as anybody listens for that, browsers tell each motion of the pointer many
 * times a frame, on all of the page.
 */
export function shieldEvents({ window, shadow, onAction, onEvent, onKey, onFocus, signal }: EventShieldOptions): void {
  /** What had the focus last, however deep in components: the focus that comes in is told of the outermost one alone. */
  let left: EventTarget | null = null;

  function shield(event: Event): void {
    const [origin] = event.composedPath();
    if (event instanceof KeyboardEvent && onKey(event)) {
      event.stopImmediatePropagation();
      event.preventDefault();
      return;
    }
    if (event.type === 'focusout') left = origin ?? null;
    if (!(origin instanceof Node) || (origin !== shadow.host && origin.getRootNode() !== shadow)) return;
    event.stopImmediatePropagation();
    // That the pointer entered or left is told of the host as well.
    if (origin === shadow.host) return;
    if (onEvent(event, origin)) {
      event.preventDefault();
      return;
    }
    if (event instanceof DragEvent) refuseDrop(event);
    if (event instanceof FocusEvent && event.type === 'focusin') onFocus(cameFrom(event));
    if (event.type === 'click') onClick(event, origin);
  }

  function cameFrom({ relatedTarget, currentTarget }: FocusEvent): EventTarget | null {
    // In a closed shadow root the window hears of the root's own element alone.
    return relatedTarget && currentTarget !== shadow.host ? left : relatedTarget;
  }

  /** The page keeps files that miss its own place for them from being opened instead of it. It does not hear of these. */
  function refuseDrop(event: DragEvent): void {
    if (!DROPS.has(event.type)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
  }

  function onClick(event: Event, origin: Node): void {
    if (!event.isTrusted) {
      // A click that is made up as one that cannot be prevented unfolds a text or follows the link, which the page can do itself.
      event.preventDefault();
      return;
    }
    const element = origin instanceof Element ? origin : origin.parentElement;
    const action = element?.closest<HTMLElement>('button[data-action]')?.dataset.action;
    if (action && isAction(action)) onAction(action);
  }

  guardEvents(window, GATED_TYPES, shield, signal);
  // While the host stands in a dialog in a closed shadow root, nobody outside of that is told that an event is the panel's.
  // What the window has stopped does not come here.
  listenFirst(shadow.host, GATED_TYPES, shield, signal);
}

export type ToggleShieldOptions = {
  readonly window: Window;
  readonly host: Element;
  /** The host was hidden, be it by the page. */
  readonly onHidden: () => void;
  readonly signal: AbortSignal;
};

/** Keeps from the page's handlers that our host is shown and hidden, which is an event of the host itself. */
export function shieldToggles({ window, host, onHidden, signal }: ToggleShieldOptions): void {
  const shield = (event: Event): void => {
    if (event.target !== host || !(event instanceof ToggleEvent)) return;
    event.stopImmediatePropagation();
    if (event.type === 'toggle' && event.newState === 'closed') onHidden();
  };
  guardEvents(window, ['beforetoggle', 'toggle'], shield, signal);
}
