import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toolScript } from '../../scripts/project.mjs';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../src/i18n/languages';
import { TEST_LANGUAGES } from '../../src/i18n/test-languages';

/** Generous: two builds on a busy machine. */
const BUILD_TIMEOUT = 120_000;

/** The folder that browsers take a language's strings from, where it is not the tag with an underscore. */
const BROWSER_FOLDERS: Readonly<Record<string, string>> = { 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW' };
const folderOf = (tag: string): string => BROWSER_FOLDERS[tag] ?? tag.replace('-', '_');

const readJson = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8'));

describe.each(['chrome', 'firefox'])('the package for %s, built anew', (target) => {
  // A folder of its own: `dist/` may be in use by a browser.
  const directory = mkdtempSync(join(tmpdir(), `waymark-${target}-`));

  beforeAll(() => {
    execFileSync(process.execPath, [toolScript('vite'), 'build', '--outDir', directory, '--emptyOutDir'], {
      env: { ...process.env, NODE_ENV: 'production', TARGET: target },
      stdio: 'pipe',
    });
  }, BUILD_TIMEOUT);
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

  it('has no trace of the test languages', () => {
    const scripts = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(0);
    for (const name of scripts) {
      const code = readFileSync(join(directory, name), 'utf8');
      for (const { tag } of TEST_LANGUAGES) expect(code, name).not.toContain(tag);
    }
  });
});
