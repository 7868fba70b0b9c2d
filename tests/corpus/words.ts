import type { WordKey } from '../../src/core/words';
import { WORDS } from '../../src/portals/partner-center/words';
import documented from '../demo-portal/labels/portal-labels.json';

export type Say = (key: WordKey) => string;

const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = documented;

/** The portal's words in a language: as documented where they are, else as our lists have them first, else English. */
export function wordsOf(language: string): Say {
  const own = labels[language] ?? {};
  return (key) =>
    (key === 'billTo' && language === 'en' ? 'Bill-to info' : own[key]) ??
    WORDS[language]?.[key][0] ??
    WORDS['en']?.[key][0] ??
    key;
}

export const LANGUAGES = Object.keys(WORDS);
