import { describe, expect, it, test } from 'vitest';
import { createLexicon, type WordHit } from '../../../src/core/words/lexicon';
import { weighLanguages, wordLanguagesOf } from '../../../src/core/words/page-language';
import { WORDS } from '../../../src/portals/partner-center/words';

const lexicon = createLexicon(WORDS);
const weigh = (declared: readonly string[], labels: readonly string[] = []) =>
  weighLanguages(
    declared,
    labels.map((label) => lexicon.find(label)),
  );

describe('a language tag', () => {
  test.each([
    ['de', ['de']],
    ['de-AT', ['de']],
    ['de_DE', ['de']],
    ['DE-de', ['de']],
    ['zh', ['zh-Hans']],
    ['zh-CN', ['zh-Hans']],
    ['zh-SG', ['zh-Hans']],
    ['zh-TW', ['zh-Hant']],
    ['zh-HK', ['zh-Hant']],
    ['zh-Hant', ['zh-Hant']],
    ['zh-Hans-HK', ['zh-Hans']],
    ['pt', ['pt-BR', 'pt-PT']],
    ['pt-BR', ['pt-BR', 'pt-PT']],
    ['pt-PT', ['pt-PT', 'pt-BR']],
    ['pt-AO', ['pt-PT', 'pt-BR']],
    ['iw', ['he']],
    ['he-IL', ['he']],
    ['en-GB', ['en']],
    ['fr-CA', ['fr']],
  ])('%s means the words of %j', (tag, languages) => {
    expect(wordLanguagesOf(tag)).toEqual(languages);
  });

  test.each([[''], ['-'], ['not a tag'], ['123456789'], ['x'], ['{{lang}}']])('%j means none', (tag) => {
    expect(wordLanguagesOf(tag)).toEqual([]);
  });

  it('means a language whose words there are, for each of them', () => {
    for (const language of Object.keys(WORDS)) expect(wordLanguagesOf(language)).toContain(language);
  });
});

describe('the weight of a language', () => {
  it('is full where it is declared, nearly so in English, less in any other', () => {
    const weights = weigh(['de-DE']);
    expect(weights('de')).toBe(1);
    expect(weights('en')).toBeGreaterThan(0.9);
    expect(weights('en')).toBeLessThan(1);
    expect(weights('ja')).toBeLessThan(weights('en'));
    expect(weights('ja')).toBeGreaterThan(0);
  });

  it('is full for each of several declared ones', () => {
    const weights = weigh(['ja-jp', 'de', '']);
    expect([weights('ja'), weights('de')]).toEqual([1, 1]);
  });

  it('is full where three labels speak it, whatever is declared', () => {
    expect(weigh(['en'], ['Aktualisieren', 'Bearbeiten', 'Cancel'])('de')).toBeLessThan(1);
    expect(weigh(['en'], ['Aktualisieren', 'Bearbeiten', 'Abbrechen', 'Cancel'])('de')).toBe(1);
    expect(weigh([], ['アカウント', 'キャンセル', '顧客一覧', 'タグ'])('ja')).toBe(1);
  });

  it('is full where two labels are all that is known of the page, one of them in no other language', () => {
    expect(weigh(['en'], ['Aktualisieren', 'Abonnements'])('de')).toBe(1);
    expect(weigh(['en'], ['Aktualisieren', 'Abonnements'])('fr')).toBeLessThan(1);
    expect(weigh(['en'], ['Aktualisieren', 'Abonnements', 'Subscriptions'])('de')).toBeLessThan(1);
    expect(weigh(['en'], ['Aktualisieren'])('de')).toBeLessThan(1);
  });

  it('does not come of one label said three times', () => {
    expect(weigh(['en'], ['Abbrechen', 'Abbrechen', 'Abbrechen'])('de')).toBeLessThan(1);
  });

  it('does not come of labels that other languages have too', () => {
    // As "Account" is English, Italian and Dutch.
    const shared = (['account', 'save', 'edit', 'tags'] as const).map((word): WordHit[] => [
      { word, language: 'it' },
      { word, language: 'nl' },
    ]);
    expect(weighLanguages([], shared)('it')).toBeLessThan(1);
    const own = shared.map((hits) => hits.slice(0, 1));
    expect(weighLanguages([], own)('it')).toBe(1);
  });

  it('stays what it is for others where labels speak one', () => {
    expect(weigh(['de'], ['アカウント', 'キャンセル', '顧客一覧', 'タグ'])('de')).toBe(1);
  });
});
