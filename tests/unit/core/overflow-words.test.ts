import { expect, it } from 'vitest';
import { saysOverflow } from '../../../src/core/words/overflow-words';
import { LANGUAGES } from '../../../src/i18n/languages';

/** As menus call the control for what they have no room for: one for each language of the portal. */
const LABELS: Readonly<Record<string, string>> = {
  en: 'More options',
  ar: 'المزيد',
  cs: 'Více',
  de: 'Mehr',
  es: 'Más',
  fr: 'Plus d’options',
  he: 'עוד',
  hu: 'Továbbiak',
  it: 'Altro',
  ja: 'その他',
  ko: '더 보기',
  nl: 'Meer',
  pl: 'Więcej',
  pt: 'Mais opções',
  ru: 'Ещё',
  sv: 'Mer',
  tr: 'DİĞER',
  'zh-Hans': '更多',
  'zh-Hant': '更多選項',
};

it('has a label in each language of the portal', () => {
  const spoken = new Set(Object.keys(LABELS));
  expect(LANGUAGES.map(({ tag }) => tag.replace(/^pt-.*/, 'pt')).filter((tag) => !spoken.has(tag))).toEqual([]);
});

it.each(Object.entries(LABELS))('takes for the rest of a menu, in %s: %s', (_, label) => {
  expect(saysOverflow(label)).toBe(true);
});

it.each(['…', '...', '⋯', '···', '•••', ' ⋮ ', 'More…', 'MORE'])('takes “%s” for the rest of a menu', (label) => {
  expect(saysOverflow(label)).toBe(true);
});

it.each([
  '',
  '-',
  '·',
  'More actions',
  'Learn more',
  'More about Contoso',
  'Next',
  'Další',
  'Weitere Aktionen',
  'Menu',
])('takes “%s” for none', (label) => {
  expect(saysOverflow(label)).toBe(false);
});
