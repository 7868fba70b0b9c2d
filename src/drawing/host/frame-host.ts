import { createFlatTree, type ShadowRootOf } from '../../dom/tree/flat-tree';
import type { Rect } from '../geometry/rect';
import { createTargetMotion } from '../geometry/target-motion';
import { windowOf } from '../geometry/visible-part';
import { createHighlightLayer } from '../highlight/highlight-layer';
import type { FramePlace, HighlightModel } from '../overlay-model';
import { scrollIntoViewFreeOfHeaders } from '../scroll-to-target';
import { shieldToggles } from './event-shield';
import { createHostElement, setAttribute, undoZoom } from './host-element';
import { applyLook, isCalm, type Look } from './look';
import { keepOnTop } from './top-layer';

export type FrameModel = {
  readonly guide: string;
  readonly step: string;
  readonly state: string;
  readonly look: Look;
  readonly highlights: readonly HighlightModel[];
};

export type FrameHost = {
  /** Shows these highlights and nothing else; without any, the host is off the page. */
  show(model: FrameModel): void;
  hide(): void;
  /** The page changed: controls may have moved or gone. */
  refresh(): void;
  /** Scrolls the first highlighted control into view, since the person asked for it. */
  showTarget(): void;
};

export type FrameHostOptions = {
  readonly document: Document;
  /** Highlights were drawn, and after that each time that they come to rest somewhere else. */
  readonly onPlaced: (place: FramePlace) => void;
  /** The page does not let the host be; nothing is shown any more. */
  readonly onGaveUp: () => void;
  /** The shadow root of an element of the page. */
  readonly shadowRootOf: ShadowRootOf;
  readonly signal: AbortSignal;
};

/** How long nothing must have moved, in ms, before it is told where. Told more often, messages would pile up in a scroll. */
const AT_REST = 120;

/**
 * Owns what Waymark puts into a frame's document: a host with rings and no panel. The rings are drawn where the controls are,
 * since nobody outside can follow them: a frame of another host does not tell where anything in it stands.
 */
export function createFrameHost(options: FrameHostOptions): FrameHost {
  let session: ReturnType<typeof startRingSession> | null = null;
  let hasGivenUp = false;

  const hide = (): void => {
    session?.end();
    session = null;
  };

  options.signal.addEventListener('abort', hide, { once: true });
  return {
    show(model) {
      if (model.highlights.length === 0) hide();
      if (model.highlights.length === 0 || options.signal.aborted || hasGivenUp) return;
      session ??= startRingSession(options, () => {
        hasGivenUp = true;
        hide();
        options.onGaveUp();
      });
      session.show(model);
    },
    hide,
    refresh: () => session?.refresh(),
    showTarget: () => session?.showTarget(),
  };
}

/** From the first `show` to the next `hide`. */
function startRingSession({ document, onPlaced, shadowRootOf }: FrameHostOptions, onGaveUp: () => void) {
  const life = new AbortController();
  const { signal } = life;
  const tree = createFlatTree(shadowRootOf);
  const inside = createHostElement(document);
  const { host, stage, rings, dock, status } = inside;
  dock.remove();
  status.remove();
  const layer = createHighlightLayer(rings, tree);
  const onTop = keepOnTop({ host, inside, probe: () => null, held: () => [], tree, onGaveUp, signal });
  const view = document.defaultView;
  if (view) shieldToggles({ window: view, host, onHidden: onTop.checkSoon, signal });
  let highlights: readonly HighlightModel[] = [];
  const motion = createTargetMotion({ document, tree, measure, atRest, signal });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '';
  /** Highlighted controls that the person sees nothing of, be it because the frame is out of view. */
  const outOfView = new Set<Element>();

  const inView = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) outOfView.delete(target);
      else outOfView.add(target);
    }
    tellSoon();
  });

  const viewport = (): Rect => windowOf(document);

  function measure(fresh: boolean): boolean {
    undoZoom({ host, stage });
    const changed = layer.measure(viewport(), fresh);
    if (changed) tellSoon();
    return changed;
  }

  function atRest(): void {
    if (layer.lookForCovers(viewport())) tellSoon();
  }

  function tellSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(tell, AT_REST);
  }

  function tell(): void {
    const isOut = highlights.every(({ element }) => outOfView.has(element));
    const place: FramePlace = { rings: layer.rings(), offScreen: layer.offScreen() ?? (isOut ? 'unknown' : null) };
    const json = JSON.stringify(place);
    if (json === told) return;
    told = json;
    onPlaced(place);
  }

  function followTargets(): void {
    const elements = highlights.map(({ element }) => element);
    if (!motion.follow(elements)) return;
    inView.disconnect();
    outOfView.clear();
    for (const element of elements) inView.observe(element);
  }

  return {
    show(model: FrameModel): void {
      highlights = model.highlights;
      const window = viewport();
      const draw = layer.plan(highlights, window);
      applyLook(stage, model.look);
      setAttribute(host, 'data-guide', model.guide);
      setAttribute(host, 'data-step', model.step);
      setAttribute(host, 'data-state', model.state);
      if (!host.isConnected) onTop.attach();
      undoZoom({ host, stage });
      draw();
      layer.placeTags(window);
      followTargets();
      told = '';
      tellSoon();
    },
    refresh(): void {
      layer.dropGone();
      motion.wake();
      onTop.checkSoon();
    },
    showTarget(): void {
      const [first] = highlights;
      if (first)
        scrollIntoViewFreeOfHeaders(first.element, { tree, home: document, panel: null, calm: isCalm(stage), signal });
    },
    end(): void {
      life.abort();
      clearTimeout(timer);
      inView.disconnect();
      host.remove();
    },
  };
}
