import axe from 'axe-core';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import type { OverlayHost } from '../../../src/drawing/overlay-host';
import type { PanelModel, TextPart } from '../../../src/drawing/overlay-model';
import { TEXT_SPACING } from '../languages/legibility';
import { prefer } from '../preferences';
import { GALLERY } from './gallery/states';
import { highlight, overlayModel } from './models';
import { boxOf, button, find, hostElement, page, painted, panel, shadow, startOverlay } from './overlay-driver';

const BUTTON = '<h1>Account</h1><button id="target">Update</button>';

beforeEach(async () => {
  await browserPage.viewport(1280, 800);
});

const buttons = () => [...shadow().querySelectorAll<HTMLElement>('[data-action]')];

describe.each(Object.entries(GALLERY))('the panel in state "%s"', (_name, { points, model }) => {
  function show() {
    page(BUTTON);
    const overlay = startOverlay();
    overlay.show(overlayModel({ ...model, highlights: points ? [highlight(find('#target'))] : [] }));
    return overlayModel(model);
  }

  it.each(['light', 'dark'] as const)('has no accessibility fault that axe finds in %s colours', async (scheme) => {
    await prefer({ 'prefers-color-scheme': scheme });
    onTestFinished(async () => {
      await prefer({ 'prefers-color-scheme': 'light' });
    });
    show();
    expect(matchMedia('(prefers-color-scheme: dark)').matches).toBe(scheme === 'dark');
    await painted();
    const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
    for (const open of [false, true]) {
      for (const details of shadow().querySelectorAll('details')) details.open = open;
      // An animation that is under way makes axe see colours that are not meant.
      await Promise.all(
        shadow()
          .getAnimations()
          .map((animation) => (animation.effect?.getTiming().iterations === 1 ? animation.finished : null)),
      );
      const { violations } = await axe.run(hostElement(), options);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    }
  });

  it('has the buttons that apply, large enough and named', () => {
    const { panel: content } = show();
    expect(new Set(buttons().map(({ dataset }) => dataset.action))).toEqual(new Set(Object.keys(content.actions)));
    for (const element of [...buttons(), ...shadow().querySelectorAll('summary')]) {
      const { left, top, right, bottom } = boxOf(element);
      expect(Math.min(right - left, bottom - top)).toBeGreaterThanOrEqual(24);
    }
    expect(shadow().querySelectorAll('.primary').length).toBeLessThanOrEqual(1);
  });

  it('is a named region in the language and direction of the guide', () => {
    const { panel: content } = show();
    expect(panel().tagName).toBe('SECTION');
    expect(panel().getAttribute('aria-label')).toBe(content.label);
    expect([panel().lang, panel().dir]).toEqual([content.language, content.direction]);
    expect(panel().hasAttribute('data-minimized')).toBe(content.minimized);
  });

  it.each([
    [320, 640],
    [320, 256],
    [640, 400],
  ])('fits into a window of %i × %i without scrolling sideways', async (width, height) => {
    await browserPage.viewport(width, height);
    show();
    await painted();
    const { left, top, right, bottom } = boxOf(panel());
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    expect(bottom).toBeLessThanOrEqual(height);
    for (const part of shadow().querySelectorAll('.panel, .body, .footer, .header')) {
      expect(part.scrollWidth).toBeLessThanOrEqual(part.clientWidth);
    }
  });

  it('loses no text with the text spacing of WCAG 1.4.12', async () => {
    show();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(TEXT_SPACING);
    shadow().adoptedStyleSheets.push(sheet);
    await painted();
    for (const part of shadow().querySelectorAll('.panel, .body, .footer, .header, .button, .pill, .guide-title')) {
      expect(part.scrollWidth).toBeLessThanOrEqual(part.clientWidth + 1);
    }
    const { top, bottom } = boxOf(panel());
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
  });
});

describe('with the keyboard', () => {
  /** Folds and unfolds as the controller does. */
  function obey(action: string, host: OverlayHost): void {
    if (action === 'minimize') {
      host.show(
        overlayModel({ panel: { minimized: true, actions: { expand: 'Open the guide', close: 'Close the guide' } } }),
      );
    }
    if (action === 'expand') host.show(overlayModel());
    if (action === 'next')
      host.show(overlayModel({ panel: { actions: { back: 'Back', minimize: 'Fold', close: 'Close' } } }));
    if (action === 'close') host.hide();
  }

  it('each button is reached in reading order, and unused ones are left alone', async () => {
    page('<button id="target">Update</button>');
    const overlay = startOverlay();
    overlay.show(overlayModel());
    find('#target').focus();
    const order: (string | undefined)[] = [];
    for (let press = 0; press < 6; press += 1) {
      await userEvent.keyboard('{Tab}');
      const active = shadow().activeElement;
      const { action, part } = active instanceof HTMLElement ? active.dataset : {};
      order.push(action ?? part ?? active?.tagName);
    }
    expect(order).toEqual(['move', 'minimize', 'close', 'SUMMARY', 'back', 'next']);
    expect(overlay.actions).toEqual([]);
  });

  it('folding moves the focus to what unfolds, and back', async () => {
    page(BUTTON);
    startOverlay(obey).show(overlayModel());
    button('minimize').focus();
    await userEvent.keyboard('{Enter}');
    expect(shadow().activeElement).toBe(button('expand'));
    await userEvent.keyboard(' ');
    expect(shadow().activeElement).toBe(button('minimize'));
  });

  it('the focus stays in the panel when the button that was used is gone', async () => {
    page(BUTTON);
    startOverlay(obey).show(overlayModel());
    button('next').focus();
    await userEvent.keyboard('{Enter}');
    expect(shadow().activeElement).toBe(button('back'));
  });

  it('closing gives the focus back to where the person came from', async () => {
    page('<input id="field"><button id="target">Update</button>');
    startOverlay(obey).show(overlayModel());
    await userEvent.click(find('#field'));
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}');
    expect(shadow().activeElement).toBe(button('close'));
    await userEvent.keyboard('{Enter}');
    expect(document.querySelector('waymark-overlay')).toBeNull();
    expect(document.activeElement).toBe(find('#target'));
  });

  it('the list of steps unfolds and stays so from one step to the next', async () => {
    page(BUTTON);
    const overlay = startOverlay();
    overlay.show(overlayModel());
    await userEvent.click(find('summary', shadow()));
    expect(find<HTMLDetailsElement>('details', shadow()).open).toBe(true);
    overlay.show(overlayModel({ step: 'submit-changes', state: 'searching', panel: { searching: 'Looking…' } }));
    expect(find<HTMLDetailsElement>('details', shadow()).open).toBe(true);
    expect(find('[aria-current="step"]', shadow()).textContent).toContain('you are here');
  });
});

/** One remark of these parts. */
function remarksOf(parts: readonly (string | TextPart)[]): Pick<PanelModel, 'remarks'> {
  const text = parts.map((part): TextPart => (typeof part === 'string' ? { type: 'text', text: part } : part));
  return { remarks: [{ kind: 'information', title: null, text }] };
}

describe('a remark', () => {
  it('has the page’s words in their own language and direction, the meaning in the reader’s', () => {
    page(BUTTON);
    const opener: TextPart = { type: 'quote', text: 'More actions', language: 'en', meaning: '(إجراءات أخرى)' };
    startOverlay().show(
      overlayModel({ panel: { language: 'ar', direction: 'rtl', ...remarksOf(['افتح ', opener, ' أولاً.']) } }),
    );
    const label = find('.remark bdi', shadow());
    expect(label.lang).toBe('en');
    expect(getComputedStyle(label).direction).toBe('ltr');
    const meaning = find('.remark .meaning', shadow());
    expect(meaning.closest('[lang]')?.getAttribute('lang')).toBe('ar');
    expect(find('.remark p', shadow()).textContent).toBe('افتح More actions (إجراءات أخرى) أولاً.');
  });
});

describe('announcements', () => {
  const status = () => find('[role="status"]', shadow());

  it('come politely, once per step and state, into a region that was empty before', async () => {
    page(BUTTON);
    const overlay = startOverlay();
    overlay.show(overlayModel({ state: 'searching', panel: { searching: 'Looking for it…' } }));
    expect(status().textContent).toBe('');
    overlay.show(overlayModel());
    await vi.waitFor(() =>
      expect(status().textContent).toBe('Open the details for editing Under Billing information, select Update.'),
    );
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(status(), { childList: true, characterData: true, subtree: true });
    overlay.show(overlayModel({ panel: { offScreen: 'It is further down on this page.' } }));
    await new Promise((resolve) => setTimeout(resolve, 600));
    observer.disconnect();
    expect(changes).toEqual([]);
  });

  it('say once what is in the way of a control that is marked, and that it no longer is', async () => {
    page(BUTTON);
    const overlay = startOverlay();
    const said: (string | null)[] = [];
    const settled = () => new Promise((resolve) => setTimeout(resolve, 600));
    const disabled = remarksOf(['The page does not let you use it now.']);
    const opener: TextPart = { type: 'quote', text: 'More actions', language: 'en', meaning: '(Weitere Aktionen)' };
    const folded = remarksOf(['First open ', opener, ': what you need is inside.']);
    overlay.show(overlayModel({ panel: disabled }));
    await vi.waitFor(() =>
      expect(status().textContent).toBe(
        'Open the details for editing Under Billing information, select Update. The page does not let you use it now.',
      ),
    );
    const observer = new MutationObserver(() => said.push(status().textContent));
    observer.observe(status(), { childList: true, characterData: true, subtree: true });
    // Drawn anew and again, in between as if nothing were in the way: nothing new is to be said.
    for (const remarks of [{}, disabled, { offScreen: 'It is further down on this page.', ...disabled }, disabled]) {
      overlay.show(overlayModel({ panel: remarks }));
      await painted();
    }
    await settled();
    expect(said).toEqual([]);
    const news = [
      [{}, 'Under Billing information, select Update.'],
      [folded, 'First open More actions (Weitere Aktionen): what you need is inside.'],
      [{}, 'Under Billing information, select Update.'],
    ] as const;
    for (const [remarks, expected] of news) {
      overlay.show(overlayModel({ panel: remarks }));
      await vi.waitFor(() => expect(status().textContent).toBe(expected));
      overlay.show(overlayModel({ panel: { ...remarks, offScreen: 'It is further up on this page.' } }));
      await settled();
    }
    observer.disconnect();
    expect(said).toEqual(news.map(([, expected]) => expected));
  });

  it('say why when nothing is marked', async () => {
    page(BUTTON);
    startOverlay().show(overlayModel(GALLERY['not-found']?.model));
    await vi.waitFor(() =>
      expect(status().textContent).toContain('Not found on this page The page may still be loading'),
    );
  });
});

describe('the page that a step is on', () => {
  it('is a link, so that it opens as links do', () => {
    page(BUTTON);
    startOverlay().show(overlayModel(GALLERY.elsewhere?.model));
    const link = button('go');
    expect(link.tagName).toBe('A');
    expect(link.getAttribute('href')).toBe('https://partner.microsoft.com/dashboard/v2/customers/list');
  });
});
