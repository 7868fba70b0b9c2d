import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { targets } from '../../scripts/extension-build.mjs';
import { filesIn } from '../../scripts/package-archive.mjs';
import { licenseProblem } from '../../scripts/third-party-licenses.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../src/i18n/languages';
import { TEST_LANGUAGES } from '../../src/i18n/test-languages';
import { BUILD_TIMEOUT, buildInto, emptyFolder } from './fresh-build';

/** The folder that browsers take a language's strings from, where it is not the tag with an underscore. */
const BROWSER_FOLDERS: Readonly<Record<string, string>> = { 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW' };
const folderOf = (tag: string): string => BROWSER_FOLDERS[tag] ?? tag.replace('-', '_');

const readJson = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8'));

const scriptsOf = (directory: string): string[] => filesIn(directory).filter((name) => name.endsWith('.js'));

/** The packages that ship by the lock file: those that are not for development alone. */
function shippedPackages(): string[] {
  const { packages } = readJson('package-lock.json') as {
    packages: Readonly<
      Record<string, { readonly version: string; readonly dev?: boolean; readonly devOptional?: boolean }>
    >;
  };
  return Object.entries(packages).flatMap(([path, { version, dev, devOptional }]) =>
    path === '' || dev || devOptional ? [] : [`${path.replace(/^.*node_modules\//, '')} ${version}`],
  );
}

describe.each(targets)('the package for %s, built anew', (target) => {
  const directory = emptyFolder(target);

  beforeAll(() => buildInto(directory, target), BUILD_TIMEOUT);
  afterAll(() => rmSync(directory, { recursive: true }));

  it('has the languages that ship, and no other', () => {
    const tags = LANGUAGES.map(({ tag }) => tag);
    expect(readdirSync(join(directory, 'locales')).sort()).toEqual([...tags].sort());
    expect(readdirSync(join(directory, '_locales')).sort()).toEqual(tags.map(folderOf).sort());
  });

  it.each(LANGUAGES)('has the texts of $tag as they are in locales/', ({ tag }) => {
    for (const file of ['ui.json', 'guides.json']) {
      expect(readJson(join(directory, 'locales', tag, file))).toEqual(readJson(join('locales', tag, file)));
    }
  });

  it.each(LANGUAGES)('has the browser’s strings of $tag made from locales/', ({ tag }) => {
    const strings = readJson(join('locales', tag, 'store.json'));
    const messages = readJson(join(directory, '_locales', folderOf(tag), 'messages.json'));
    expect(messages).toEqual(Object.fromEntries(Object.entries(strings).map(([key, message]) => [key, { message }])));
  });

  it('has a string for each that its manifest names', () => {
    const manifest = readFileSync(join(directory, 'manifest.json'), 'utf8');
    const named = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    const strings = readJson(join('locales', SOURCE_LANGUAGE, 'store.json'));
    expect(named.length).toBeGreaterThan(0);
    expect([...new Set(named)].sort()).toEqual(Object.keys(strings).sort());
    expect(JSON.parse(manifest).default_locale).toBe(SOURCE_LANGUAGE);
  });

  it('has the version of package.json, in the form that the stores take', () => {
    const { version } = readJson('package.json');
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(readJson(join(directory, 'manifest.json'))['version']).toBe(version);
    // One place only: a second one would be forgotten.
    expect(readJson('manifest.json')).not.toHaveProperty('version');
  });

  it('has the licence of Waymark and of each package that ships, in full', () => {
    const text = readFileSync(join(directory, 'third-party-licenses.txt'), 'utf8');
    const [own, ...chapters] = text.split(`\n${'-'.repeat(80)}\n\n`);
    expect(own).toContain(readFileSync('LICENSE', 'utf8').trim());
    expect(chapters.map((chapter) => chapter.split('\n', 1)[0])).toEqual(shippedPackages().sort());
    for (const chapter of chapters) expect(chapter).toMatch(/copyright|Mozilla Public License/i);
  });

  it('runs by itself in no frame, nowhere that its hosts do not allow, and in no world but its own', () => {
    const { content_scripts: scripts } = readJson(join(directory, 'manifest.json')) as {
      content_scripts: readonly Readonly<Record<string, unknown>>[];
    };
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(Object.keys(script).sort()).toEqual(['js', 'matches', 'run_at']);
    // A frame without an address of its own belongs to whoever made it; the page's own world belongs to the page.
    for (const name of scriptsOf(directory)) {
      const code = readFileSync(join(directory, name), 'utf8');
      expect(code, name).not.toMatch(/matchOriginAsFallback\s*:|matchAboutBlank\s*:|world\s*:\s*[`'"]MAIN/);
    }
  });

  it('has no trace of the test languages', () => {
    const scripts = scriptsOf(directory);
    expect(scripts.length).toBeGreaterThan(0);
    for (const name of scripts) {
      const code = readFileSync(join(directory, name), 'utf8');
      for (const { tag } of TEST_LANGUAGES) expect(code, name).not.toContain(tag);
    }
  });
});

describe('the licence of a package that is bundled', () => {
  const bundled = { name: 'some-package', version: '1.0.0', identifier: 'MIT', text: 'MIT License' };

  it.each(['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0'])('is welcome when it is %s', (identifier) => {
    expect(licenseProblem({ ...bundled, identifier })).toBeNull();
  });

  it.each([
    'GPL-3.0-only',
    'AGPL-3.0',
    'MPL-2.0',
    'UNLICENSED',
    'MIT OR GPL-2.0',
  ])('fails the build when it is %s', (identifier) => {
    expect(licenseProblem({ ...bundled, identifier })).toMatch(`some-package 1.0.0 is under ${identifier}`);
  });

  it('fails the build when there is none, or no text of it', () => {
    const { identifier: _identifier, ...nameless } = bundled;
    expect(licenseProblem(nameless)).toBe('some-package 1.0.0 names no licence');
    expect(licenseProblem({ ...bundled, text: '' })).toBe('some-package 1.0.0 has no licence file');
  });

  it('may be the MPL for the one package that is named, and under no other name', () => {
    const polyfill = { ...bundled, name: 'webextension-polyfill', identifier: 'MPL-2.0' };
    expect(licenseProblem(polyfill)).toBeNull();
    expect(licenseProblem({ ...polyfill, identifier: 'GPL-3.0-only' })).not.toBeNull();
  });
});
