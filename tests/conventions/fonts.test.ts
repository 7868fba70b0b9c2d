import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { LANGUAGES } from '../../src/i18n/languages';

/** The families per script in a stylesheet: selector and value, in order. */
function families(path: string): [string, string][] {
  const css = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...css.matchAll(/([^{}]+)\{\s*--font:\s*([^;]+);\s*\}/g)].map(([, selector = '', value = '']) => [
    selector.trim().replace(/^(\.stage|:root)/, ''),
    value.trim(),
  ]);
}

it('panel and pages have the same families for each script', () => {
  const panel = families('src/overlay/tokens.css');
  expect(panel.length).toBeGreaterThan(4);
  expect(families('src/forms/page.css')).toEqual(panel);
});

it.each([
  'ja',
  'ko',
  'zh-Hans',
  'zh-Hant',
  'ar',
  'he',
] satisfies (typeof LANGUAGES)[number]['tag'][])('the families of %s are its own', (tag) => {
  const panel = families('src/overlay/tokens.css');
  const own = panel.filter(([selector]) => selector.includes(`:lang(${tag})`));
  expect(own).toHaveLength(1);
  expect(panel.filter(([, value]) => value === own[0]?.[1])).toHaveLength(1);
});
