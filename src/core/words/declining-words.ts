import { labelTestOf, type WordList } from './word-list';

/**
 * What is chosen, besides Cancel, to answer a question with no or to go back from it, in the languages of the portal: whole
 * labels. They keep a walkthrough from being done; nothing is ever pointed at because of them.
 */
const DECLINING_LABELS: WordList = {
  en: 'no|back|go back|keep editing',
  ar: 'لا|رجوع',
  cs: 'ne|zpět',
  de: 'nein|zurück',
  es: 'no|atrás|volver',
  fr: 'non|retour',
  he: 'לא|חזרה|הקודם',
  hu: 'nem|vissza',
  it: 'no|indietro',
  ja: 'いいえ|戻る',
  ko: '아니요|아니오|뒤로',
  nl: 'nee|terug',
  pl: 'nie|wstecz|wróć',
  pt: 'não|voltar|anterior',
  ru: 'нет|назад',
  sv: 'nej|tillbaka',
  tr: 'hayır|geri',
  'zh-Hans': '否|不|返回|后退',
  'zh-Hant': '否|不|返回|上一步',
};

/** What is chosen to have a question or a notice come again at another time: whole labels. */
const LATER_LABELS: WordList = {
  en: 'not now|later|maybe later|remind me later|ask me later',
  ar: 'ليس الآن|لاحقًا|ذكرني لاحقًا|تذكيري لاحقًا',
  cs: 'teď ne|později|možná později|připomenout později',
  de: 'nicht jetzt|jetzt nicht|später|vielleicht später|später erinnern|später daran erinnern',
  es: 'ahora no|más tarde|quizás más tarde|recordármelo más tarde|recordar más tarde',
  fr: 'pas maintenant|plus tard|peut-être plus tard|me le rappeler plus tard|rappeler plus tard',
  he: 'לא עכשיו|מאוחר יותר|אולי מאוחר יותר|הזכר לי מאוחר יותר',
  hu: 'most nem|később|talán később|emlékeztessen később|emlékeztető később',
  it: 'non ora|più tardi|forse più tardi|ricordamelo più tardi|ricorda più tardi',
  ja: '後で|あとで|今はしない|後で通知|後で通知する|後で確認する',
  ko: '나중에|나중에 하기|지금은 안 함|나중에 알림|나중에 다시 알림',
  nl: 'niet nu|later|misschien later|later herinneren|herinner mij later',
  pl: 'nie teraz|później|może później|przypomnij później|przypomnij mi później',
  pt: 'agora não|mais tarde|talvez mais tarde|lembrar mais tarde|lembrar-me mais tarde|lembre-me mais tarde',
  ru: 'не сейчас|позже|напомнить позже|напомнить мне позже',
  sv: 'inte nu|senare|kanske senare|påminn mig senare',
  tr: 'şimdi değil|daha sonra|belki daha sonra|sonra hatırlat|daha sonra hatırlat',
  'zh-Hans': '以后再说|稍后|稍后再说|稍后提醒|稍后提醒我|暂不',
  'zh-Hant': '以後再說|稍後|稍後再說|稍後提醒|稍後提醒我|暫不',
};

const saysNo = labelTestOf(DECLINING_LABELS);

/** Whether a label puts off what it stands below, in whichever language. */
export const putsOff = labelTestOf(LATER_LABELS);

/** Whether a label answers a question with no, in whichever language. */
export const declines = (label: string): boolean => saysNo(label) || putsOff(label);
