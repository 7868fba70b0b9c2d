import { expect, it } from 'vitest';
import { dismisses } from '../../../src/core/words/dismissing-words';
import { LANGUAGES } from '../../../src/i18n/languages';

/** What puts a notice away for good, and until later, in each language of ours. */
const DISMISS: Readonly<Record<string, readonly [string, string]>> = {
  en: ['Dismiss', 'Remind me later'],
  ar: ['تجاهل', 'ذكرني لاحقًا'],
  cs: ['Ignorovat', 'Později'],
  de: ['Ignorieren', 'Später erinnern'],
  es: ['Descartar', 'Más tarde'],
  fr: ['Ignorer', 'Plus tard'],
  he: ['התעלם', 'מאוחר יותר'],
  hu: ['Elvetés', 'Később'],
  it: ['Ignora', 'Più tardi'],
  ja: ['無視', '後で通知'],
  ko: ['무시', '나중에 알림'],
  nl: ['Negeren', 'Later herinneren'],
  pl: ['Ignoruj', 'Przypomnij później'],
  'pt-BR': ['Ignorar', 'Lembrar mais tarde'],
  'pt-PT': ['Dispensar', 'Mais tarde'],
  ru: ['Игнорировать', 'Напомнить позже'],
  sv: ['Avfärda', 'Påminn mig senare'],
  tr: ['Yoksay', 'Daha sonra hatırlat'],
  'zh-Hans': ['忽略', '稍后提醒'],
  'zh-Hant': ['忽略', '稍後提醒'],
};

it('has labels for each language', () => {
  expect(Object.keys(DISMISS).sort()).toEqual(LANGUAGES.map(({ tag }) => tag).sort());
});

it.each(Object.entries(DISMISS))('knows what puts a notice away, in %s', (_, labels) => {
  expect(labels.filter((label) => !dismisses(label))).toEqual([]);
});

it.each(['Got it!', 'Not now', '知道了', 'Don’t show again', 'No, thanks'])('takes “%s” for that, too', (label) => {
  expect(dismisses(label)).toBe(true);
});

it.each([
  '',
  'Close',
  'Cancel',
  'No',
  'Back',
  'Edit',
  'Latest',
  'Hide',
])('takes “%s” for nothing of the kind', (label) => {
  expect(dismisses(label)).toBe(false);
});
