import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageFor, resolveLanguage, SOURCE_LANGUAGE } from '../../../src/i18n/languages';

const ships = (tag: string): boolean => LANGUAGES.some((language) => language.tag === tag);

describe('resolveLanguage', () => {
  it.each([
    ['the choice when it ships', 'tr', ['de'], 'tr'],
    ['the language of a region', 'auto', ['de-AT'], 'de'],
    ['the language in any case', 'auto', ['DE-at'], 'de'],
    ['the first that ships', 'auto', ['xx', 'sv-FI', 'de'], 'sv'],
    ['the next when a language does not ship', 'auto', ['nb-NO', 'nl-BE'], 'nl'],
    ['the next, not a neighbour of what does not ship', 'auto', ['nb', 'nn', 'no', 'sv'], 'sv'],
    ['the script that is asked for, whatever ships beside it', 'auto', ['zh-HK', 'zh-CN'], 'zh-Hant'],
    ['the language of another region than the one that was chosen', 'zh-TW', ['en'], 'zh-Hant'],
    ["the browser's when the choice does not ship", 'xx', ['ru-RU'], 'ru'],
    ['English when nothing ships', 'auto', ['xx', 'yy-ZZ'], SOURCE_LANGUAGE],
    ['English when the browser says nothing', 'auto', [], SOURCE_LANGUAGE],
    ['English when what the browser says is no tag', 'auto', ['*', '', 'not a tag'], SOURCE_LANGUAGE],
  ] as const)('is %s', (_what, choice, preferred, expected) => {
    expect(resolveLanguage(choice, preferred).tag).toBe(expected);
  });

  it.each([
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-MY', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['zh-Hans-TW', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['ja-JP', 'ja'],
    ['ko-KR', 'ko'],
    ['ar', 'ar'],
    ['ar-EG', 'ar'],
    ['ar-SA', 'ar'],
    ['he-IL', 'he'],
    // What Java and Android call Hebrew.
    ['iw', 'he'],
    ['iw-IL', 'he'],
    ['es-MX', 'es'],
    ['es-419', 'es'],
    ['pt-PT', 'pt-PT'],
    ['pt-AO', 'pt-PT'],
    ['pt-CV', 'pt-PT'],
    ['pt-GW', 'pt-PT'],
    ['pt-MZ', 'pt-PT'],
    ['pt-ST', 'pt-PT'],
    ['pt-BR', 'pt-BR'],
    ['pt-US', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['nb', 'nb'],
  ])('of a browser in %s is %s where that ships, else English', (preferred, tag) => {
    expect(resolveLanguage('auto', [preferred]).tag).toBe(ships(tag) ? tag : SOURCE_LANGUAGE);
  });

  it.each(LANGUAGES.map(({ tag }) => tag))('of the choice %s is itself', (tag) => {
    expect(resolveLanguage(tag, ['en']).tag).toBe(tag);
    expect(resolveLanguage('auto', [tag]).tag).toBe(tag);
  });
});

describe('languageFor', () => {
  it.each([
    ['de-AT', 'de'],
    ['sv', 'sv'],
    ['fi', undefined],
    ['auto', undefined],
    ['not a tag', undefined],
  ])('of %s is %s', (wanted, tag) => {
    expect(languageFor(wanted)?.tag).toBe(tag);
  });
});

describe('LANGUAGES', () => {
  it('names each language once, by a canonical tag', () => {
    const tags: readonly string[] = LANGUAGES.map(({ tag }) => tag);
    expect(new Set(tags).size).toBe(tags.length);
    expect(Intl.getCanonicalLocales([...tags])).toEqual(tags);
    expect(new Set(LANGUAGES.map(({ ownName }) => ownName)).size).toBe(tags.length);
  });

  it('stands in the order of the own names', () => {
    const names: readonly string[] = LANGUAGES.map(({ ownName }) => ownName);
    expect(names).toEqual([...names].sort(new Intl.Collator(SOURCE_LANGUAGE).compare));
  });

  it('runs from right to left where the script does', () => {
    expect(LANGUAGES.filter(({ direction }) => direction === 'rtl').map(({ tag }) => tag)).toEqual(['he', 'ar']);
  });
});
