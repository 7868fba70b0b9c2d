import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { LANGUAGES } from '../../src/i18n/languages';

const TOKENS = 'look/tokens.css';

const withoutComments = (path: string): string =>
  readFileSync(join('src', path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** The names that a stylesheet gives values to. */
const declaredIn = (path: string): readonly string[] =>
  [...withoutComments(path).matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name);

it('panel and pages take colours, sizes and families from one place', () => {
  const tokens = new Set(declaredIn(TOKENS));
  expect(tokens.size).toBeGreaterThan(30);
  const others = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.css') && path !== TOKENS);
  expect(others.length).toBeGreaterThan(4);
  expect(others.filter((path) => declaredIn(path).some((name) => tokens.has(name)))).toEqual([]);
});

/** The families per script: selector and value, in order. */
const FAMILIES = [...withoutComments(TOKENS).matchAll(/([^{}]+)\{\s*--font:\s*([^;]+);\s*\}/g)].map(
  ([, selector = '', value = '']) => ({ selector: selector.trim(), value: value.trim() }),
);

it.each([
  'ja',
  'ko',
  'zh-Hans',
  'zh-Hant',
  'ar',
  'he',
] satisfies (typeof LANGUAGES)[number]['tag'][])('the families of %s are its own', (tag) => {
  const own = FAMILIES.filter(({ selector }) => selector.includes(`:lang(${tag})`));
  expect(own).toHaveLength(1);
  expect(FAMILIES.filter(({ value }) => value === own[0]?.value)).toHaveLength(1);
});
