import { expect, it } from 'vitest';
import { discards } from '../../../src/core/words/discarding-words';
import { LANGUAGES } from '../../../src/i18n/languages';

/** What takes back unsaved changes, in each language of ours. */
const DISCARD: Readonly<Record<string, string>> = {
  en: 'Discard changes',
  ar: 'تجاهل التغييرات',
  cs: 'Zahodit změny',
  de: 'Änderungen verwerfen',
  es: 'Descartar cambios',
  fr: 'Ignorer les modifications',
  he: 'בטל שינויים',
  hu: 'Módosítások elvetése',
  it: 'Ignora modifiche',
  ja: '変更を破棄',
  ko: '변경 내용 취소',
  nl: 'Wijzigingen negeren',
  pl: 'Odrzuć zmiany',
  'pt-BR': 'Descartar alterações',
  'pt-PT': 'Ignorar alterações',
  ru: 'Отменить изменения',
  sv: 'Ignorera ändringar',
  tr: 'Değişiklikleri at',
  'zh-Hans': '放弃更改',
  'zh-Hant': '捨棄變更',
};

it('has a label for each language', () => {
  expect(Object.keys(DISCARD).sort()).toEqual(LANGUAGES.map(({ tag }) => tag).sort());
});

it.each(Object.entries(DISCARD))('knows what takes back what was typed, in %s: %s', (_, label) => {
  expect(discards(label)).toBe(true);
});

it.each(['', 'Save', 'Discarded items', 'Delete', 'Reset'])('takes “%s” for nothing of the kind', (label) => {
  expect(discards(label)).toBe(false);
});
