import { readFileSync } from 'node:fs';
import type { DemoLanguage } from '../options.ts';
import { germanTexts } from './texts-de.ts';
import { englishTexts, type TextKey, type Texts } from './texts-en.ts';
import { dutchTexts } from './texts-nl.ts';
import { russianTexts } from './texts-ru.ts';
import { swedishTexts } from './texts-sv.ts';
import { turkishTexts } from './texts-tr.ts';

/** Every word of the demo in one language. */
export type Words = Readonly<Record<TextKey, string>>;

const translations: Partial<Record<DemoLanguage, Texts>> = {
  de: germanTexts,
  nl: dutchTexts,
  ru: russianTexts,
  sv: swedishTexts,
  tr: turkishTexts,
};

/**
 * Labels that the portal's documentation gives in no other language: a portal that mixes leaves these in English, most
 * of them headings, and translates the sentences and fields around them.
 */
const untranslatedWhenMixed: readonly TextKey[] = [
  'accountStatus',
  'addCustomer',
  'assignTags',
  'azureSavingsPlan',
  'billTo',
  'customerAccountInfo',
  'devices',
  'exportCustomers',
  'insights',
  'microsoftCustomerAgreement',
  'referrals',
  'serviceRequests',
  'specialQualifications',
  'tags',
  'transfers',
];

// Read, not imported: each of the tools that load this file (tsx, Playwright, vitest) wants another syntax for JSON.
const portalLabels: Partial<Record<DemoLanguage, Texts>> = JSON.parse(
  readFileSync(new URL('./portal-labels.json', import.meta.url), 'utf8'),
);

/** The demo's words: the portal's documented label first, then the demo's own translation, then English. */
export function createWords(language: DemoLanguage, mixed: boolean): Words {
  const own = { ...translations[language] };
  if (mixed) for (const key of untranslatedWhenMixed) delete own[key];
  // The documented English label is a part of the heading ("Bill-to"); the page has the whole one, as in the screenshots.
  const { billTo: _, ...documented } = portalLabels[language] ?? {};
  const known = (texts: Texts) => Object.fromEntries(Object.entries(texts).filter(([key]) => key in englishTexts));
  return { ...englishTexts, ...known(own), ...known(documented) };
}
