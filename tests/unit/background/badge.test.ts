import { expect, it } from 'vitest';
import { badgeOf } from '../../../src/background/badge';
import { startWalkthrough } from '../../../src/core/walkthrough/walkthrough';
import { GUIDES } from '../../../src/guides/catalog';
import { EMPTY_TAB_RECORD, type TabRecord } from '../../../src/messaging/tab-record';

const at = (guide: string, step: string, state: 'pointing' | 'not-found' | 'done' = 'pointing'): TabRecord => ({
  ...EMPTY_TAB_RECORD,
  walkthrough: startWalkthrough(guide),
  shown: { step, state },
});

/** Relative luminance by WCAG 2. */
function luminance(color: string): number {
  const parts = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

it.each(
  GUIDES.flatMap(({ id, steps }) => steps.map((step, index) => [id, step.id, String(index + 1)] as const)),
)('in %s shows %s as %s', (guide, step, text) => {
  expect(badgeOf(at(guide, step)).text).toBe(text);
  expect(badgeOf(at(guide, step, 'not-found')).text).toBe(text);
});

it('shows a tick when the guide is done', () => {
  expect(badgeOf(at('update-customer-account', 'submit-changes', 'done')).text).toBe('✓');
});

it.each([
  ['nothing is under way', EMPTY_TAB_RECORD],
  ['nothing is shown', { ...at('update-customer-account', 'open-account'), shown: null }],
  ['the step is of no guide', at('update-customer-account', 'fly')],
])('shows nothing when %s', (_what, record) => {
  expect(badgeOf(record).text).toBe('');
});

it('can be read: the text has a contrast of 4.5 at least', () => {
  for (const state of ['pointing', 'done'] as const) {
    const { color, textColor } = badgeOf(at('update-customer-account', 'open-account', state));
    const [dark, light] = [luminance(color), luminance(textColor)].sort((a, b) => a - b);
    expect(((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
});
