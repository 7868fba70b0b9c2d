import type { Look } from './host/look';
import type { OverlayModel } from './overlay-model';
import { type PanelSessionOptions, type Session, startPanelSession } from './overlay-session';

export type OverlayHostOptions = Omit<PanelSessionOptions, 'onGaveUp'> & {
  /**
   * The page removed or disabled the host too often; nothing is shown any more until the next `show` after a `hide`.
   * @default nothing is told
   */
  readonly onGaveUp?: () => void;
  readonly signal: AbortSignal;
};

export type OverlayHost = {
  /** Shows this and nothing else, drawn before it returns. */
  show(model: OverlayModel): void;
  /** Takes everything off the page again. */
  hide(): void;
  /** The page changed: controls may have moved, gone, or been covered. Cheap; once per batch of changes is fine. */
  refresh(): void;
  /** Scrolls the first highlighted control into view, for `show-target`. */
  showTarget(): void;
  /** Moves the focus into the panel, or from there back to where the person was, for a command of theirs. */
  toggleFocus(): void;
  /** How all that is shown looks and moves, from now on. */
  setLook(look: Look): void;
};

/**
 * Owns what Waymark puts onto the page: one host element, and everything in its shadow root. When `hide` or the signal
 * ends it, the page is as it was.
 */
export function createOverlayHost(options: OverlayHostOptions): OverlayHost {
  let session: Session | null = null;
  let hasGivenUp = false;
  let closedByPerson = false;
  let look: Look = { appearance: 'auto', motion: 'auto' };

  function end(): void {
    const ending = session;
    // First, since what it tells at its end may lead back to here.
    session = null;
    ending?.end(closedByPerson);
  }

  function start(): Session {
    return startPanelSession({
      ...options,
      onAction(action) {
        closedByPerson = action === 'close';
        options.onAction(action);
      },
      onGaveUp() {
        hasGivenUp = true;
        end();
        options.onGaveUp?.();
      },
    });
  }

  options.signal.addEventListener('abort', end);
  return {
    show(model) {
      if (options.signal.aborted || hasGivenUp) return;
      closedByPerson = false;
      if (!session) {
        session = start();
        session.setLook(look);
      }
      session.show(model);
    },
    hide() {
      hasGivenUp = false;
      end();
    },
    refresh: () => session?.refresh(),
    showTarget: () => session?.showTarget(),
    toggleFocus: () => session?.toggleFocus(),
    setLook(next) {
      look = next;
      session?.setLook(look);
    },
  };
}
