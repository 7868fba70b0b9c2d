import { type Language, SOURCE_LANGUAGE } from './languages';
import { createTranslator, type LanguageTexts, type Translator } from './translator';

/**
 * Fetches only the language that is spoken. English comes along the first time, to fill gaps, and is kept.
 * @param load gives the texts of a language, by its tag; null where they cannot be had now
 */
export function createTranslatorLoader(
  load: (tag: string) => Promise<LanguageTexts | null>,
): (language: Language) => Promise<Translator> {
  let english: LanguageTexts | null = null;
  return async (language) => {
    const [own, source] = await Promise.all([
      language.tag === SOURCE_LANGUAGE ? null : load(language.tag),
      english ?? load(SOURCE_LANGUAGE),
    ]);
    // What did not come is asked for again with the next language.
    english = source;
    return createTranslator(language, own ?? source ?? {}, source ?? {});
  };
}
