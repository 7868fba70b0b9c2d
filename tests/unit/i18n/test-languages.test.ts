import { describe, expect, it } from 'vitest';
import guides from '../../../locales/en/guides.json' with { type: 'json' };
import ui from '../../../locales/en/ui.json' with { type: 'json' };
import { LANGUAGES, type Language } from '../../../src/i18n/languages';
import { SPOKEN_LANGUAGES, TEST_LANGUAGES, testTexts } from '../../../src/i18n/test-languages';
import { createTranslator } from '../../../src/i18n/translator';

const english = { ui, guides };
const [keys, mirroredKeys, accented] = TEST_LANGUAGES;
const speak = (language: Language) => createTranslator(language, {}, english).t;

it('are spoken in development, by canonical tags that none of the shipped has', () => {
  expect(SPOKEN_LANGUAGES).toEqual([...LANGUAGES, ...TEST_LANGUAGES]);
  const tags = TEST_LANGUAGES.map(({ tag }) => tag);
  expect(Intl.getCanonicalLocales([...tags])).toEqual(tags);
});

it('[[key]] and its twin say the key, and the values that the text takes', () => {
  for (const language of [keys, mirroredKeys]) {
    expect(speak(language)('ui:panel.next')).toBe('[[panel.next]]');
    expect(speak(language)('ui:panel.progress', { step: 2, total: 5 })).toBe('[[panel.progress 2 5]]');
    expect(speak(language)('guides:updateCustomerAccount.openAccount.instruction', { label: 'Account' })).toBe(
      '[[updateCustomerAccount.openAccount.instruction Account]]',
    );
  }
  expect([keys.direction, mirroredKeys.direction]).toEqual(['ltr', 'rtl']);
});

describe('the accented one', () => {
  const texts = Object.values(ui.panel).filter((text) => typeof text === 'string');

  it('can be read, and has no plain letter left', () => {
    expect(speak(accented)('ui:panel.next')).toBe('[Ñëẋẋŧ]');
    expect(speak(accented)('ui:panel.progress', { step: 2, total: 5 })).toMatch(/^\[\S+ 2 \S+ 5\]$/);
    for (const text of Object.values((testTexts(accented.tag, english)?.['ui'] as typeof ui).panel)) {
      if (typeof text === 'string') expect(text.replace(/\{\{[^}]*\}\}/g, '')).not.toMatch(/[a-z]/i);
    }
  });

  it('is 40 % longer', () => {
    const longer = (testTexts(accented.tag, { panel: ui.panel })?.['panel'] ?? {}) as Record<string, unknown>;
    const lengthOf = (text: unknown) => (typeof text === 'string' ? [...text.replace(/\{\{[^}]*\}\}/g, '')].length : 0);
    const before = texts.reduce((sum, text) => sum + lengthOf(text), 0);
    const after = Object.values(longer).reduce<number>((sum, text) => sum + lengthOf(text), 0);
    expect(after / before).toBeGreaterThanOrEqual(1.4);
    expect(after / before).toBeLessThan(1.6);
  });
});

it('a language with texts of its own is left alone', () => {
  for (const { tag } of LANGUAGES) expect(testTexts(tag, english)).toBeNull();
});
