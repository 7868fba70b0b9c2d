import { labelTestOf, type WordList } from './word-list';

/**
 * What the control at the end of a menu is called that unfolds the entries for which there was no room, in the languages of the
 * portal: whole labels. Labels for more actions are none of them: what those unfold are no entries.
 */
const OVERFLOW_LABELS: WordList = {
  en: 'more|more options|more items|more links|more tabs|show more|see more',
  ar: 'المزيد|مزيد|المزيد من الخيارات|مزيد من الخيارات|المزيد من العناصر|عرض المزيد|إظهار المزيد',
  cs: 'více|další možnosti|další položky|zobrazit více|zobrazit další',
  de: 'mehr|weitere|weitere optionen|mehr optionen|weitere elemente|weitere einträge|mehr anzeigen|weitere anzeigen',
  es: 'más|más opciones|más elementos|ver más|mostrar más',
  fr: "plus|plus d'options|autres options|plus d'éléments|autres éléments|voir plus|en voir plus|afficher plus",
  he: 'עוד|עוד אפשרויות|אפשרויות נוספות|פריטים נוספים|הצג עוד|הצגת עוד|ראה עוד',
  hu: 'továbbiak|több|további lehetőségek|további elemek|továbbiak megjelenítése|több megjelenítése',
  it: 'altro|altre opzioni|altri elementi|mostra altro|visualizza altro|vedi altro',
  ja: 'その他|その他のオプション|その他の項目|もっと見る|さらに表示',
  ko: '더 보기|추가 옵션|기타 옵션|추가 항목|기타 항목',
  nl: 'meer|meer opties|meer items|meer weergeven|meer bekijken',
  pl: 'więcej|więcej opcji|więcej elementów|zobacz więcej|pokaż więcej',
  pt: 'mais|mais opções|mais itens|ver mais|mostrar mais',
  ru: 'еще|ещё|больше|дополнительно|другие параметры|дополнительные параметры|другие элементы|показать еще|показать ещё',
  sv: 'mer|fler|fler alternativ|fler objekt|visa mer|visa fler',
  tr: 'diğer|daha fazla|diğer seçenekler|daha fazla seçenek|diğer öğeler|daha fazla öğe|daha fazla göster|daha fazlasını gör',
  'zh-Hans': '更多|更多选项|更多项目|更多项|查看更多|显示更多',
  'zh-Hant': '更多|更多選項|其他選項|更多項目|查看更多|顯示更多',
};

const isOverflowLabel = labelTestOf(OVERFLOW_LABELS);
/** Dots in a row, on the line, in the middle or upright. */
const DOTS = /^(?:[.·•∙⋅]{3}|[…⋯⋮︙])$/u;

/** Whether a label is that of what unfolds the rest of a menu, in whichever language: "More", "…". */
export const saysOverflow = (label: string): boolean => DOTS.test(label.trim()) || isOverflowLabel(label);
