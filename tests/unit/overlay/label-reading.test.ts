import { describe, expect, it } from 'vitest';
import type { WordKey } from '../../../src/core/words/words';
import { createLabelReader, readLabel } from '../../../src/overlay/label-reading';
import { partnerCenter as portal } from '../../../src/portals/partner-center/portal';
import { WORDS } from '../../../src/portals/partner-center/words';

const SECTIONS: readonly WordKey[] = ['billTo', 'billingInformation', 'companyDetails'];

const read = (label: string, words: readonly WordKey[], claimed: string | null, reader: string) =>
  readLabel({ label, words, claimed, reader, portal });

describe('a label of the page', () => {
  it.each([
    // [label, word, what the page declares, reader, language of the label, meaning]
    ['Submit', 'submit', 'en', 'cs', 'en', WORDS['cs']?.submit[0]],
    ['Kunden', 'customers', 'de', 'en', 'de', 'Customers'],
    ['Kunden', 'customers', 'de-AT', 'en', 'de-AT', 'Customers'],
    ['Kunden', 'customers', 'de', 'de', 'de', null],
    // Also where the reader's language would say it with another word.
    ['Senden', 'submit', 'de', 'de', 'de', null],
    // The portal mixes English in, whatever the page declares.
    ['Submit', 'submit', 'de', 'de', 'en', 'Übermitteln'],
    ['Account', 'account', 'de', 'de', 'en', 'Konto'],
    // The same words: nothing to add.
    ['Account', 'account', 'en', 'it', 'en', null],
    ['ACCOUNT ', 'account', 'en', 'nl', 'en', null],
    // One Portuguese reads the other.
    ['Guardar', 'save', 'pt-PT', 'pt-BR', 'pt-PT', null],
    ['Salvar', 'save', 'pt-BR', 'pt-PT', 'pt-BR', null],
    ['Guardar', 'save', 'es', 'pt-BR', 'es', 'Salvar'],
    // Chinese in the other script is named again, unless it is written the same.
    ['编辑', 'edit', 'zh-CN', 'zh-Hant', 'zh-CN', '編輯'],
    ['更新', 'update', 'zh-CN', 'zh-Hant', 'zh-CN', null],
    ['更新', 'update', 'ja', 'zh-Hant', 'ja', null],
    ['编辑', 'edit', 'zh-CN', 'zh-Hans', 'zh-CN', null],
    ['Update', 'update', 'en', 'ar', 'en', 'تحديث'],
    ['Update', 'update', 'en', 'he', 'en', 'עדכן'],
    ['تحديث', 'update', 'ar', 'en', 'ar', 'Update'],
    // Known to be the word, but not whose: Japanese and Chinese pages both say so.
    ['更新', 'update', null, 'en', null, 'Update'],
    // An icon's name beside it makes it no other word.
    ['edit Update', 'update', 'en', 'de', 'en', 'Aktualisieren'],
  ] as const)('%s (%s) on a page in %s, for a reader of %s', (label, word, claimed, reader, language, meaning) => {
    expect(read(label, [word], claimed, reader)).toEqual({ language, meaning: meaning ?? null });
  });

  it('that says more than the word keeps what it was taken for', () => {
    expect(read('Update billing information', ['update'], 'en', 'de')).toEqual({
      language: 'en',
      meaning: 'Aktualisieren',
    });
  });

  it('that may be called anything has a meaning only where it is the very word', () => {
    const opener = (label: string) =>
      readLabel({ label, words: ['account'], mayBeOther: true, claimed: 'en', reader: 'de', portal });
    expect(opener('More actions')).toEqual({ language: 'en', meaning: null });
    expect(opener('Account')).toEqual({ language: 'en', meaning: 'Konto' });
    const reader = createLabelReader(portal);
    const question = { label: 'More actions', words: ['account'], claimed: 'en', reader: 'de' } as const;
    expect(reader(question).meaning).toBe('Konto');
    expect(reader({ ...question, mayBeOther: true }).meaning).toBeNull();
  });

  it('that is no word of the portal has no meaning, and no language of its own', () => {
    expect(read('Contoso', [], null, 'de')).toEqual({ language: null, meaning: null });
  });
});

describe('the title of a section', () => {
  it.each([
    ['Bill-to info', 'en', 'de', 'en', 'Rechnungsempfänger'],
    ['Bill-to info', 'de', 'de', 'en', 'Rechnungsempfänger'],
    ['Company details', 'en', 'zh-Hant', 'en', WORDS['zh-Hant']?.companyDetails[0]],
    ['معلومات الفوترة', 'ar', 'en', 'ar', 'Billing information'],
    ['Rechnungsempfänger', 'de', 'de', 'de', null],
    ['Our own heading', 'en', 'de', 'en', null],
  ] as const)('%s on a page in %s, for a reader of %s', (title, claimed, reader, language, meaning) => {
    expect(read(title, SECTIONS, claimed, reader)).toEqual({ language, meaning: meaning ?? null });
  });
});

it('each word of the portal in each language is read as what it is, by readers of every language', () => {
  for (const [tag, words] of Object.entries(WORDS)) {
    for (const reader of Object.keys(WORDS)) {
      for (const word of ['customers', 'account', 'update', 'edit', 'submit', 'save'] as const) {
        const label = words[word][0] ?? '';
        const { language, meaning } = read(label, [word], tag, reader);
        expect(language).toBe(tag);
        expect(meaning, `${label} for ${reader}`).not.toBe(label);
        if (reader === tag) expect(meaning).toBeNull();
      }
    }
  }
});

it('is remembered', () => {
  const reader = createLabelReader(portal);
  const question = { label: 'Update', words: ['update'], claimed: 'en', reader: 'de' } as const;
  expect(reader(question)).toBe(reader({ ...question }));
});
