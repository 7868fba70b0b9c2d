import { describe, expect, it } from 'vitest';
import { findLanguages, listLanguages } from '../../../src/forms/language-search';
import { LANGUAGES } from '../../../src/i18n/languages';

const found = (query: string, reader: string): string[] =>
  findLanguages(listLanguages(LANGUAGES, reader), query).map(({ tag }) => tag);

describe('listLanguages', () => {
  it('names each language for the reader, but not twice', () => {
    const german = listLanguages(LANGUAGES, 'de');
    expect(german.find(({ tag }) => tag === 'de')).toMatchObject({ ownName: 'Deutsch', readersName: null });
    expect(german.find(({ tag }) => tag === 'ja')).toMatchObject({ ownName: '日本語', readersName: 'Japanisch' });
  });

  it('begins names with a capital, where the language writes them small in a sentence', () => {
    expect(listLanguages(LANGUAGES, 'fr').find(({ tag }) => tag === 'de')?.readersName).toBe('Allemand');
    expect(listLanguages(LANGUAGES, 'tr').find(({ tag }) => tag === 'en')?.readersName).toBe('İngilizce');
  });
});

describe('findLanguages', () => {
  it('finds all for nothing', () => {
    expect(found('', 'en')).toHaveLength(LANGUAGES.length);
    expect(found('  ', 'en')).toHaveLength(LANGUAGES.length);
  });

  it.each(LANGUAGES)('finds $ownName by its own name, its English one, the reader’s and its tag', ({
    tag,
    ownName,
  }) => {
    const english = new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? '';
    const hungarian = new Intl.DisplayNames(['hu'], { type: 'language' }).of(tag) ?? '';
    for (const query of [ownName, english, hungarian, ownName.toUpperCase()]) expect(found(query, 'hu')[0]).toBe(tag);
    expect(found(tag, 'hu')).toContain(tag);
  });

  it.each([
    ['cestina', 'cs'],
    ['turkce', 'tr'],
    ['TÜRKÇE', 'tr'],
    ['portugues (b', 'pt-BR'],
    ['brasil', 'pt-BR'],
    ['한', 'ko'],
    ['하', 'ko'],
    ['繁', 'zh-Hant'],
    ['عربية', 'ar'],
  ])('takes %s for %s', (query, tag) => {
    expect(found(query, 'en')[0]).toBe(tag);
  });

  it('puts what begins so before what only has it inside', () => {
    expect(found('s', 'en').indexOf('es')).toBeLessThan(found('s', 'en').indexOf('tr'));
    expect(found('ge', 'en')[0]).toBe('de');
  });

  it('finds nothing for what no language is called', () => {
    expect(found('klingon', 'en')).toEqual([]);
  });
});
