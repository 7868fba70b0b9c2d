import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { LANGUAGES, SOURCE_LANGUAGE } from '../../src/i18n/languages';

const FOLDER = new URL('../../docs/store/', import.meta.url);

/**
 * What the stores take, in characters. Chrome: name 75, summary 132, description 16000. Firefox: name 50, summary 250. Edge: at
 * least 250 for the description. 45 for the name is what all show without cutting it off; a reason may have 1000 in Chrome.
 */
const LIMITS = { name: 45, summary: 132, description: 10_000, reason: 1000 } as const;
const SHORTEST_DESCRIPTION = 250;

/** The sections of a file: what is asked for by a store, one by one, with a reason for each permission of the manifest. */
const SECTIONS = [
  'name',
  'summary',
  'description',
  'single purpose',
  ...manifest.permissions.map((permission) => `permission: ${permission}`),
  ...manifest.host_permissions.map((host) => `host: ${host}`),
  ...('optional_host_permissions' in manifest ? ['optional hosts'] : []),
  'data use',
];

/** Languages by their own names, which is the same line in every language. */
const LANGUAGE_LINE = LANGUAGES.map(({ ownName }) => ownName).join(', ');

const readText = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

/** The sections of a language's file, in order; the fence around the description keeps its lines and is taken off. */
function readSections(tag: string): ReadonlyMap<string, string> {
  const [, ...chapters] = readText(`${tag}.md`).split(/^## /m);
  return new Map(
    chapters.map((chapter): [string, string] => {
      const [heading = '', ...lines] = chapter.split('\n');
      const text = lines.join('\n').trim();
      return [heading, text.replace(/^```text\n([\s\S]*)\n```$/, '$1')];
    }),
  );
}

/** Names that stay in Latin letters where the language has others. */
const LATIN_NAMES = /^(Microsoft|Waymark|Vianet)$/;
const OTHER_SCRIPTS = ['ru', 'he', 'ar', 'ko', 'ja', 'zh-Hans', 'zh-Hant'];

/** Words that show that English was left in a text; none of them is a word of another language that ships. */
const ENGLISH_WORDS = /(?<!\p{L})(the|this|that|your|you|and|with|button|customers?|never|sends?|stored)(?!\p{L})/iu;

const source = readSections(SOURCE_LANGUAGE);
const length = (text: string | undefined): number => [...(text ?? '')].length;

it('has a file for each language that ships, the notes for all, and nothing else', () => {
  const files = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.map(({ name }) => name).sort()).toEqual(
    [...LANGUAGES.map(({ tag }) => `${tag}.md`), 'README.md'].sort(),
  );
});

describe.each(LANGUAGES)('the texts for the stores in $tag', ({ tag, ownName }) => {
  const sections = readSections(tag);
  const description = sections.get('description') ?? '';
  const texts = [...sections].map(([heading, text]): [string, string] => [heading, text.replace(LANGUAGE_LINE, '')]);

  it('has every text that the stores ask for, and a reason for each permission of the manifest', () => {
    expect(readText(`${tag}.md`).split('\n', 1)[0]).toBe(`# ${ownName} (\`${tag}\`)`);
    expect([...sections.keys()]).toEqual(SECTIONS);
    for (const [heading, text] of sections) expect(text, heading).not.toBe('');
  });

  it('has the name and the summary that the package itself has', () => {
    const strings = JSON.parse(readFileSync(new URL(`../../locales/${tag}/store.json`, import.meta.url), 'utf8'));
    expect(sections.get('name')).toBe(strings.extName);
    expect(sections.get('summary')).toBe(strings.extDescription);
  });

  it('keeps the limits of the stores', () => {
    expect(length(sections.get('name'))).toBeLessThanOrEqual(LIMITS.name);
    expect(length(sections.get('summary'))).toBeLessThanOrEqual(LIMITS.summary);
    expect(length(description)).toBeLessThanOrEqual(LIMITS.description);
    // A character of Chinese, Japanese or Korean says as much as two or three letters; the store counts them alike.
    expect(length(description)).toBeGreaterThanOrEqual(SHORTEST_DESCRIPTION);
    for (const [heading, text] of texts)
      if (heading !== 'description') expect(length(text), heading).toBeLessThanOrEqual(LIMITS.reason);
  });

  it('says as much as the English one, names every language and whose product it is not', () => {
    const shape = (text: string) => text.split('\n').map((line) => (line === '' ? 'empty' : line.startsWith('• ')));
    expect(shape(description)).toEqual(shape(source.get('description') ?? ''));
    expect(description).toContain(`\n${LANGUAGE_LINE}\n`);
    expect(description.split('\n').at(-1)).toMatch(/Microsoft/);
  });

  it('uses typographic quotes and apostrophes, and no stray spaces', () => {
    for (const [heading, text] of texts) {
      expect(text, heading).not.toMatch(/["'`´]|\.\.\.| {2}| \n/);
      expect(text, heading).toBe(text.trim());
    }
  });

  // Where a rule is one language's, the test is its own: a skipped test would look like one that is missing.
  if (tag === 'fr')
    it('has a narrow no-break space before the signs that ask for one', () => {
      for (const [heading, text] of texts)
        if (heading !== 'summary') expect(text, heading).not.toMatch(/[^\u202f\s][:;!?](?=\s)| [:;!?]/);
    });

  if (tag !== SOURCE_LANGUAGE)
    it('has no English left', () => {
      for (const [heading, text] of texts) {
        expect(text, heading).not.toMatch(ENGLISH_WORDS);
        if (heading !== 'name') expect(text, heading).not.toBe(source.get(heading));
      }
    });

  if (OTHER_SCRIPTS.includes(tag))
    it('has no Latin letters but those of names', () => {
      for (const [heading, text] of texts) {
        const words = text.match(/\p{Script=Latin}+/gu) ?? [];
        expect(
          words.filter((word) => !LATIN_NAMES.test(word)),
          heading,
        ).toEqual([]);
      }
    });
});

/** What the stores take: Chrome asks for 24 bits without transparency. Bytes are our own limit, for the repository's sake. */
const PICTURE = { width: 1280, height: 800, bits: 8, colourType: 2, mostBytes: 150 * 1024 } as const;
const PICTURES = 3;
const PICTURES_IN_ENGLISH = 5;

it.each(LANGUAGES)('has the pictures of $tag in the form that the stores take', ({ tag }) => {
  const count = tag === SOURCE_LANGUAGE ? PICTURES_IN_ENGLISH : PICTURES;
  const expected = Array.from({ length: count }, (_, index) => `${tag}-${index + 1}.png`);
  const own = readdirSync(new URL('screenshots/', FOLDER)).filter((name) => name.replace(/-\d+\.png$/, '') === tag);
  expect(own.sort()).toEqual(expected);
  for (const name of own) {
    const bytes = readFileSync(new URL(`screenshots/${name}`, FOLDER));
    // The first chunk of a PNG: width, height, bits per channel, 2 for red, green and blue.
    const header = {
      width: bytes.readUInt32BE(16),
      height: bytes.readUInt32BE(20),
      bits: bytes[24],
      colourType: bytes[25],
    };
    expect({ ...header, mostBytes: PICTURE.mostBytes }, name).toEqual(PICTURE);
    expect(bytes.length, name).toBeLessThanOrEqual(PICTURE.mostBytes);
  }
});

it('docs/store/README.md names every optional host of the manifest', () => {
  const named = [...readText('README.md').matchAll(/`(https:\/\/\*\.[^`]+)`/g)].map(([, host]) => host);
  const optional: readonly string[] = 'optional_host_permissions' in manifest ? manifest.optional_host_permissions : [];
  expect(named.sort()).toEqual([...optional].sort());
});
