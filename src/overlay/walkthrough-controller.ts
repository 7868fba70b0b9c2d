import type { Guide } from '../core/guide';
import type { Portal } from '../core/portal';
import { TOP_DOCUMENT } from '../core/walkthrough/merge-observations';
import type { PageObservation } from '../core/walkthrough/page-observation';
import { startWalkthrough } from '../core/walkthrough/walkthrough';
import { currentLocation } from '../dom/document/navigation-observer';
import type { FlatTree } from '../dom/tree/flat-tree';
import type { OffScreenDirection, PanelAction } from '../drawing/overlay-model';
import { guideAfter } from '../guides/offered';
import type { Translator } from '../i18n/translator';
import { mayShowPanel } from '../messaging/may-show-panel';
import type { PageReport } from '../messaging/page-report';
import { closedRecord, type TabRecord } from '../messaging/tab-record';
import type { PanelCorner, Settings } from '../settings/settings';
import type { FrameMail } from '../watching/frames/frame-mail';
import { createTabWatch, type TabWatch } from '../watching/tab-watch';
import { composeReport } from './report';
import { createStepDrawing, type OverlayView } from './step-drawing';
import { continueWalkthrough, type SaveRecord } from './tab-walkthrough';

export type ControllerOptions = {
  readonly portal: Portal;
  /** The guides that may be started. */
  readonly offered: readonly Guide[];
  readonly tree: FlatTree;
  readonly record: TabRecord;
  readonly settings: Settings;
  readonly translator: Translator;
  readonly view: OverlayView;
  /** The way to the frames of this tab. */
  readonly mail: FrameMail;
  readonly saveRecord: SaveRecord;
  /** Whether the extension that this script belongs to is still there. */
  readonly isContextValid: () => boolean;
  /** The extension is gone: everything must be taken off the page. */
  readonly onOrphaned: () => void;
};

export type WalkthroughController = {
  handleAction(action: PanelAction): void;
  setRecord(record: TabRecord): void;
  setSettings(settings: Settings, translator: Translator, offered: readonly Guide[]): void;
  setOffScreen(direction: OffScreenDirection | null): void;
  /** The person moved the panel. */
  setCorner(corner: PanelCorner): void;
  /** Folds or unfolds the panel, for a command of the person's. */
  toggle(): void;
  /** The page does not let the panel be: the record says so, for the popup. */
  giveUp(): void;
  /** How the page was judged, for support: structure and scores, nothing that the page says. */
  report(): Promise<PageReport>;
};

/**
 * Keeps a tab's walkthrough in step with its page: observations and the person's actions go through `transition`, and what
 * there is to show goes to the view. Of the record, others change only how a walkthrough begins and ends (the popup) and
 * whether it is shown (the background, where access is withdrawn).
 */
export function createWalkthroughController(options: ControllerOptions, signal: AbortSignal): WalkthroughController {
  const { portal, tree, mail } = options;
  const drawing = createStepDrawing(portal, options.view);
  const tab = continueWalkthrough(options.record, options.saveRecord);
  let { settings, translator, offered } = options;
  let observation: PageObservation | null = null;
  let offScreen: OffScreenDirection | null = null;
  let watching: AbortController | null = null;
  let watch: TabWatch | null = null;

  const onObservation = (next: PageObservation): void => {
    if (!options.isContextValid()) {
      options.onOrphaned();
      return;
    }
    observation = next;
    if (!tab.isShownOn(next.page, settings.showing)) {
      // What came up by itself, and is not to any more, is nothing that anybody began.
      const isUnasked = !tab.record().closed && !mayShowPanel(tab.record(), settings.showing);
      tab.change({ shown: null, ...(isUnasked && { walkthrough: null }) });
      drawing.hide(watch);
      return;
    }
    tab.apply({ type: 'page-observed', observation: next });
    draw();
  };

  const draw = (): void => {
    const mayShow = watch && observation && tab.isShownOn(observation.page, settings.showing);
    const presentation = mayShow && observation ? tab.present(observation) : null;
    const { walkthrough, minimized } = tab.record();
    if (!presentation || !walkthrough || !watch) {
      drawing.hide(watch);
      return;
    }
    tab.change({ shown: { step: presentation.step.id, state: presentation.state } });
    const guide = tab.guide();
    const nextGuide = guideAfter(guide, offered);
    const step = { guide, walkthrough, presentation, translator, minimized, nextGuide, settings, offScreen };
    drawing.show(step, watch);
  };

  const start = (): void => {
    watching = new AbortController();
    watch = createTabWatch({
      portal,
      guide: tab.guide(),
      tree,
      getWalkthrough: () => tab.record().walkthrough,
      onObservation,
      onGone: () => options.view.refresh(),
      mail,
      onUse: (control) => tab.apply({ type: 'control-used', control }),
      onPlaced: draw,
      onGaveUp: giveUp,
      signal: AbortSignal.any([signal, watching.signal]),
    });
    watch.lookSoon();
  };

  const stop = (): void => {
    watching?.abort();
    watching = null;
    watch = null;
    observation = null;
    drawing.hide(null);
  };

  const giveUp = (): void => {
    tab.change({ gaveUp: true, shown: null });
    stop();
  };

  /** The record has come to say something else of what is to be shown. */
  const follow = (): void => {
    if (tab.takeUpGuide()) stop();
    const { closed, gaveUp } = tab.record();
    if (closed || gaveUp) stop();
    else if (watch) redraw();
    else start();
  };

  /** Draws what is known, until the page has been looked at with that in mind. */
  const redraw = (): void => {
    draw();
    watch?.lookSoon();
  };

  follow();
  return {
    handleAction(action) {
      switch (action) {
        case 'next':
        case 'back':
          if (observation && tab.leaf(action === 'next' ? 1 : -1, observation)) redraw();
          return;
        case 'minimize':
        case 'expand':
          tab.change({ minimized: action === 'minimize' });
          return draw();
        case 'close':
          tab.change(closedRecord(tab.record()));
          return stop();
        case 'restart':
          tab.apply({ type: 'restarted' });
          return redraw();
        case 'start-guide': {
          const next = guideAfter(tab.guide(), offered);
          if (!next) return;
          tab.change({ walkthrough: startWalkthrough(next.id), shown: null });
          return follow();
        }
        case 'show-target':
          return drawing.showTarget(watch);
        case 'go':
          return;
        default:
          return action satisfies never;
      }
    },
    setRecord(next) {
      tab.takeOver(next);
      follow();
    },
    setSettings(nextSettings, nextTranslator, nextOffered) {
      settings = nextSettings;
      offered = nextOffered;
      translator = nextTranslator;
      // Whether it shows at all may have changed, and with it what the record says of that.
      redraw();
    },
    setOffScreen(direction) {
      if (direction === offScreen) return;
      offScreen = direction;
      draw();
    },
    setCorner(corner) {
      settings = { ...settings, corner };
      draw();
    },
    toggle() {
      const { shown, minimized } = tab.record();
      if (shown === null) return;
      tab.change({ minimized: !minimized });
      draw();
    },
    async report() {
      const frames = (await watch?.explainFrames()) ?? [];
      return composeReport({
        guide: tab.guide(),
        portal,
        record: tab.record(),
        observation,
        traces: watch?.traces() ?? {},
        documentOf: (key) => watch?.documentOf(key) ?? TOP_DOCUMENT,
        frames,
        location: currentLocation(),
        declaredLanguage: document.documentElement.lang,
        viewport: { width: window.innerWidth, height: window.innerHeight, density: window.devicePixelRatio },
      });
    },
    giveUp,
  };
}
