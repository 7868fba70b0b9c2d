import { describe, expect, it } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { page, painted, panel, shadow, startOverlay } from '../overlay/overlay-driver';
import { enlargeText, illegibleTexts, SPACED_LANGUAGES, untranslatedTexts } from './legibility';
import { overlayModelOf, PANEL_STATES } from './panel-states';
import { ALL_LANGUAGES, translatorFor } from './texts';

/** What stands in the panel in another language than the reader's: the words of the page. */
const PAGE_WORDS = 'bdi';

/** One of each kind of state, where its texts are longest. */
const LONGEST_STATES = PANEL_STATES.filter(({ name }) =>
  /^[a-z-]+: (searching, open-customers|pointing, update-details|elsewhere, open-account|not found, choose-customer|off screen left|leafed|done|folded|two controls, one disabled)/.test(
    name,
  ),
);

function unfold(): void {
  for (const details of shadow().querySelectorAll('details')) details.open = true;
}

describe.each(ALL_LANGUAGES)('the panel in $tag', (language) => {
  it('no text is cut off or overlaid at 320 px, in any state', async () => {
    await browserPage.viewport(320, 640);
    const translator = await translatorFor(language);
    page('<h1>Account</h1>');
    const overlay = startOverlay();
    const faults: string[] = [];
    for (const state of PANEL_STATES) {
      overlay.show(overlayModelOf(state, translator));
      unfold();
      faults.push(...illegibleTexts(panel()).map((fault) => `${state.name}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  // In a wide window the panel is wider than here: what fits here fits there, and some languages are measured there too.
  const windows: [number, number][] = [[320, 640]];
  if (SPACED_LANGUAGES.includes(language.tag)) windows.push([1280, 800]);
  it.each(
    windows,
  )('no text is cut off or overlaid with text of twice the size in a window of %i × %i', async (width, height) => {
    await browserPage.viewport(width, height);
    const translator = await translatorFor(language);
    page('<h1>Account</h1>');
    const overlay = startOverlay();
    const faults: string[] = [];
    for (const state of LONGEST_STATES) {
      // Drawn afresh, so that no element has been enlarged before.
      overlay.hide();
      overlay.show(overlayModelOf(state, translator));
      unfold();
      enlargeText(panel(), 2);
      await painted();
      const { left, right, top, bottom } = panel().getBoundingClientRect();
      if (left < 0 || top < 0 || right > width || bottom > height) faults.push(`${state.name}: out of the window`);
      faults.push(...illegibleTexts(panel()).map((fault) => `${state.name}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

describe.each(ALL_LANGUAGES.filter(({ tag }) => /^qps-keys/i.test(tag)))('the panel in $tag', (language) => {
  it('says nothing that is not translated, in any state', async () => {
    const translator = await translatorFor(language);
    page('<h1>Account</h1>');
    const overlay = startOverlay();
    for (const state of PANEL_STATES) {
      overlay.show(overlayModelOf(state, translator));
      expect(panel().textContent).toContain('[[');
      expect(untranslatedTexts(panel(), PAGE_WORDS), state.name).toEqual([]);
    }
  });
});

describe('from right to left', () => {
  const rtl = ALL_LANGUAGES.filter(({ direction }) => direction === 'rtl');

  it.each(rtl)('in $tag the panel is the mirror of the left-to-right one', async (language) => {
    await browserPage.viewport(1280, 800);
    const pointing = PANEL_STATES.find(({ name }) => name === 'update-customer-account: pointing, open-account');
    if (!pointing) throw new Error('no such state');
    page('<h1>Account</h1>');
    startOverlay().show(overlayModelOf(pointing, await translatorFor(language)));
    const box = (selector: string) => {
      const element = shadow().querySelector(selector);
      if (!element) throw new Error(`the panel has no ${selector}`);
      return element.getBoundingClientRect();
    };
    // Reading order runs from the right: sign, title, buttons; words, bar; back, next.
    expect(box('.sign').left).toBeGreaterThan(box('.guide-title').left);
    expect(box('[data-action="minimize"]').left).toBeGreaterThan(box('[data-action="close"]').left);
    expect(box('.progress > span').left).toBeGreaterThan(box('.bar').left);
    expect(box('[data-progress="done"]').left).toBeGreaterThan(box('[data-progress="to-come"]').left);
    expect(box('[data-action="back"]').left).toBeGreaterThan(box('[data-action="next"]').left);
    for (const arrow of shadow().querySelectorAll('.mirrored')) expect(getComputedStyle(arrow).scale).toBe('-1 1');
    // The label keeps its own direction and stands before its meaning, which is the reader's.
    const label = shadow().querySelector('.label');
    expect(label && getComputedStyle(label).direction).toBe('ltr');
    expect(label?.getAttribute('lang')).toBe('en');
    const meaning = shadow().querySelector('.meaning');
    if (meaning) expect(meaning.getBoundingClientRect().right).toBeLessThanOrEqual(box('.label').left + 2);
  });
});
