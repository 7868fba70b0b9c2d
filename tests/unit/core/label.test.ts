import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foldLabel, labelKey, labelVariants } from '../../../src/core/words/label';
import { END_LETTERS, firstLettersOf, lastLettersOf } from '../../../src/core/words/label-ends';
import { WORDS } from '../../../src/portals/partner-center/words';

/** Fixed, so that a failure is the same failure the next time. */
const SEED = 20240611;

describe('a label folds to the same form', () => {
  test.each([
    // [what differs, as the page has it, as the list has it]
    ['capitals', 'BILLING INFORMATION', 'Billing information'],
    ['Turkish dotted capital', 'DÜZENLE İPTAL', 'Düzenle iptal'],
    ['Turkish dotless letter', 'KAYDI AÇ', 'Kaydı aç'],
    ['Turkish word typed without its dot', 'Iptal', 'İptal'],
    ['dot above as a mark of its own', 'i\u0307ptal', 'iptal'],
    ['German sharp s', 'GROSSE', 'Große'],
    ['full-width Latin', 'Ｕｐｄａｔｅ', 'Update'],
    ['half-width kana', 'ｱｶｳﾝﾄ', 'アカウント'],
    ['letters composed of parts', 'Über', 'U\u0308ber'],
    ['ligature', 'Proﬁl', 'Profil'],
    ['curly apostrophe', 'l’entreprise', "l'entreprise"],
    ['backtick for an apostrophe', 'l`entreprise', "l'entreprise"],
    ['French quotation marks', '« Modifier »', 'Modifier'],
    ['Japanese corner brackets', '「編集」', '編集'],
    ['German quotation marks', '„Bearbeiten“', 'Bearbeiten'],
    ['straight quotation marks', '"Edit"', 'Edit'],
    ['no-break space', 'Billing\u00a0information', 'Billing information'],
    ['several spaces and line breaks', '  Billing \n\t information ', 'Billing information'],
    ['ideographic space', '請求先\u3000情報', '請求先 情報'],
    ['narrow no-break space before a colon', 'Modifier\u202f:', 'Modifier'],
    ['soft hyphen', 'Abrechnungs\u00adinformationen', 'Abrechnungsinformationen'],
    ['zero-width space', 'Up\u200bdate', 'Update'],
    ['zero-width non-joiner', 'ویرایش\u200c', 'ویرایش'],
    ['marks of direction', '\u200fتحديث\u200e', 'تحديث'],
    ['embedded direction', '\u202bتحديث\u202c', 'تحديث'],
    ['isolated direction', '\u2067عدّل\u2069', 'عدّل'],
    ['variation selector', '編\ufe00集', '編集'],
    ['byte order mark', '\ufeffUpdate', 'Update'],
    ['no-break hyphen', 'Bill\u2011to info', 'Bill-to info'],
    ['dash for a hyphen', 'Bill–to info', 'Bill-to info'],
    ['count in brackets', 'Customers (12)', 'Customers'],
    ['count with thousands', 'Customers (1,234)', 'Customers'],
    ['count with more', 'Customers (99+)', 'Customers'],
    ['count in square brackets', 'Customers [3]', 'Customers'],
    ['count in full-width brackets', '顧客（12）', '顧客'],
    ['count in lenticular brackets', '顧客【3】', '顧客'],
    ['bare count', 'Customers 12', 'Customers'],
    ['bare count after an accent', 'Zákazníci 12', 'Zákazníci'],
    ['count after a dot in the middle', 'Customers · 12', 'Customers'],
    ['access key of Windows', '&Edit', 'Edit'],
    ['access key within a word', 'E&dit', 'Edit'],
    ['access key behind', '編集(E)', '編集'],
    ['keys behind', 'Save (Ctrl+S)', 'Save'],
    ['keys behind, without brackets', 'Speichern Strg + S', 'Speichern'],
    ['several keys behind', 'Submit (Ctrl+Shift+Enter)', 'Submit'],
    ['a function key behind', 'Edit (F2)', 'Edit'],
    ['a sign and a key behind', 'Save (⌘S)', 'Save'],
    ['access key behind, full width', '編集（Ｅ）', '編集'],
    ['three dots', 'Edit...', 'Edit'],
    ['ellipsis', 'Edit…', 'Edit'],
    ['Chinese ellipsis', '编辑……', '编辑'],
    ['full stop', 'Update.', 'Update'],
    ['ideographic full stop', '更新。', '更新'],
    ['full-width colon', '更新：', '更新'],
    ['colon', 'Company name:', 'Company name'],
    ['mark of a required field', 'Company name *', 'Company name'],
    ['bullet before', '• Update', 'Update'],
    ['plus before', '+ Update', 'Update'],
    ['arrow behind', 'Edit →', 'Edit'],
    ['angle behind', 'Account >', 'Account'],
    ['guillemet behind', 'Account ›', 'Account'],
    ['glyph of an icon font', '\ue70f Edit', 'Edit'],
    ['pictograph', '✏️ Edit', 'Edit'],
    ['triangle', 'More ▾', 'More'],
  ])('whatever its %s', (_, asWritten, asListed) => {
    expect(foldLabel(asWritten)).toBe(foldLabel(asListed));
    expect(foldLabel(asListed)).not.toBe('');
  });

  it('in every language in capitals as that language makes them', () => {
    for (const [language, words] of Object.entries(WORDS)) {
      for (const label of Object.values(words).flat()) {
        // Greek-like final letters do not occur; a capital that loses an accent would.
        expect(labelKey(label.toLocaleUpperCase(language)), `${language}: ${label}`).toBe(labelKey(label));
      }
    }
  });

  it('whether folded once or twice', () => {
    for (const label of Object.values(WORDS).flatMap((words) => Object.values(words).flat())) {
      expect(foldLabel(foldLabel(label))).toBe(foldLabel(label));
    }
  });
});

describe('labels that mean different things stay different', () => {
  test.each([
    ['Update', 'Updates'],
    ['Edit', 'Editor'],
    ['Customers', 'Add customers'],
    ['Customers', 'Customers of Contoso'],
    ['Account', 'Account settings'],
    ['Save', 'Save draft'],
    ['Address 1', 'Address2'],
    ['更新', '更新日'],
    ['Bill-to', 'Bill to Contoso'],
    ['Résumé', 'Resume'],
    ['Şehir', 'Sehir'],
    ['Ort', 'Ört'],
  ])('%s and %s', (one, other) => {
    expect(labelKey(one)).not.toBe(labelKey(other));
  });

  it('a number by itself is no count', () => {
    expect(foldLabel('12')).toBe('12');
  });

  it('no two words of a language that name controls in one place are one label', () => {
    const names = ['update', 'edit', 'submit', 'save', 'cancel', 'remove', 'removeResellerRelationship'] as const;
    for (const [language, words] of Object.entries(WORDS)) {
      for (const word of ['remove', 'removeResellerRelationship', 'cancel'] as const) {
        const others = names.filter((name) => name !== word && !(isRemoval(name) && isRemoval(word)));
        const keys = new Set(others.flatMap((name) => words[name]).map(labelKey));
        for (const label of words[word]) expect(keys.has(labelKey(label)), `${language}: ${label}`).toBe(false);
      }
    }
  });
});

const isRemoval = (name: string): boolean => name.startsWith('remove');

describe('compounds', () => {
  test.each([
    ['Bedrijfs naam', 'Bedrijfsnaam'],
    ['E-mail', 'Email'],
    ['請求先 情報', '請求先情報'],
    ['청구 정보', '청구정보'],
    ['Abrechnungs-Informationen', 'Abrechnungsinformationen'],
  ])('%s compares as %s', (split, whole) => {
    expect(labelKey(split)).toBe(labelKey(whole));
  });
});

describe('the name of an icon', () => {
  test.each([
    ['edit Update', 'Update'],
    ['Account chevron_right', 'Account'],
    ['arrow_forward_ios Weiter', 'Weiter'],
    ['Edit icon Update', 'Update'],
    ['Update pencil icon', 'Update'],
  ])('may stand beside the label: %s', (name, label) => {
    expect(labelVariants(name)).toContain(label);
  });

  test.each([
    ['add Customers'],
    ['new Account'],
    ['Update subscription'],
    ['Icons'],
    ['Save as'],
  ])('is not any word: %s', (name) => {
    expect(labelVariants(name)).toEqual([name]);
  });
});

describe('the ends of a label', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 14 }),
    fc.string({ unit: 'binary', maxLength: 14 }),
    fc
      .tuple(
        fc.constantFrom('', ' ', '\u200f', '&', '• ', '"', '\ue70f '),
        fc.constantFrom(
          'Update',
          'Upa',
          'かけ',
          'İptal',
          '更新',
          'تحديث',
          'Große',
          'E-mail',
          'ﬁn',
          '업데이트',
          'קמ',
          'ó\u0301',
        ),
        fc.constantFrom('', '…', ' (12)', ' 12', '\u0301', '（Ｅ）', '\u3099', ' \u11a8', ':', ' icon'),
      )
      .map((parts) => parts.join('')),
  );

  it('are those of its form to compare', () => {
    fc.assert(
      fc.property(text, (label) => {
        expect(firstLettersOf(label)).toBe(labelKey(label).slice(0, END_LETTERS));
      }),
      { seed: SEED, numRuns: 4000 },
    );
  });

  it('are those of its form to compare, at its end too where it ends with no number', () => {
    fc.assert(
      fc.property(text, (label) => {
        fc.pre(!/[\d.,]\s*$/.test(label));
        expect(lastLettersOf(label)).toBe(labelKey(label).slice(-END_LETTERS));
      }),
      { seed: SEED + 1, numRuns: 4000 },
    );
  });

  it('are the same for every word of the portal', () => {
    for (const label of Object.values(WORDS).flatMap((words) => Object.values(words).flat())) {
      expect(firstLettersOf(label)).toBe(labelKey(label).slice(0, END_LETTERS));
      if (!/\d$/.test(label)) expect(lastLettersOf(label)).toBe(labelKey(label).slice(-END_LETTERS));
    }
  });
});
