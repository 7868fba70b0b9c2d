import { foldText } from './label';
import { foldedWords, unspacedOf, type WordList } from './word-list';

/**
 * What the button that unfolds a site's menu is called, in the languages of the portal: words that its name holds. It is
 * asked for where a menu is hidden and nothing says what shows it.
 */
const MENU_WORDS: WordList = {
  en: 'menu|navigation',
  ar: 'القائمة|قائمة|التنقل',
  cs: 'menu|nabídka|nabídku|navigace|navigaci',
  de: 'menü|navigation',
  es: 'menú|navegación',
  fr: 'menu|navigation',
  he: 'תפריט|ניווט',
  hu: 'menü|navigáció|navigációs',
  it: 'menu|navigazione|spostamento',
  ja: 'メニュー|ナビゲーション',
  ko: '메뉴|탐색',
  nl: 'menu|navigatie',
  pl: 'menu|nawigacja|nawigacji|nawigację',
  pt: 'menu|navegação',
  ru: 'меню|навигация|навигации|навигацию',
  sv: 'meny|menyn|navigering|navigeringen',
  tr: 'menü|menüsü|menüyü|gezinti|gezinme',
  'zh-Hans': '菜单|导航',
  'zh-Hant': '功能表|選單|導覽',
};

const WORDS = foldedWords(MENU_WORDS);
const UNSPACED = unspacedOf(WORDS);

/** Whether a control is called as what unfolds a menu is, in whichever language: "Menu", "Open navigation". */
export function saysMenu(name: string): boolean {
  const text = foldText(name);
  return text.split(/[^\p{L}\p{M}]+/u).some((word) => WORDS.has(word)) || UNSPACED.some((word) => text.includes(word));
}
