import type { Portal } from '../core/portal';
import { remembered } from '../core/remembered';
import { labelKey, labelVariants } from '../core/words/label';
import { wordLanguagesOf } from '../core/words/page-language';
import type { WordKey } from '../core/words/words';

/** What can be told about a label of the page to someone who reads another language. */
export type LabelReading = {
  /** BCP 47 language of the label, or null when it is not known for sure. */
  readonly language: string | null;
  /** What the label says, in the reader's language; null where that would say the same, or where it is not known. */
  readonly meaning: string | null;
};

type Question = {
  readonly label: string;
  /** The portal's words that the label may be. */
  readonly words: readonly WordKey[];
  /**
   * It may be called something else altogether, rather than one of the words with more around it.
   * @default false
   */
  readonly mayBeOther?: boolean;
  /** The language that it was taken for. */
  readonly claimed: string | null;
  readonly portal: Portal;
  /** The reader's language. */
  readonly reader: string;
};

/**
 * Reads a label of the page.
 *
 * The portal mixes languages, so what the page declares is believed only where the label is a word of that language: “Submit”
 * on a German page is English. A label that is a word of several languages, none of them declared, is left without one,
 * unless English is among them: that is what the portal mixes in.
 */
export function readLabel({ label, words, mayBeOther = false, claimed, portal, reader }: Question): LabelReading {
  const keys = new Set(labelVariants(label).map(labelKey));
  const isSaidBy = (said: readonly string[] | undefined) => said?.some((each) => keys.has(labelKey(each))) ?? false;
  const word = words.find((each) => Object.values(portal.words).some((all) => isSaidBy(all[each])));
  const spoken = word ? Object.keys(portal.words).filter((tag) => isSaidBy(portal.words[tag]?.[word])) : [];
  const isClaimTrue = claimed !== null && wordLanguagesOf(claimed).some((tag) => spoken.includes(tag));
  // More than the word alone ("Update billing information") is no word of any language: there the claim stands.
  const language = word === undefined || isClaimTrue ? claimed : languageAmong(spoken);
  const [named] = word === undefined && (mayBeOther || words.length > 1) ? [] : [word ?? words[0]];
  const ownWords = named && portal.words[reader]?.[named];
  // Who reads one Portuguese reads the other; Chinese in the other script is read with effort.
  const isOwnLanguage = language !== null && wordLanguagesOf(language).includes(reader);
  return { language, meaning: !ownWords || isOwnLanguage || isSaidBy(ownWords) ? null : (ownWords[0] ?? null) };
}

function languageAmong(spoken: readonly string[]): string | null {
  if (spoken.includes('en')) return 'en';
  return spoken.length === 1 ? (spoken[0] ?? null) : null;
}

export type LabelReader = (question: Omit<Question, 'portal'>) => LabelReading;

/** Remembers readings, since the panel is described anew with each change of the page and its labels hardly ever change. */
export function createLabelReader(portal: Portal): LabelReader {
  const read = remembered((question) => readLabel({ ...JSON.parse(question), portal }));
  return ({ label, words, mayBeOther, claimed, reader }) =>
    read(JSON.stringify({ label, words, mayBeOther, claimed, reader }));
}
