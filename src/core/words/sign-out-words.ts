import { labelTestOf, type WordList } from './word-list';

/**
 * What ends the session is called, in the languages of the portal: whole labels. They tell the menu of the person who is
 * signed in from a customer's; nothing is ever pointed at because of them.
 */
const SIGN_OUT_LABELS: WordList = {
  en: 'sign out|log out|logout|sign off',
  ar: 'تسجيل الخروج|تسجيل خروج|خروج',
  cs: 'odhlásit se|odhlásit|odhlášení',
  de: 'abmelden|ausloggen',
  es: 'cerrar sesión|cerrar la sesión|salir',
  fr: 'se déconnecter|déconnexion|fermer la session',
  he: 'יציאה|התנתק|התנתקות|צא',
  hu: 'kijelentkezés|kilépés',
  it: 'disconnetti|esci|disconnettersi',
  ja: 'サインアウト|ログアウト',
  ko: '로그아웃',
  nl: 'afmelden|uitloggen',
  pl: 'wyloguj|wyloguj się',
  pt: 'sair|terminar sessão|terminar a sessão',
  ru: 'выйти|выход',
  sv: 'logga ut',
  tr: 'oturumu kapat|çıkış yap|çıkış',
  'zh-Hans': '注销|退出|退出登录',
  'zh-Hant': '登出',
};

/** Whether a label is that of what ends the session, in whichever language. */
export const signsOut = labelTestOf(SIGN_OUT_LABELS);
