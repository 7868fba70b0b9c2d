import { labelTestOf, type WordList } from './word-list';

/**
 * What is chosen, besides Cancel, to answer a question with no or to go back from it, in the languages of the portal: whole
 * labels. They keep a walkthrough from being done; nothing is ever pointed at because of them.
 */
const DECLINING_LABELS: WordList = {
  en: 'no|back|go back|not now|keep editing',
  ar: 'لا|رجوع|ليس الآن',
  cs: 'ne|zpět|teď ne',
  de: 'nein|zurück|nicht jetzt|jetzt nicht',
  es: 'no|atrás|volver|ahora no',
  fr: 'non|retour|pas maintenant',
  he: 'לא|חזרה|הקודם|לא עכשיו',
  hu: 'nem|vissza|most nem',
  it: 'no|indietro|non ora',
  ja: 'いいえ|戻る|後で',
  ko: '아니요|아니오|뒤로|나중에',
  nl: 'nee|terug|niet nu',
  pl: 'nie|wstecz|wróć|nie teraz',
  pt: 'não|voltar|anterior|agora não',
  ru: 'нет|назад|не сейчас',
  sv: 'nej|tillbaka|inte nu',
  tr: 'hayır|geri|şimdi değil',
  'zh-Hans': '否|不|返回|后退|以后再说',
  'zh-Hant': '否|不|返回|上一步|以後再說',
};

/** Whether a label answers a question with no, in whichever language. */
export const declines = labelTestOf(DECLINING_LABELS);
