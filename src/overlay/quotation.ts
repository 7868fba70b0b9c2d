import type { Step } from '../core/guide';
import type { PickedControl } from '../core/judging/verdict';
import type { WordKey } from '../core/words/words';
import type { TextPart } from '../drawing/overlay-model';
import type { Translator } from '../i18n/translator';
import type { LabelReader } from './label-reading';

/** What it takes to quote the page: the reader's language, and what is known of its labels. */
export type Quoting = { readonly translator: Translator; readonly readLabel: LabelReader };

/** Words of the page in a sentence. */
export type Quote = Extract<TextPart, { readonly type: 'quote' }>;

/** A control, as far as its section goes. */
type TitledPick = { readonly section: string | null; readonly language: string | null };

/**
 * The names of control and section take these places while a sentence is put together, so that they can carry their own
 * language. Private use: no text of any language has them.
 */
export const MARKS = { label: '\ue000', section: '\ue001' } as const;

/** Puts quotes into the places of `MARKS`. */
export function withQuotes(
  sentence: string,
  quotes: Readonly<Record<keyof typeof MARKS, () => TextPart>>,
): readonly TextPart[] {
  return sentence.split(/([\ue000\ue001])/).flatMap((text): TextPart[] => {
    if (text === MARKS.label) return [quotes.label()];
    if (text === MARKS.section) return [quotes.section()];
    return text === '' ? [] : [{ type: 'text', text }];
  });
}

/** The name of a control as it stands on the page, with its meaning for a reader of another language. */
export function quoteLabel(quoting: Quoting, { label, word, language }: PickedControl): Quote {
  return quote(quoting, label, { words: word ? [word] : [], claimed: language });
}

/** The title of a control's section, likewise. */
export function quoteSection(quoting: Quoting, step: Step, { section, language }: TitledPick): Quote {
  return quote(quoting, section ?? '', { words: sectionWordsOf(step), claimed: language });
}

/** The name of what unfolds the rest: it may be called like the section that is in there, or anything else. */
export function quoteOpener(quoting: Quoting, step: Step, { label, language }: PickedControl): Quote {
  const words = [...sectionWordsOf(step), ...step.targets.flatMap((target) => ('names' in target ? target.names : []))];
  return quote(quoting, label, { words, claimed: language, mayBeOther: true });
}

/** The words that the titles of a step's sections may be. */
function sectionWordsOf({ targets }: Step): readonly WordKey[] {
  return targets.flatMap((target) => ('sections' in target ? target.sections : []));
}

function quote(
  { readLabel, translator }: Quoting,
  text: string,
  question: Omit<Parameters<LabelReader>[0], 'label' | 'reader'>,
): Quote {
  const { language, meaning } = readLabel({ ...question, label: text, reader: translator.language.tag });
  return { type: 'quote', text, language, meaning: meaning && translator.t('ui:panel.meaning', { meaning }) };
}
