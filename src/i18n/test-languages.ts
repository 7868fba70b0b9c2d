import { LANGUAGES, type Language } from './languages';

/**
 * Languages that nobody speaks, to see faults without reading: what is not translated, what does not mirror, what has no
 * room for longer words. The primary tag is Unicode's reserved one for pseudo-locales; they are made from English on the fly.
 */
export const TEST_LANGUAGES = [
  { tag: 'qps-Keys', ownName: '[[key]]', direction: 'ltr' },
  { tag: 'qps-keysm', ownName: '[[key]] ⇄', direction: 'rtl' },
  { tag: 'qps-Ploc', ownName: '[Ŧëšŧ ļåñĝüåĝë]', direction: 'ltr' },
] as const satisfies readonly Language[];

/** The languages to choose from: what ships, and in development the test languages too. A package has no trace of them. */
export const SPOKEN_LANGUAGES: readonly Language[] = import.meta.env.DEV
  ? [...LANGUAGES, ...TEST_LANGUAGES]
  : LANGUAGES;

const PLACEHOLDER = /\{\{[^}]*\}\}/;
const PLAIN = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz';
const ACCENTED = 'ÅåƁƀÇçĐđËëƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŘřŠšŦŧÜüṼṽŴŵẊẋÝýŽž';
/** How much longer than English a text may become; German and Russian come close to it in short texts. */
const GROWTH = 0.4;

/** `[[panel.next]]`, with the values that the text takes behind it. */
function keyText(key: string, text: string): string {
  return `[[${[key, ...(text.match(new RegExp(PLACEHOLDER, 'g')) ?? [])].join(' ')}]]`;
}

/** English that can still be read: with accents above and below, letters said twice for the length, and its ends marked. */
function accentedText(_key: string, text: string): string {
  const parts = text.split(new RegExp(`(${PLACEHOLDER.source})`));
  let due = 0;
  const longer = parts.map((part) =>
    PLACEHOLDER.test(part)
      ? part
      : [...part]
          .map((letter) => {
            due += GROWTH;
            const accented = ACCENTED[PLAIN.indexOf(letter)];
            // Spaces and signs owe their share to the next letter.
            if (!PLAIN.includes(letter) || accented === undefined) return letter;
            const times = Math.floor(due);
            due -= times;
            return accented + (ACCENTED[PLAIN.indexOf(letter.toLowerCase())] ?? letter).repeat(times);
          })
          .join(''),
  );
  return `[${longer.join('')}]`;
}

function disguise(value: unknown, key: string, change: typeof keyText): unknown {
  if (typeof value === 'string') return change(key, value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, disguise(inner, key ? `${key}.${name}` : name, change)]),
  );
}

/** The texts of a test language, made from the English ones; null for a language that has texts of its own. */
export function testTexts(
  tag: string,
  english: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | null {
  if (!TEST_LANGUAGES.some((language) => language.tag === tag)) return null;
  const change = tag === 'qps-Ploc' ? accentedText : keyText;
  return Object.fromEntries(Object.entries(english).map(([file, texts]) => [file, disguise(texts, '', change)]));
}
