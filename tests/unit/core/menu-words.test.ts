import { expect, it } from 'vitest';
import { saysMenu } from '../../../src/core/words/menu-words';
import { LANGUAGES } from '../../../src/i18n/languages';

/** As sites call the button of their menu: one or more for each language of the portal. */
const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  en: ['Menu', 'Open navigation', 'Global navigation', 'Toggle menu'],
  ar: ['القائمة', 'فتح القائمة'],
  cs: ['Nabídka', 'Otevřít navigaci'],
  de: ['Menü', 'Navigation öffnen'],
  es: ['Menú', 'Abrir navegación'],
  fr: ['Menu', 'Ouvrir la navigation'],
  he: ['תפריט'],
  hu: ['Menü', 'Navigációs menü'],
  it: ['Menu', 'Apri navigazione'],
  ja: ['メニュー', 'メニューを開く', 'ナビゲーション'],
  ko: ['메뉴', '탐색 메뉴 열기'],
  nl: ['Menu', 'Navigatie openen'],
  pl: ['Menu', 'Otwórz nawigację'],
  pt: ['Menu', 'Abrir navegação'],
  ru: ['Меню', 'Открыть меню'],
  sv: ['Meny', 'Öppna navigeringen'],
  tr: ['Menü', 'Gezinti menüsü', 'GEZİNTİ'],
  'zh-Hans': ['菜单', '打开导航'],
  'zh-Hant': ['功能表', '開啟導覽'],
};

it('has a button in each language of the portal', () => {
  const spoken = new Set(Object.keys(BUTTONS));
  expect(LANGUAGES.map(({ tag }) => tag.replace(/^pt-.*/, 'pt')).filter((tag) => !spoken.has(tag))).toEqual([]);
});

it.each(
  Object.entries(BUTTONS).flatMap(([language, names]) => names.map((name) => [language, name] as const)),
)('takes for the button of a menu, in %s: %s', (_, name) => {
  expect(saysMenu(name)).toBe(true);
});

it.each([
  '',
  'Notifications',
  'Account',
  'Settings',
  'Filter',
  'Manu',
  'Submenus',
  '設定',
  '通知',
  'Einstellungen',
])('takes “%s” for none', (name) => {
  expect(saysMenu(name)).toBe(false);
});
