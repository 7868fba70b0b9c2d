import { expect, it } from 'vitest';
import { declines } from '../../../src/core/words/declining-words';

it.each([
  'No',
  '‹ Back',
  'Go\n back',
  'Not now.',
  'Ne',
  'Nein',
  'Ahora no',
  'いいえ',
  '아니요',
  'HAYIR',
  'Hayır',
  'Şimdi değil',
  'Remind me later',
  'Нет',
  '返回',
  'لا',
])('takes “%s” for a no', (label) => {
  expect(declines(label)).toBe(true);
});

it.each([
  '',
  'Yes',
  'Notes',
  'Back office',
  'Nein danke, später',
  'Weiter',
  'はい',
  'Evet',
  'Continue',
])('takes “%s” for none', (label) => {
  expect(declines(label)).toBe(false);
});
