import { PARTNER_ROLES, type PartnerRole } from '../../../src/core/role';
import type { Language } from '../../../src/i18n/languages';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../../src/i18n/languages';
import { TEST_LANGUAGES } from '../../../src/i18n/test-languages';
import { createTranslator, type LanguageTexts, type Translator } from '../../../src/i18n/translator';

/** All that the surfaces can be shown in: what ships, and the languages made to find faults. */
export const ALL_LANGUAGES: readonly Language[] = [...LANGUAGES, ...TEST_LANGUAGES];

async function fetchFile(tag: string, file: string): Promise<unknown> {
  const response = await fetch(`/locales/${tag}/${file}.json`);
  return response.ok && response.headers.get('content-type')?.includes('json') ? response.json() : {};
}

/** The texts as they lie in `locales/`. */
export async function fetchTexts(tag: string): Promise<LanguageTexts> {
  return { ui: await fetchFile(tag, 'ui'), guides: await fetchFile(tag, 'guides') };
}

/** The role whose name is the longest. */
export function longestRole({ t }: Translator): PartnerRole {
  const length = (role: PartnerRole): number => t(`ui:roles.${role}`).length;
  return PARTNER_ROLES.reduce((longest, role) => (length(role) > length(longest) ? role : longest));
}

export async function translatorFor(language: Language): Promise<Translator> {
  return createTranslator(language, await fetchTexts(language.tag), await fetchTexts(SOURCE_LANGUAGE));
}

/** The keys of all texts below a key: `popup.where.home` below `popup`. */
export function keysBelow(texts: unknown, name: string): readonly string[] {
  const keysOf = (value: unknown, key: string): readonly string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([inner, each]) => keysOf(each, `${key}.${inner}`))
      : [key];
  return keysOf(Object.entries(texts as object).find(([key]) => key === name)?.[1], name);
}
