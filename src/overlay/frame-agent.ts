import { picksOf } from '../core/judging/verdict';
import type { PageLocation } from '../core/page-location';
import type { Portal } from '../core/portal';
import type { PageObservation } from '../core/walkthrough/page-observation';
import { transition, type UsedControl } from '../core/walkthrough/walkthrough';
import { claimWorld, onTakeover, takeOver } from '../dom/document/isolated-world';
import { framedLocations, observeNavigation } from '../dom/document/navigation-observer';
import { createFlatTree, type ShadowRootOf } from '../dom/tree/flat-tree';
import { createFrameHost } from '../drawing/host/frame-host';
import type { FramePlace } from '../drawing/overlay-model';
import { guideOf } from '../guides/catalog';
import type {
  BackgroundToFrame,
  FrameDrawing,
  FrameObservation,
  FrameSaid,
  FrameTask,
} from '../messaging/frame-messages';
import { isContextValid } from '../platform/extension-context';
import { listenInFrame, sendEvent } from '../platform/messages';
import { portalAt } from '../portals/catalog';
import { createFrameElements, type FrameElements } from '../watching/frames/frame-elements';
import { tellableObservation, tellsSame } from '../watching/frames/frame-observation';
import { createPageWatch, type PageWatch } from '../watching/page-watch';
import { highlightsIn } from '../watching/planned-highlights';
import { reportDocument } from '../watching/reported-traces';
import { watchUse } from '../watching/use/use-watch';

/** A page watch of a frame's document, for one visit. */
type Visit = {
  readonly portal: Portal;
  readonly watch: PageWatch;
  readonly frames: FrameElements;
  readonly life: AbortController;
};

/**
 * Looks at a frame's document for the overlay of the tab, which tells it what to look for, and draws there what it is told
 * to. One runs per document; a second call does nothing. It hears the extension alone, never the page, and ends with the
 * overlay, the extension or the document, whichever goes first; after that the document is as it was.
 */
export function startFrameAgent(shadowRootOf: ShadowRootOf): void {
  const life = new AbortController();
  const { signal } = life;
  if (!claimWorld('overlay', signal)) return;
  takeOver();
  const tree = createFlatTree(shadowRootOf);
  let task: FrameTask | null = null;
  let visit: Visit | null = null;
  let told: FrameObservation | null = null;
  let drawing: FrameDrawing | null = null;
  /** Uses told so far; what the overlay makes of the walkthrough holds once it has heard of them all. */
  let uses = 0;
  const movers = new Set<(location: PageLocation) => void>();

  const say = (said: FrameSaid): void => void sendEvent({ type: 'frames/say', said });
  const leave = (): void => {
    if (signal.aborted) return;
    life.abort();
    if (isContextValid()) say({ type: 'frame/left' });
  };

  /** Whether its own address, or one around it, says that the document is no part of the page that the tab shows. */
  const isElsewhere = (): boolean => {
    if (!task || !visit) return false;
    const [{ portal }, { location }] = [visit, task];
    return framedLocations().some((own) => !portal.mayBePartOf(own, location));
  };

  const host = createFrameHost({
    document,
    onPlaced: (place) => say(placedBy(place)),
    onGaveUp: () => say({ type: 'frame/gave-up' }),
    shadowRootOf,
    signal,
  });

  const draw = (): void => {
    if (!drawing || !visit || drawing.visit !== task?.visit || isElsewhere()) {
      host.hide();
      return;
    }
    const { guide, step, state, appearance, motion } = drawing;
    // What was told of a moment ago may not hold any more: no ring for what is not sure now.
    const picks = Object.values(visit.watch.last()?.verdicts ?? {}).flatMap(picksOf);
    const sure = new Set(picks.map(({ candidate }) => candidate));
    const highlights = highlightsIn(
      drawing.highlights.filter(({ candidate }) => sure.has(candidate)),
      visit.watch,
    );
    host.show({ guide, step, state, look: { appearance, motion }, highlights });
    host.refresh();
  };

  const onObservation = (observation: PageObservation): void => {
    if (!isContextValid()) leave();
    if (!visit || !task || signal.aborted) return;
    const next = tellableObservation(observation, visit.watch, {
      visit: task.visit,
      uses,
      size: { width: window.innerWidth, height: window.innerHeight },
      frames: visit.frames.shown().map(({ size, standing }) => ({ size, standing })),
      isElsewhere: isElsewhere(),
    });
    if (!tellsSame(next, told)) {
      told = next;
      say({ type: 'frame/observed', observation: next });
    }
    if (drawing) draw();
  };

  const onUse = (control: UsedControl): void => {
    if (!task || isElsewhere()) return;
    const { walkthrough } = task;
    const next = transition(guideOf(walkthrough), walkthrough, { type: 'control-used', control });
    // Most keys in a field change nothing, and each would have every document looked at.
    if (control === 'edit-field' && next === walkthrough) return;
    uses += 1;
    // At once, as the overlay will: the page may take the form away before the overlay can say so.
    task = { ...task, walkthrough: next };
    say({ type: 'frame/used', control });
  };

  const begin = ({ location, walkthrough }: FrameTask): Visit | null => {
    const portal = portalAt(location, [location.host]);
    if (!portal) return null;
    const guide = guideOf(walkthrough);
    const own = new AbortController();
    const running = AbortSignal.any([signal, own.signal]);
    const getWalkthrough = () => task?.walkthrough ?? null;
    const frames = createFrameElements({
      tree,
      isFeedback: (title) => watch.isFeedback(title),
      onArrival: () => void sendEvent({ type: 'frames/enter' }),
      signal: running,
    });
    const watch = createPageWatch({
      portal,
      guide,
      tree,
      getWalkthrough,
      onObservation,
      onGone: () => host.refresh(),
      onFrame: frames.note,
      address: {
        current: () => task?.location ?? location,
        observe(onChange, until) {
          movers.add(onChange);
          until.addEventListener('abort', () => movers.delete(onChange), { once: true });
        },
      },
      signal: running,
    });
    watchUse(watch, { guide, getWalkthrough }, onUse, running);
    return { portal, watch, frames, life: own };
  };

  const follow = (next: FrameTask): void => {
    const before = task;
    const isBehind = before !== null && next.heard < uses && next.visit === before.visit;
    task = isBehind ? { ...next, walkthrough: before.walkthrough } : next;
    if (!before || !visit || before.walkthrough.guide !== next.walkthrough.guide) {
      visit?.life.abort();
      told = null;
      visit = begin(task);
    } else if (before.visit !== next.visit) {
      told = null;
      for (const move of movers) move(next.location);
    }
    visit?.watch.lookSoon();
  };

  const obey = (message: BackgroundToFrame): void => {
    switch (message.type) {
      case 'frame/start-over':
        start();
        break;
      case 'frame/follow':
        follow(message.task);
        break;
      case 'frame/draw':
        drawing = message.drawing;
        draw();
        break;
      case 'frame/clear':
        drawing = null;
        host.hide();
        break;
      case 'frame/show-target':
        host.showTarget();
        break;
      case 'frame/explain':
        say({ type: 'frame/explained', targets: reportDocument(visit?.watch.traces() ?? {}) });
        break;
      case 'frame/end':
        leave();
        break;
      default:
        message satisfies never;
    }
  };

  // Its own address decides whether it counts.
  observeNavigation(() => visit?.watch.lookSoon(), signal);
  onTakeover(leave, () => !isContextValid(), signal);
  listenInFrame(obey, signal);
  document.addEventListener('visibilitychange', () => isContextValid() || leave(), { signal });
  // Firefox gives the document after a new frame's `about:blank` the same window, and with it this world: who stays is in the way.
  window.addEventListener('pagehide', ({ persisted }) => (persisted ? say({ type: 'frame/left' }) : leave()), {
    signal,
  });
  const start = (): void => {
    // The overlay begins with this document anew, so all is news to it.
    told = null;
    uses = 0;
    say({ type: 'frame/started' });
  };
  // Kept alive while another document stood there, and brought back.
  window.addEventListener('pageshow', ({ persisted }) => persisted && start(), { signal });
  start();
}

const placedBy = ({ rings, offScreen }: FramePlace): FrameSaid => ({
  type: 'frame/placed',
  rings: rings.map((ring) => ({ ...ring })),
  offScreen,
});
