import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join('src', path), 'utf8') }));

const filesWith = (pattern: RegExp): readonly string[] =>
  sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

/** The storage areas that a source text names, each time; where it hands all of them on, that is said instead. */
const areasIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:\{([^{}]*)\}\s*=\s*)?\bextensionApi\s*\.\s*storage\b(?:\s*\.\s*(\w+))?/g)].flatMap(
    ([, taken, area]) => {
      if (area !== undefined) return [area];
      const names = taken?.split(',').flatMap((each) => /\w+/.exec(each) ?? []) ?? [];
      return names.length > 0 ? names : ['(as a whole)'];
    },
  );

describe('what is stored', () => {
  it('is never in `storage.sync`, so that nothing changes where a browser does not synchronize, or may not', () => {
    expect(filesWith(/\bstorage\s*\.\s*sync\b|\bsync\s*[,}][^;]*=[^;]*\bstorage\b/)).toEqual([]);
  });

  it('is asked for in `platform` alone, by the areas that are meant to hold something', () => {
    expect(filesWith(/\bextensionApi\s*\.\s*storage\b/).every((path) => path.startsWith('platform/'))).toBe(true);
    const areas = sources.flatMap(({ text }) => areasIn(text));
    // `managed` is only read: what an organization sets lies there.
    expect(new Set(areas.filter((area) => area !== 'onChanged'))).toEqual(new Set(['local', 'managed', 'session']));
  });

  it.each([
    ['extensionApi.storage.local.get(KEY)', ['local']],
    ['const { local, managed: set } = extensionApi.storage;', ['local', 'managed']],
    ['const {\n  sync,\n} = extensionApi.storage;', ['sync']],
    ['const { onChanged } = extensionApi.storage.session;', ['session']],
    ['const areas = extensionApi.storage;', ['(as a whole)']],
    ['look(extensionApi.storage[name])', ['(as a whole)']],
  ])('is seen in `%s`', (text, areas) => {
    expect(areasIn(text)).toEqual(areas);
  });
});

describe('the wall clock', () => {
  // People and time servers set it, back and forth. `performance.now()` and timers go on whatever happens.
  it('is read nowhere', () => {
    expect(filesWith(/\bDate\s*\.\s*now\b|\bnew\s+Date\s*(\(\s*\)|[^(\s])|[^\w.]Date\s*\(\s*\)/)).toEqual([]);
  });

  it('stands for given days alone where a date is made', () => {
    expect(filesWith(/\bDate\s*\(/)).toEqual(['overlay/role-texts.ts']);
  });
});
