import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageByTag, resolveLanguage, SOURCE_LANGUAGE } from '../../../src/i18n/languages';

const ships = (tag: string): boolean => languageByTag(tag) !== null;

describe('resolveLanguage', () => {
  it.each([
    ['the choice when it ships', 'tr', ['de'], 'tr'],
    ['the language of a region', 'auto', ['de-AT'], 'de'],
    ['the language in any case', 'auto', ['DE-at'], 'de'],
    ['the first that ships', 'auto', ['xx', 'sv-FI', 'de'], 'sv'],
    ['the next when a language does not ship', 'auto', ['nb-NO', 'nl-BE'], 'nl'],
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
    ['zh', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['pt-PT', 'pt-PT'],
    ['pt-BR', 'pt-BR'],
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

describe('LANGUAGES', () => {
  it('names each language once, by a canonical tag', () => {
    const tags: readonly string[] = LANGUAGES.map(({ tag }) => tag);
    expect(new Set(tags).size).toBe(tags.length);
    expect(Intl.getCanonicalLocales([...tags])).toEqual(tags);
    expect(new Set(LANGUAGES.map(({ ownName }) => ownName)).size).toBe(tags.length);
  });
});
