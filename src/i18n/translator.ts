import i18next, { type Resource, type ResourceLanguage } from 'i18next';
import type { TextKey } from '../core/text-key';
import { type Language, SOURCE_LANGUAGE } from './languages';
import { testTexts } from './test-languages';

/** Turns a text key into a text of one language. Missing keys come out in English, key by key. Numbers come out as written there. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

export type Translator = { readonly language: Language; readonly t: Translate };

/** The texts of one language as they lie in `locales/<tag>/`: one object per file. */
export type LanguageTexts = Readonly<Record<string, unknown>>;

/**
 * How a number is written. Always with the digits 0 to 9: so Microsoft's Arabic documents write them, and so CLDR has it for
 * `ar` by now, but browsers whose data are older would take Arabic-Indic digits, beside a page that has none.
 */
function numberFormat(tag: string): Intl.NumberFormat {
  return new Intl.NumberFormat(tag, { numberingSystem: 'latn' });
}

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
  const numbers = numberFormat(language.tag);
  const written = (values: Readonly<Record<string, string | number>>) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) =>
        // `count` chooses the plural category and has to stay a number.
        [name, typeof value === 'number' && name !== 'count' ? numbers.format(value) : value],
      ),
    );
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
  return { language, t: (key, values) => instance.t(key, values ? written(values) : {}) };
}
