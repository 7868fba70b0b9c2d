import type { WordKey } from '../../src/core/words/words';
import { WORDS } from '../../src/portals/partner-center/words';
import documented from '../demo-portal/labels/portal-labels.json';

export type Say = (key: WordKey) => string;

const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = documented;

/**
 * The portal's words in a language: as documented where they are, else as our lists have them first, else English.
 * @param which `last` gives the least likely word of each of our lists
 */
export function wordsOf(language: string, which: 'likely' | 'last' = 'likely'): Say {
  const own = labels[language] ?? {};
  if (which === 'last') return (key) => WORDS[language]?.[key].at(-1) ?? wordsOf(language)(key);
  return (key) =>
    (key === 'billTo' && language === 'en' ? 'Bill-to info' : own[key]) ??
    WORDS[language]?.[key][0] ??
    WORDS['en']?.[key][0] ??
    key;
}

export const LANGUAGES = Object.keys(WORDS);
