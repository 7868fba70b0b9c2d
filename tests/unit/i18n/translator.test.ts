import { expect, it } from 'vitest';
import guides from '../../../locales/en/guides.json' with { type: 'json' };
import ui from '../../../locales/en/ui.json' with { type: 'json' };
import { LANGUAGES, resolveLanguage } from '../../../src/i18n/languages';
import { createTranslator } from '../../../src/i18n/translator';

const english = { ui, guides };
const german = resolveLanguage('de', []);

it('speaks the language that is asked for', () => {
  const { t } = createTranslator(german, { ui: { popup: { start: 'Anleitung starten' } } }, english);
  expect(t('ui:popup.start')).toBe('Anleitung starten');
});

it('falls back to English key by key when a text is missing', () => {
  const { t } = createTranslator(german, { ui: { popup: { start: 'Anleitung starten' } } }, english);
  expect(t('ui:popup.stop')).toBe(ui.popup.stop);
  expect(t('guides:updateCustomerAccount.title')).toBe(guides.updateCustomerAccount.title);
});

it('falls back to English when a text is empty, and when there is no file at all', () => {
  expect(createTranslator(german, { ui: { popup: { start: '' } } }, english).t('ui:popup.start')).toBe(ui.popup.start);
  expect(createTranslator(german, {}, english).t('ui:popup.start')).toBe(ui.popup.start);
});

it('puts values in as they are', () => {
  const { t } = createTranslator(resolveLanguage('en', []), english, english);
  expect(t('ui:popup.languageAuto', { language: 'A & <B>' })).toBe('Automatic (A & <B>)');
});

it('keeps two translators apart', () => {
  const first = createTranslator(german, { ui: { popup: { start: 'Anleitung starten' } } }, english);
  const second = createTranslator(resolveLanguage('en', []), english, english);
  expect([first.t('ui:popup.start'), second.t('ui:popup.start')]).toEqual(['Anleitung starten', ui.popup.start]);
});

it.each(LANGUAGES)('writes numbers in $tag with the digits that its documents have', (language) => {
  const texts = { ui: { panel: { progress: '{{step}}|{{total}}' } } };
  const { t } = createTranslator(language, texts, texts);
  expect(t('ui:panel.progress', { step: 2, total: 5 })).toBe('2|5');
});
