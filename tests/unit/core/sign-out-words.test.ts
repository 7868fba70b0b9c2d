import { expect, it } from 'vitest';
import { signsOut } from '../../../src/core/words/sign-out-words';
import { LANGUAGES } from '../../../src/i18n/languages';

/** What ends the session, as Microsoft's portals call it in each language of ours. */
const SIGN_OUT: Readonly<Record<string, string>> = {
  en: 'Sign out',
  ar: 'تسجيل الخروج',
  cs: 'Odhlásit se',
  de: 'Abmelden',
  es: 'Cerrar sesión',
  fr: 'Se déconnecter',
  he: 'יציאה',
  hu: 'Kijelentkezés',
  it: 'Disconnetti',
  ja: 'サインアウト',
  ko: '로그아웃',
  nl: 'Afmelden',
  pl: 'Wyloguj się',
  'pt-BR': 'Sair',
  'pt-PT': 'Terminar sessão',
  ru: 'Выйти',
  sv: 'Logga ut',
  tr: 'Oturumu kapat',
  'zh-Hans': '注销',
  'zh-Hant': '登出',
};

it('has a label for each language', () => {
  expect(Object.keys(SIGN_OUT).sort()).toEqual(LANGUAGES.map(({ tag }) => tag).sort());
});

it.each(Object.entries(SIGN_OUT))('knows what ends the session, in %s: %s', (_, label) => {
  expect(signsOut(label)).toBe(true);
});

it.each(['Account', 'Subscriptions', 'Sign', 'Out of office', 'Signed in as Kim'])('%s does not', (label) => {
  expect(signsOut(label)).toBe(false);
});
