import { h, render } from 'preact';
import { atMostEvery } from '../dom/document/at-most-every';
import { createFlatTree } from '../dom/tree/flat-tree';
import type { PanelCorner } from '../settings/settings';
import { isSameRect, type Rect } from './geometry/rect';
import { createTargetMotion } from './geometry/target-motion';
import { windowOf } from './geometry/visible-part';
import { createHighlightLayer } from './highlight/highlight-layer';
import { createOffScreenNews } from './highlight/off-screen-news';
import { pointsAtSame } from './highlight/same-highlights';
import { shieldEvents, shieldToggles } from './host/event-shield';
import { createHostElement, setAttribute, undoZoom } from './host/host-element';
import { applyLook, isCalm, type Look } from './host/look';
import { keepOnTop } from './host/top-layer';
import type { OffScreenDirection, OverlayModel, PanelAction } from './overlay-model';
import { createAnnouncer } from './panel/announcer';
import { watchFocusedField } from './panel/focused-field';
import { watchForMore } from './panel/more-sign';
import { Panel } from './panel/Panel';
import { keepPanelClear } from './panel/panel-clearance';
import { createPanelDock } from './panel/panel-dock';
import { createPanelFocus } from './panel/panel-focus';
import { createPanelMover } from './panel/panel-mover';
import { scrollIntoViewFreeOfHeaders } from './scroll-to-target';

export type PanelSessionOptions = {
  readonly document: Document;
  /** A person used a button of the panel. Never called for clicks that a script of the page made up. */
  onAction(action: PanelAction): void;
  /**
   * Where the highlighted controls are while none of them is in view, else null. Called when it changes, never from
   * within `show`, and with null when there is nothing to show any more.
   * @default nothing is told
   */
  readonly onOffScreen?: (direction: OffScreenDirection | null) => void;
  /** The page removed or disabled the host too often; nothing is shown any more. */
  onGaveUp(): void;
  /**
   * The person moved the panel to another corner, which is to be the model's from now on.
   * @default nothing is told
   */
  readonly onMoved?: (corner: PanelCorner) => void;
  /**
   * The shadow root of an element of the page.
   * @default open ones
   */
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
};

/** What is on the page from the first `show` to the next `hide`. */
export type Session = {
  show(model: OverlayModel): void;
  refresh(): void;
  showTarget(): void;
  toggleFocus(): void;
  setLook(look: Look): void;
  end(returnFocus: boolean): void;
};

/** How often, in ms, it is looked whether the panel is still on top while the page keeps changing. */
const CHECK_EVERY = 150;

/** From the first `show` to the next `hide`. */
export function startPanelSession(options: PanelSessionOptions): Session {
  const { document, onAction, onGaveUp } = options;
  const tree = createFlatTree(options.shadowRootOf);
  const life = new AbortController();
  const { signal } = life;
  const inside = createHostElement(document);
  const { host, shadow, stage, rings, dock, status } = inside;
  const layer = createHighlightLayer(rings, tree);
  const panelDock = createPanelDock(dock);
  const lookForMore = watchForMore(dock, signal);
  const announcer = createAnnouncer(status, signal);
  const focus = createPanelFocus({ document, shadow, tree });
  let model: OverlayModel | null = null;
  let shownPanel = '';
  const offScreen = createOffScreenNews(layer, (direction) => options.onOffScreen?.(direction), signal);

  /** The inside of the window. Our own stage says it best; before it stands on the page, the page does. */
  function viewport(): Rect {
    if (!host.isConnected) return windowOf(document);
    const { left, top, right, bottom } = stage.getBoundingClientRect();
    return { left, top, right, bottom };
  }

  /** Brings rings and panel to where they belong now. */
  function measure(fresh: boolean): boolean {
    undoZoom({ host, stage });
    const window = viewport();
    // Not rendered, in a dialog that has just closed: nothing can be said until the host is back out of it.
    if (window.right === window.left) {
      onTop.checkSoon();
      return false;
    }
    const ringsChanged = layer.measure(window, fresh);
    const hasChanged = clearance.keep(window, ringsChanged, fresh);
    offScreen.tell();
    return hasChanged;
  }

  function atRest(): void {
    const window = viewport();
    if (window.right > window.left && layer.lookForCovers(window)) clearance.place();
    offScreen.tell();
  }

  /** What depends on our own boxes, once these are drawn. */
  function measureOwn(planned: Rect): void {
    undoZoom({ host, stage });
    const window = viewport();
    if (!isSameRect(window, planned)) layer.measure(window, false);
    layer.placeTags(window);
    clearance.placeAfresh(window);
    lookForMore();
    offScreen.tell();
  }

  function followTargets(next: OverlayModel): void {
    const current = field.element();
    motion.follow([...inUse(next), ...(current ? [current] : [])]);
  }

  const field = watchFocusedField({
    document,
    host,
    tree,
    form: () => model?.keepFree ?? null,
    onChange: () => model && followTargets(model),
    signal,
  });

  const clearance = keepPanelClear({ document, dock: panelDock, layer, field, model: () => model, viewport, signal });
  const motion = createTargetMotion({ document, tree, measure, atRest, signal });

  const mover = createPanelMover({
    dock: panelDock,
    situation: () => ({ direction: model?.panel.direction ?? 'ltr', corner: model?.corner ?? 'bottom-end' }),
    onMoved: (corner) => options.onMoved?.(corner),
  });

  const onTop = keepOnTop({
    host,
    inside,
    probe: panelDock.middle,
    held: () => inUse(model),
    tree,
    onGaveUp,
    signal,
  });

  /** Whether something lies over the panel is asked by hitting a point, which is dear on a page that keeps changing. */
  const checkOnTop = atMostEvery(CHECK_EVERY, onTop.checkSoon, signal);

  const sizes = new ResizeObserver(() => {
    if (!inside.isWhole()) {
      // Without its styles the stage has another size, and nothing measured by it holds until they are back.
      onTop.checkSoon();
      motion.wake();
      return;
    }
    clearance.place();
    lookForMore();
  });
  sizes.observe(dock);
  sizes.observe(stage);

  const view = document.defaultView;
  if (view) {
    shieldToggles({ window: view, host, onHidden: onTop.checkSoon, signal });
    shieldEvents({
      window: view,
      shadow,
      onAction,
      onEvent: mover.handle,
      onKey: mover.handleKey,
      onFocus: focus.noteComing,
      signal,
    });
  }

  return {
    show(next) {
      const last = model;
      const panel = JSON.stringify(next.panel);
      const isSamePanel = panel === shownPanel;
      const isSamePlace = last !== null && pointsAtSame(last, next);
      model = next;
      shownPanel = panel;
      // All of the page is read before anything of ours is written: each turn from one to the other is a layout, which on
      // a page of 50,000 elements takes 5 ms.
      const window = isSamePlace && isSamePanel ? null : viewport();
      const shownBefore = layer.topLayerAncestors();
      const drawRings = window && layer.plan(next.highlights, window);
      setAttribute(host, 'data-guide', next.guide);
      setAttribute(host, 'data-step', next.step);
      setAttribute(host, 'data-state', next.state);
      if (!host.isConnected && last === null) onTop.attach();
      if (!isSamePanel) focus.keepWhile(() => render(h(Panel, { model: next.panel }), dock));
      announcer.update(next);
      // Most of what a page does changes nothing here; then nothing is measured either.
      if (!drawRings) return;
      drawRings();
      measureOwn(window);
      followTargets(next);
      if (layer.topLayerAncestors().some((element) => !shownBefore.includes(element))) onTop.raise();
      if (!isSamePlace) onTop.checkSoon();
    },
    refresh() {
      if (!model) return;
      layer.dropGone();
      motion.wake();
      checkOnTop();
    },
    showTarget() {
      const element = model?.highlights[0]?.element;
      if (element)
        scrollIntoViewFreeOfHeaders(element, { tree, home: document, panel: panelDock, calm: isCalm(stage), signal });
    },
    toggleFocus: focus.toggle,
    setLook: (look) => applyLook(stage, look),
    end(returnFocus) {
      const hadFocus = shadow.activeElement !== null;
      life.abort();
      sizes.disconnect();
      render(null, dock);
      host.remove();
      if (returnFocus && hadFocus) focus.giveBack();
      offScreen.end();
    },
  };
}

/** What the person is to use at this step, the highlighted controls first. */
function inUse(model: OverlayModel | null): readonly Element[] {
  if (!model) return [];
  return [
    ...model.highlights.map(({ element }) => element),
    ...(model.framed ?? []).map(({ frame }) => frame),
    ...(model.keepFree ? [model.keepFree] : []),
  ];
}
