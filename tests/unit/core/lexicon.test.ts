import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelKey, labelVariants } from '../../../src/core/words/label';
import { createLexicon } from '../../../src/core/words/lexicon';
import { WORD_KEYS } from '../../../src/core/words/words';
import { WORDS } from '../../../src/portals/partner-center/words';

const SEED = 20240611;
const lexicon = createLexicon(WORDS);

const wordsOf = (name: string): string[] =>
  lexicon
    .find(name)
    .map(({ word, language }) => `${language}: ${word}`)
    .sort();

/** Every label of every list, folded. */
const KEYS = Object.entries(WORDS).flatMap(([language, words]) =>
  WORD_KEYS.flatMap((word) => words[word].map((text) => ({ key: labelKey(text), name: `${language}: ${word}` }))),
);

/** What `find` promises, said in the simplest way. */
function found(text: string): string[] {
  const keys = new Set(labelVariants(text).map(labelKey));
  return [...new Set(KEYS.filter(({ key }) => keys.has(key)).map(({ name }) => name))].sort();
}

const LABELS = Object.values(WORDS).flatMap((words) => Object.values(words).flat());
const label = fc.constantFrom(...LABELS);
const anyName = fc.oneof(
  label,
  fc
    .tuple(fc.constantFrom('edit ', '"', '• ', '\u200f', ''), label, fc.constantFrom(' (12)', '…', ' >', ' icon', 'x'))
    .map((parts) => parts.join('')),
  label.map((text) => text.toUpperCase()),
  label.map((text) => text.slice(1)),
  fc.tuple(label, label).map(([one, other]) => `${one} ${other}`),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

describe('find', () => {
  it('knows every label of every language as that word', () => {
    for (const [language, words] of Object.entries(WORDS)) {
      for (const word of WORD_KEYS) {
        for (const text of words[word]) expect(lexicon.find(text), text).toContainEqual({ word, language });
      }
    }
  });

  it('finds what comparing with every label finds, and nothing else', () => {
    fc.assert(
      fc.property(anyName, (text) => {
        fc.pre(text.length <= 80);
        expect(wordsOf(text)).toEqual(found(text));
      }),
      { seed: SEED, numRuns: 1500 },
    );
  });

  it('does not depend on what was asked before', () => {
    const fresh = createLexicon(WORDS);
    for (const text of [...LABELS].reverse())
      expect(fresh.find(text)).toEqual(expect.arrayContaining([...lexicon.find(text)]));
  });

  it('takes a word of several languages as all of them', () => {
    expect(wordsOf('Account')).toEqual(expect.arrayContaining(['en: account', 'it: account', 'nl: account']));
  });

  it.each([
    'Updates',
    'Update subscription',
    'Save draft',
    'Save and continue',
    'Customers of Contoso',
    '',
    ' ',
    '…',
  ])('takes %j for no word', (text) => {
    expect(lexicon.find(text)).toEqual([]);
  });

  it('reads no texts, only labels', () => {
    expect(lexicon.find(`Update${' '.repeat(90)}`)).toEqual([]);
  });
});

describe('findAction', () => {
  const actionsOf = (text: string): string[] =>
    lexicon.findAction(text).map(({ action, section }) => `${action.word} ${section.word}`);

  it.each([
    ['Update billing information', 'update billingInformation'],
    ['Edit Bill-to info for Contoso', 'edit billTo'],
    ['Edit tags', 'edit tags'],
    ['Abrechnungsinformationen bearbeiten', 'edit billingInformation'],
    ['Bill-to info bearbeiten', 'edit billTo'],
    ['請求先情報の編集', 'edit billTo'],
    ['更新计费信息', 'update billingInformation'],
    ['تحرير معلومات الفوترة', 'edit billingInformation'],
  ])('%s is %s', (text, expected) => {
    expect(actionsOf(text)).toContain(expected);
  });

  it.each([
    'Update',
    'Billing information',
    'Update subscription',
    'Update the payment method that belongs to the billing information of this reseller',
    'Updated billing profile of somebody else entirely',
    'Bearbeiten 編集',
  ])('%s is none', (text) => {
    expect(actionsOf(text)).toEqual([]);
  });

  it('is the same whether a name begins or ends with the action', () => {
    for (const [language, words] of Object.entries(WORDS)) {
      const [action] = words.update;
      const [section] = words.billingInformation;
      for (const text of [`${action} ${section}`, `${section} ${action}`]) {
        expect(lexicon.findAction(text), text).toContainEqual({
          action: { word: 'update', language },
          section: expect.objectContaining({ word: 'billingInformation' }),
        });
      }
    }
  });
});

it('a lexicon of other words knows those alone', () => {
  const english = WORDS['en'];
  if (!english) throw new Error('there are no English words');
  const own = createLexicon({ en: { ...english, update: ['Refresh it'] } });
  expect(own.find('refresh it…')).toEqual([{ word: 'update', language: 'en' }]);
  expect(own.find('Update')).toEqual([]);
});
