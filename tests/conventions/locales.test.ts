import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../src/i18n/languages';

const FOLDER = new URL('../../locales/', import.meta.url);
const FILES = ['guides.json', 'store.json', 'ui.json'];

/** Texts by their keys, as `ui.panel.next`. */
type Texts = ReadonlyMap<string, string>;

function flatten(value: unknown, key: string): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${key} is not a text`);
  return Object.entries(value).flatMap(([name, inner]) => flatten(inner, `${key}.${name}`));
}

function readTexts(tag: string): Texts {
  return new Map(
    FILES.flatMap((file) =>
      flatten(JSON.parse(readFileSync(new URL(`${tag}/${file}`, FOLDER), 'utf8')), file.replace('.json', '')),
    ),
  );
}

const tags = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const source = readTexts(SOURCE_LANGUAGE);

const PLURAL = /^(.+)_(zero|one|two|few|many|other)$/;

/** A key without its plural category, when its texts come in plural categories. */
function pluralStem(key: string, english = source): string | null {
  const stem = PLURAL.exec(key)?.[1];
  return stem && english.has(`${stem}_other`) ? stem : null;
}

/** English's keys, with the plural categories of another language. */
function keysFor(tag: string, english = source): string[] {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  const keys = [...english.keys()].flatMap((key) => {
    const stem = pluralStem(key, english);
    return stem ? pluralCategories.map((category) => `${stem}_${category}`) : [key];
  });
  return [...new Set(keys)].sort();
}

const sourceOf = (key: string): string => {
  const stem = pluralStem(key);
  return source.get(stem ? `${stem}_other` : key) ?? '';
};

const placeholders = (text: string): string[] => (text.match(/\{\{[^}]*\}\}/g) ?? []).sort();

/** Texts that may be the same as in English, and why. */
const SAME_AS_ENGLISH: readonly {
  readonly keys: RegExp;
  readonly tags: 'all' | readonly string[];
  readonly why: string;
}[] = [
  { keys: /^(ui\.popup\.title|store\.extShortName|store\.actionTitle)$/, tags: 'all', why: 'product name' },
  { keys: /^ui\.panel\.meaning$/, tags: 'all', why: 'brackets around a placeholder' },
  { keys: /^ui\.options\.version$/, tags: ['de', 'fr', 'sv'], why: 'the word is “version” in that language' },
];

/** Words that show that English was left inside a text. Product names and the language’s own words are not among them. */
const ENGLISH_WORDS =
  /(?<!\p{L})(the|this|that|your|you|and|with|not|select|choose|customers?|settings|submit|save|edit|details|changes|step|button)(?!\p{L})/iu;

/** What may stand in Latin letters where the language has others: names, as Microsoft leaves them. */
const LATIN_NAMES = /^(Microsoft|Partner|Center|Azure|Waymark|Reservations)$/;
const OTHER_SCRIPTS = ['ru', 'he', 'ar', 'ko', 'ja', 'zh-Hans', 'zh-Hant'];

/** Words that need a no-break space behind them, as the orthography of these languages asks for; the stores take plain text. */
const ONE_LETTER_WORDS: Readonly<Record<string, RegExp>> = {
  cs: /(?<![\p{L}}])[kosuvzai] /iu,
  pl: /(?<![\p{L}}])[aiouwz] /iu,
};

/** Quotation marks per language, outer and inner, as each STYLE.md has them. The apostrophe ’ is everybody’s. */
const QUOTES: Readonly<Record<(typeof LANGUAGES)[number]['tag'], string>> = {
  ar: '«»“”',
  cs: '„“‚‘',
  de: '„“‚‘',
  en: '“”‘’',
  es: '«»“”',
  fr: '«»“”',
  he: '””’’',
  hu: '„”»«',
  it: '“”‘’',
  ja: '「」『』',
  ko: '‘’“”',
  nl: '‘’“”',
  pl: '„”«»',
  'pt-BR': '“”‘’',
  'pt-PT': '“”‘’',
  ru: '«»„“',
  sv: '””’’',
  tr: '“”‘’',
  'zh-Hans': '“”‘’',
  'zh-Hant': '「」『』',
};
const ANY_QUOTE = /[“”„‟‘‚‛«»‹›「」『』＂]/g;

function countOf(text: string, letter: string): number {
  return [...text].filter((each) => each === letter).length;
}

/** Whether the quotation marks of a text are the language’s own, and each that opens is closed. */
function isQuotedWell(text: string, [open = '', close = '', innerOpen = '', innerClose = '']: string): boolean {
  const own = [open, close, innerOpen, innerClose, '’'];
  // Between letters it is an apostrophe, which is Dutch's closing mark as well.
  const marks = text.replace(/(?<=\p{Script=Latin})’(?=\p{Script=Latin})/gu, '');
  if ((text.match(ANY_QUOTE) ?? []).some((mark) => !own.includes(mark))) return false;
  return open === close ? countOf(marks, open) % 2 === 0 : countOf(marks, open) === countOf(marks, close);
}

/** What the source documents got wrong (facts.md), and must not return here. */
const DEFECTS: readonly { readonly tag: string; readonly pattern: RegExp; readonly why: string }[] = [
  { tag: 'nl', pattern: /\bGlobale\b(?! beheerder)/i, why: 'the role lost its noun' },
  { tag: 'sv', pattern: /\bGlobal\b(?! administratör)/i, why: 'the role lost its noun' },
  { tag: 'ru', pattern: /Customers \(/i, why: 'an English label with a bracket left open' },
  { tag: 'de', pattern: /\bAbsenden\b/i, why: 'Microsoft’s term is “Senden”' },
];

/** Chrome’s manifest has the limits of short name and description; the name’s is that of Firefox’s store, the stricter one. */
const LIMITS = { 'store.extName': 50, 'store.extShortName': 12, 'store.extDescription': 132 } as const;

/** Keys whose text breaks a rule, with the text. */
const offenders = (texts: Texts, breaks: (text: string, key: string) => boolean): string[] =>
  [...texts].filter(([key, text]) => breaks(text, key)).map(([key, text]) => `${key}: ${text}`);

it('has a folder for each language that ships, and no other', () => {
  expect(tags).toEqual(LANGUAGES.map(({ tag }) => tag).sort());
});

describe.each(tags)('locales/%s', (tag) => {
  const texts = readTexts(tag);
  const isSource = tag === SOURCE_LANGUAGE;

  it('has the three files, its style note, and nothing else', () => {
    expect(readdirSync(new URL(`${tag}/`, FOLDER)).sort()).toEqual(['STYLE.md', ...FILES]);
  });

  it('has exactly the keys of English, in its own plural categories', () => {
    expect([...texts.keys()].sort()).toEqual(keysFor(tag));
  });

  it('has the placeholders of English', () => {
    const differing = offenders(texts, (text, key) => {
      const expected = placeholders(sourceOf(key));
      const actual = placeholders(text);
      // “One customer” needs no count, but “other” does.
      const isFreeOfCount = pluralStem(key) !== null && !key.endsWith('_other') && !actual.includes('{{count}}');
      return (isFreeOfCount ? expected.filter((name) => name !== '{{count}}') : expected).join() !== actual.join();
    });
    expect(differing).toEqual([]);
  });

  it('has no text that is still to be written, as `npm run new-guide` leaves them', () => {
    expect(offenders(texts, (text) => text.startsWith('[to be written]'))).toEqual([]);
  });

  it('has no empty text and no stray space', () => {
    expect(offenders(texts, (text) => text === '' || text !== text.trim() || / {2}/.test(text))).toEqual([]);
  });

  it('uses typographic quotes, apostrophes and ellipses', () => {
    expect(offenders(texts, (text) => /["'`´]|\.\.\./.test(text))).toEqual([]);
  });

  it.runIf(tag in ONE_LETTER_WORDS)('lets no line end with a word of one letter', () => {
    const short = ONE_LETTER_WORDS[tag] ?? /$^/;
    expect(offenders(texts, (text, key) => !key.startsWith('store.') && short.test(text))).toEqual([]);
  });

  it('uses its own quotation marks, in pairs', () => {
    const quotes = Object.entries(QUOTES).find(([each]) => each === tag)?.[1] ?? '';
    expect(offenders(texts, (text) => !isQuotedWell(text, quotes))).toEqual([]);
  });

  it.runIf(OTHER_SCRIPTS.includes(tag))('has no Latin letters but those of names', () => {
    const words = (text: string) => text.replace(/\{\{[^}]*\}\}/g, '').match(/\p{Script=Latin}+/gu) ?? [];
    expect(offenders(texts, (text) => words(text).some((word) => !LATIN_NAMES.test(word)))).toEqual([]);
  });

  it.skipIf(isSource)('has no English left', () => {
    const isAllowed = (key: string) =>
      SAME_AS_ENGLISH.some(({ keys, tags: allowed }) => keys.test(key) && (allowed === 'all' || allowed.includes(tag)));
    expect(offenders(texts, (text, key) => text === sourceOf(key) && !isAllowed(key))).toEqual([]);
    expect(offenders(texts, (text) => ENGLISH_WORDS.test(text.replace(/\{\{[^}]*\}\}/g, '')))).toEqual([]);
  });

  it('keeps the length limits of the stores', () => {
    const lengths = Object.entries(LIMITS).map(([key, limit]) => ({
      key,
      limit,
      length: [...(texts.get(key) ?? '')].length,
    }));
    expect(lengths.filter(({ length, limit }) => length === 0 || length > limit)).toEqual([]);
  });

  it('repeats no defect of the source documents', () => {
    const known = DEFECTS.filter((defect) => defect.tag === tag);
    expect(offenders(texts, (text) => known.some(({ pattern }) => pattern.test(text)))).toEqual([]);
  });
});

it.each(tags)('locales/%s/STYLE.md states its form of address, its quotation marks and its terms', (tag) => {
  const note = readFileSync(new URL(`${tag}/STYLE.md`, FOLDER), 'utf8');
  const choice = (name: string): string => new RegExp(`^- \\*\\*${name}\\*\\*:? (.+)$`, 'm').exec(note)?.[1] ?? '';
  expect(choice('Address')).not.toBe('');
  const marks = [...(QUOTES[tag as keyof typeof QUOTES] ?? '')];
  expect(marks.filter((mark) => !choice('Quotes').includes(mark))).toEqual([]);
  expect(note).toMatch(/^\| term \||^- \*\*Terms\*\*/m);
});

it.each(tags)('the options page of %s names the commands as the browser does', (tag) => {
  const texts = readTexts(tag);
  const said = (key: string) => texts.get(key)?.replace(/[\u00a0\u202f]/g, ' ');
  for (const command of ['Focus', 'Toggle', 'Next'])
    expect(said(`ui.options.shortcut${command}`), command).toBe(said(`store.command${command}`));
});

describe('these checks', () => {
  it('ask of each language for the plural categories that it has', () => {
    const english: Texts = new Map([
      ['ui.found_one', 'One control'],
      ['ui.found_other', '{{count}} controls'],
      ['ui.step_one', 'not a plural, since there is no other'],
    ]);
    const categories = (tag: string) => keysFor(tag, english).flatMap((key) => /^ui\.found_(.+)$/.exec(key)?.[1] ?? []);
    expect(keysFor('en', english)).toEqual(['ui.found_one', 'ui.found_other', 'ui.step_one']);
    expect(categories('ja')).toEqual(['other']);
    expect(categories('de')).toEqual(['one', 'other']);
    expect(categories('fr')).toEqual(['many', 'one', 'other']);
    expect(categories('he')).toEqual(['one', 'other', 'two']);
    expect(categories('pl')).toEqual(['few', 'many', 'one', 'other']);
    expect(categories('ar')).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
  });

  it('know good quotation marks from bad', () => {
    expect(isQuotedWell('unter „Kunden“ und ‚Konto‘', QUOTES.de)).toBe(true);
    expect(isQuotedWell('unter “Kunden”', QUOTES.de)).toBe(false);
    expect(isQuotedWell('unter „Kunden', QUOTES.de)).toBe(false);
    expect(isQuotedWell('under ”Kunder” i menyn', QUOTES.sv)).toBe(true);
    expect(isQuotedWell('under ”Kunder i menyn', QUOTES.sv)).toBe(false);
    expect(isQuotedWell('l’account', QUOTES.it)).toBe(true);
    expect(isQuotedWell('op pagina’s onder ‘Klanten’', QUOTES.nl)).toBe(true);
    expect(isQuotedWell('onder Klanten’', QUOTES.nl)).toBe(false);
  });
});
