import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { projectDir } from '../../scripts/project.mjs';
import { startWalkthrough } from '../../src/core/walkthrough/walkthrough';
import { EMPTY_TAB_RECORD } from '../../src/messaging/tab-record';
import { DEFAULT_SETTINGS, serializeSettings } from '../../src/settings/settings';

const read = (name: string): string => readFileSync(join(projectDir, name), 'utf8');

const documents = [
  ...readdirSync(projectDir).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(projectDir, 'locales')).map((tag) => `locales/${tag}/STYLE.md`),
  ...readdirSync(join(projectDir, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];

/** What stands in `…`. */
const quoted = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '');

/** The files of the project that a document names, as `src/dom/form/form.ts`. */
const namedFiles = (text: string): string[] =>
  quoted(text).filter((code) => /^(src|tests|scripts|\.github)\/[\w./-]+\.\w+$/.test(code));

it.each(documents)('%s links to nothing in the project that does not exist', (name) => {
  const links = [...read(name).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, path]) => path ?? '');
  expect(links.filter((path) => !existsSync(join(projectDir, dirname(name), path)))).toEqual([]);
});

it.each(['PRIVACY.md', 'SECURITY.md', 'docs/releasing.md'])('%s names files, and each of them exists', (name) => {
  const files = namedFiles(read(name));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !existsSync(join(projectDir, file)))).toEqual([]);
});

describe('PRIVACY.md', () => {
  const names = quoted(read('PRIVACY.md'));

  it.each([
    ['the choices', Object.keys(serializeSettings(DEFAULT_SETTINGS))],
    ['a tab’s record', Object.keys(EMPTY_TAB_RECORD)],
    ['a walkthrough', Object.keys(startWalkthrough('update-customer-account'))],
  ])('names every field that is stored of %s', (_what, fields) => {
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => !names.includes(field))).toEqual([]);
  });

  it('names every file that stores something, and every store', () => {
    const folder = join(projectDir, 'src');
    const storing = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => `src/${name.replaceAll('\\', '/')}`)
      .filter((name) => /\.tsx?$/.test(name))
      .filter((name) =>
        /\bstorage\.(local|session|sync|managed)\b|\blocalStorage\b|\bindexedDB\b|[^.]caches\b|document\.cookie/.test(
          code(read(name)),
        ),
      );
    expect(storing.length).toBeGreaterThan(0);
    expect(storing.filter((name) => !names.includes(name))).toEqual([]);
    for (const name of storing)
      expect(code(read(name)), name).not.toMatch(/storage\.sync|localStorage|indexedDB|cookie/);
  });

  it('names every permission and every host', () => {
    expect([...manifest.permissions, ...manifest.host_permissions].filter((each) => !names.includes(each))).toEqual([]);
  });
});

/** A file without its comments, which may speak of what is not done. */
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** Files in which a part of a document says it without the folder: `panel.test.ts` after `browser/overlay/panel.test.ts`. */
function fileOf(name: string): string {
  const paths = readdirSync(join(projectDir, 'tests'), { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const short = name.replace(/^tests\//, '');
  const found = paths.filter((path) => path === short || path.endsWith(`/${short}`));
  if (found.length !== 1) throw new Error(`${name} is the name of ${found.length} files`);
  return `tests/${found[0]}`;
}

/** The tests that a document names by file and title: `tests/….test.ts`, "title". A title may be cut short by an ellipsis. */
const namedTests = (text: string): { readonly file: string; readonly title: string | null }[] =>
  [...text.matchAll(/`([\w./-]+\.(?:test|e2e)\.ts)`(?:, "([^"]+)")?/g)].map(([, file = '', title]) => ({
    file: fileOf(file),
    title: title ?? null,
  }));

/** The titles of tests and groups in a file: texts before a function. */
/** Between a title and the test itself may stand which browsers it runs in. */
const titlesIn = (file: string): string =>
  [...read(file).matchAll(/\(\s*(['`])((?:(?!\1).)*)\1,\s*(?:[A-Za-z][^\n]*,\s*)?(?:async\s*)?\(/g)]
    .map(([, , title]) => title)
    .join('\n');

it.each(['SECURITY.md', 'ACCESSIBILITY.md'])('%s names tests by titles that they have', (name) => {
  const tests = namedTests(read(name)).filter(({ title }) => title !== null);
  expect(tests.length).toBeGreaterThan(20);
  const gone = tests.filter(({ file, title }) => {
    const titles = titlesIn(file);
    return !(title ?? '').split('…').every((part) => titles.includes(part.trim()));
  });
  expect(gone).toEqual([]);
});

describe('SECURITY.md', () => {
  it('has a test for each threat that can be held off, named by its title', () => {
    const rows = read('SECURITY.md')
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| who') && !line.startsWith('| ---'));
    expect(rows.length).toBeGreaterThan(10);
    const without = rows.filter((row) => namedTests(row).length === 0);
    expect(without.map((row) => row.split('|')[2]?.trim())).toEqual(['read or change the page or the panel']);
    expect(rows.flatMap(namedTests).filter(({ title }) => title === null)).toEqual([]);
  });
});
