import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import type { OverlayHost } from '../../../src/drawing/overlay-host';
import { contrastOf, faintParts, focusFault } from '../contrast';
import { prefer, THEMES } from '../preferences';
import { GALLERY } from './gallery/states';
import { highlight, overlayModel } from './models';
import { find, page, painted, panel, rings, shadow, startOverlay } from './overlay-driver';

beforeEach(() => browserPage.viewport(1280, 800));

afterEach(async () => {
  await prefer({});
});

const STATES = Object.entries(GALLERY);

function show(state: (typeof STATES)[number][1]): OverlayHost {
  page('<h1>Account</h1><button id="target">Update</button>');
  const overlay = startOverlay();
  overlay.show(overlayModel({ ...state.model, highlights: state.points ? [highlight(find('#target'))] : [] }));
  for (const details of shadow().querySelectorAll('details')) details.open = true;
  return overlay;
}

describe.each(Object.entries(THEMES))('in %s', (_theme, features) => {
  it.each(STATES)('edges and signs stand out by 3 : 1 in state "%s"', async (_name, state) => {
    await prefer(features);
    show(state);
    await painted();
    expect(panel().querySelectorAll('svg').length).toBeGreaterThan(0);
    expect(faintParts(panel())).toEqual([]);
  });

  it.each(STATES)('whatever has the focus shows it by 3 : 1 in state "%s"', async (_name, state) => {
    await prefer(features);
    const overlay = show(state);
    await painted();
    const faults: (string | null)[] = [];
    find('#target').focus();
    const count = panel().querySelectorAll('button, a, summary').length;
    expect(count).toBeGreaterThan(1);
    for (let press = 0; press < count; press += 1) {
      await userEvent.keyboard('{Tab}');
      const { activeElement } = shadow();
      if (activeElement) faults.push(focusFault(activeElement));
      else faults.push(`nothing has the focus after ${press + 1} of ${count}`);
    }
    // The command that leads back and in again leads to the title of the step, or to what unfolds the panel.
    overlay.toggleFocus();
    overlay.toggleFocus();
    const { activeElement } = shadow();
    expect(activeElement?.matches('.step-title, [data-action="expand"]')).toBe(true);
    if (activeElement) faults.push(focusFault(activeElement));
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });
});

describe('the ring', () => {
  it('has an edge of 3 : 1 in itself on a page of any colour, and stands out from a white and from a black one', () => {
    page('<button id="target">Update</button>');
    startOverlay().show(overlayModel({ highlights: [highlight(find('#target'))] }));
    const ring = rings()[0];
    if (!ring) throw new Error('there is a ring');
    const { borderTopColor, borderTopWidth, boxShadow } = getComputedStyle(ring);
    const [halo] = boxShadow.match(/rgb\([^)]*\)/) ?? [];
    if (!halo) throw new Error('the ring has a halo');
    expect(Number.parseFloat(borderTopWidth)).toBeGreaterThanOrEqual(2);
    // The two lie side by side whatever is below them.
    expect(contrastOf(borderTopColor, halo)).toBeGreaterThanOrEqual(3);
    for (const plain of ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
      expect(contrastOf(borderTopColor, plain), plain).toBeGreaterThanOrEqual(3);
  });

  it('is drawn in the colours of a contrast theme when there is one, and stands out from its background', async () => {
    await prefer(THEMES['forced colours']);
    page('<button id="target">Update</button>');
    startOverlay().show(overlayModel({ highlights: [highlight(find('#target'))] }));
    const probe = document.createElement('i');
    panel().append(probe);
    const colorOf = (name: string): string => {
      probe.style.cssText = `color:${name};forced-color-adjust:none`;
      return getComputedStyle(probe).color;
    };
    const { borderTopColor, outlineColor } = getComputedStyle(rings()[0] as Element);
    expect([borderTopColor, outlineColor]).toEqual([colorOf('Highlight'), colorOf('Canvas')]);
    expect(contrastOf(borderTopColor, colorOf('Canvas'))).toBeGreaterThanOrEqual(3);
    probe.remove();
  });
});

describe('what is told by colour is told without it', () => {
  it('steps differ by the shape of their sign and by a word', () => {
    page('<p></p>');
    startOverlay().show(overlayModel());
    const shapes = new Map<string | undefined, Set<string>>();
    const { progressWords } = overlayModel().panel;
    for (const step of panel().querySelectorAll<HTMLElement>('.steps [data-progress]')) {
      const { progress } = step.dataset;
      const sign = step.querySelector('svg')?.innerHTML.replace(/ class="[^"]*"/g, '') ?? '';
      shapes.set(progress, (shapes.get(progress) ?? new Set()).add(sign));
      expect(step.textContent).toContain(progressWords[progress as keyof typeof progressWords]);
    }
    const all = [...shapes.values()].map((each) => [...each]);
    expect(all.map((each) => each.length)).toEqual([1, 1, 1]);
    expect(new Set(all.flat()).size).toBe(3);
  });

  it('remarks differ by the shape of their sign', () => {
    page('<p></p>');
    const remarks = (['information', 'warning', 'success'] as const).map((kind) => ({
      kind,
      title: null,
      text: [{ type: 'text', text: kind }] as const,
    }));
    startOverlay().show(overlayModel({ panel: { remarks } }));
    const signs = [...panel().querySelectorAll('.remark')].map((remark) => remark.querySelector('svg')?.innerHTML);
    expect(signs).toHaveLength(3);
    expect(new Set(signs).size).toBe(3);
  });

  it('a label of the page is bolder than the sentence around it', () => {
    page('<p></p>');
    startOverlay().show(overlayModel());
    const label = find('.label', shadow());
    const weightOf = (element: Element | null): number => Number(element && getComputedStyle(element).fontWeight);
    expect(weightOf(label)).toBeGreaterThan(weightOf(label.parentElement));
  });
});
