import i18next, { type Resource, type ResourceLanguage } from 'i18next';
import type { TextKey } from '../core/text-key';
import { type Language, SOURCE_LANGUAGE } from './languages';
import { testTexts } from './test-languages';

/**
 * Turns a text key into a text of one language. Missing keys come out in English, key by key. Numbers, which are those of
 * steps, come out in the digits 0 to 9 in every language: so Microsoft's Arabic documents write them, too.
 */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

export type Translator = { readonly language: Language; readonly t: Translate };

/** The texts of one language as they lie in `locales/<tag>/`: one object per file. */
export type LanguageTexts = Readonly<Record<string, unknown>>;

/**
 * Makes a translator. The resources are passed in, since only the extension's own pages may fetch them.
 * @param texts the texts of `language`; may be empty or incomplete
 * @param fallback the English texts
 */
export function createTranslator(language: Language, texts: LanguageTexts, fallback: LanguageTexts): Translator {
  const own = (import.meta.env.DEV ? testTexts(language.tag, fallback) : null) ?? texts;
  const resources: Resource = {
    [SOURCE_LANGUAGE]: fallback as ResourceLanguage,
    ...(language.tag === SOURCE_LANGUAGE ? {} : { [language.tag]: own as ResourceLanguage }),
  };
  const instance = i18next.createInstance({
    lng: language.tag,
    fallbackLng: SOURCE_LANGUAGE,
    ns: ['ui', 'guides'],
    defaultNS: 'ui',
    resources,
    initAsync: false,
    returnEmptyString: false,
    // Preact escapes what it renders; escaping here would show `&amp;` to the person.
    interpolation: { escapeValue: false },
  });
  void instance.init();
  return { language, t: (key, values) => instance.t(key, values ?? {}) };
}
