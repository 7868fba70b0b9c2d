import { startWalkthrough } from '../core/walkthrough';
import { createFlatTree, type ShadowRootOf } from '../dom/flat-tree';
import { claimWorld, onTakeover } from '../dom/isolated-world';
import { currentLocation } from '../dom/navigation-observer';
import { FIRST_GUIDE, GUIDES } from '../guides/catalog';
import { resolveLanguage } from '../i18n/languages';
import { createTranslator, type Translator } from '../i18n/translator';
import { EMPTY_TAB_RECORD, type TabRecord } from '../messaging/tab-record';
import { browserLanguages } from '../platform/browser-languages';
import { isContextValid } from '../platform/extension-context';
import { listenInOverlay, requestRecord, requestTexts, sendEvent } from '../platform/messages';
import { readSettings, watchSettings } from '../platform/settings-storage';
import { portalAt } from '../portals/catalog';
import { createOverlayHost } from './overlay-host';
import { createWalkthroughController, type WalkthroughController } from './walkthrough-controller';

/**
 * Builds the overlay's parts, hands them to each other and starts them. One overlay runs per document; a second call does
 * nothing. Everything ends with one signal: when the extension is gone, the page is as it was.
 */
export async function startOverlay(shadowRootOf: ShadowRootOf): Promise<void> {
  const life = new AbortController();
  const { signal } = life;
  const portal = portalAt(currentLocation());
  if (!portal || !claimWorld('overlay', signal)) return;
  const leave = () => life.abort();
  onTakeover(leave, () => !isContextValid(), signal);

  let controller: WalkthroughController | null = null;
  /** What the popup changed while the overlay was still being built. */
  let latest: TabRecord | null = null;
  listenInOverlay(({ record }) => {
    latest = record;
    controller?.setRecord(record);
  }, signal);

  const [{ settings }, stored] = await Promise.all([readSettings(), requestRecord({ type: 'tab/load' })]);
  let record: TabRecord = latest ?? (stored.ok ? stored.value : EMPTY_TAB_RECORD);
  const guide = GUIDES[record.walkthrough?.guide ?? FIRST_GUIDE];
  let translator = await loadTranslator(settings.language);
  let language = settings.language;
  if (signal.aborted) return;
  record = latest ?? record;

  const host = createOverlayHost({
    document,
    onAction: (action) => controller?.handleAction(action),
    onOffScreen: (direction) => controller?.setOffScreen(direction),
    signal,
  });
  controller = createWalkthroughController(
    {
      guide,
      portal,
      tree: createFlatTree(shadowRootOf),
      record: { ...record, walkthrough: record.walkthrough ?? startWalkthrough(guide.id) },
      settings,
      translator,
      view: host,
      saveRecord: (next) => void sendEvent({ type: 'tab/save', record: next }),
      isContextValid,
      onOrphaned: leave,
    },
    signal,
  );

  watchSettings(({ settings: next }) => void applySettings(next), signal);
  // An orphan is told of nothing; coming back to the page is when it is noticed at the latest.
  document.addEventListener('visibilitychange', () => isContextValid() || leave(), { signal });

  async function applySettings(next: typeof settings): Promise<void> {
    if (next.language !== language) {
      language = next.language;
      const loaded = await loadTranslator(next.language);
      // Chosen again meanwhile: the later choice wins.
      if (language !== next.language) return;
      translator = loaded;
    }
    controller?.setSettings(next, translator);
  }
}

/** Fetches only the language that is spoken; English comes along to fill gaps. */
async function loadTranslator(choice: string): Promise<Translator> {
  const language = resolveLanguage(choice, browserLanguages());
  const texts = await requestTexts(language.tag);
  return texts.ok
    ? createTranslator(language, texts.value.resources, texts.value.fallback)
    : createTranslator(language, {}, {});
}
