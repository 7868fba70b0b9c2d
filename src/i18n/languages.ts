/** A language that Waymark speaks. */
export type Language = {
  /** BCP 47 tag; the folder's name in `locales/`. */
  readonly tag: string;
  /** Its name in itself and in its own script. */
  readonly ownName: string;
  readonly direction: 'ltr' | 'rtl';
};

/** The languages that ship, in the order of their own names (A to Z, then by script). English is the source of all texts. */
export const LANGUAGES = [
  { tag: 'cs', ownName: 'Čeština', direction: 'ltr' },
  { tag: 'de', ownName: 'Deutsch', direction: 'ltr' },
  { tag: 'en', ownName: 'English', direction: 'ltr' },
  { tag: 'es', ownName: 'Español', direction: 'ltr' },
  { tag: 'fr', ownName: 'Français', direction: 'ltr' },
  { tag: 'it', ownName: 'Italiano', direction: 'ltr' },
  { tag: 'hu', ownName: 'Magyar', direction: 'ltr' },
  { tag: 'nl', ownName: 'Nederlands', direction: 'ltr' },
  { tag: 'pl', ownName: 'Polski', direction: 'ltr' },
  { tag: 'pt-BR', ownName: 'Português (Brasil)', direction: 'ltr' },
  { tag: 'pt-PT', ownName: 'Português (Portugal)', direction: 'ltr' },
  { tag: 'sv', ownName: 'Svenska', direction: 'ltr' },
  { tag: 'tr', ownName: 'Türkçe', direction: 'ltr' },
  { tag: 'ru', ownName: 'Русский', direction: 'ltr' },
  { tag: 'he', ownName: 'עברית', direction: 'rtl' },
  { tag: 'ar', ownName: 'العربية', direction: 'rtl' },
  { tag: 'ko', ownName: '한국어', direction: 'ltr' },
  { tag: 'ja', ownName: '日本語', direction: 'ltr' },
  { tag: 'zh-Hans', ownName: '简体中文', direction: 'ltr' },
  { tag: 'zh-Hant', ownName: '繁體中文', direction: 'ltr' },
] as const satisfies readonly Language[];

export const SOURCE_LANGUAGE = 'en';

/** Regions that read European Portuguese, after CLDR's parent locales; the others read Brazilian. */
const EUROPEAN_PORTUGUESE = ['AO', 'CH', 'CV', 'FR', 'GQ', 'GW', 'LU', 'MO', 'MZ', 'PT', 'ST', 'TL'];

/**
 * Tags that a shipped language stands in for, from the more to the less specific: `de-AT`, `de`. Chinese goes by script,
 * since the region says which one is read (RFC 4647 lookup, with the script that Unicode's likely subtags give), and
 * Portuguese by the half of its world that the region belongs to.
 */
function fallbacksOf(tag: string): string[] {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag);
  } catch {
    return [];
  }
  const { language, script, region } = locale.maximize();
  const fallbacks = [
    tag,
    `${language}-${script}-${region}`,
    `${language}-${region}`,
    `${language}-${script}`,
    language,
  ];
  if (language !== 'pt') return fallbacks;
  return [...fallbacks, EUROPEAN_PORTUGUESE.includes(region ?? '') ? 'pt-PT' : 'pt-BR'];
}

/**
 * The language that stands in for a tag: `de` for `de-AT`, or null where none does.
 * @param spoken the languages there are
 * @default those that ship
 */
export function languageFor(wanted: string, spoken: readonly Language[] = LANGUAGES): Language | null {
  for (const tag of fallbacksOf(wanted)) {
    const language = spoken.find((known) => known.tag.toLowerCase() === tag.toLowerCase());
    if (language) return language;
  }
  return null;
}

/**
 * The language to speak.
 * @param choice a tag, or `auto` for the first of `preferred` that ships
 * @param preferred the browser's languages, most wanted first
 * @param spoken the languages there are
 * @default those that ship
 */
export function resolveLanguage(
  choice: string,
  preferred: readonly string[],
  spoken: readonly Language[] = LANGUAGES,
): Language {
  for (const wanted of choice === 'auto' ? preferred : [choice, ...preferred]) {
    const language = languageFor(wanted, spoken);
    if (language) return language;
  }
  return LANGUAGES.find(({ tag }) => tag === SOURCE_LANGUAGE) ?? LANGUAGES[0];
}
