/**
 * Labels as people write them, made comparable. The same label stands on pages with other cases, widths, quotes, hyphens,
 * split compounds, counts, access keys and icons; none of that changes which control it names.
 */

// Soft hyphens, joiners, bidi marks, variation selectors, byte order marks.
const INVISIBLE =
  /\u00ad|\u034f|\u061c|[\u180b-\u180e]|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|[\ufe00-\ufe0f]|\ufeff/g;
const INVISIBLE_TEST = new RegExp(INVISIBLE.source);
// Private use (icon fonts), pictographs, arrows, letters in circles, box drawing and geometric shapes: an icon's glyph, never
// a word.
const GLYPHS = /[\ue000-\uf8ff\u2190-\u21ff\u2300-\u23ff\u2460-\u27bf\u2b00-\u2bff]|\p{Extended_Pictographic}/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u02bc\u02b9\u00b4\u0060\uff07]/g;
const DOUBLE_QUOTES = /["\u201c-\u201f\u00ab\u00bb\u2039\u203a\u300c-\u300f]/g;
const HYPHENS = /[\u2010-\u2015\u2212\u30fb]/g;
const ACCESS_KEY = /\s*[(\uff08]\s*&?(?:[a-z]|f\d{1,2})[)\uff09]$/;
/** The keys that do the same, as a page writes them behind a label: "(Ctrl+S)". */
const SHORTCUT =
  /\s*[([]?(?:(?:ctrl|strg|control|alt|shift|cmd|maj|umschalt)\s?\+\s?)+(?:[a-z0-9]|enter|return)[)\]]?$/;
const COUNT = /\s*[([\uff08\u3010]\s*\d[\d.,\s]*\+?\s*[)\]\uff09\u3011]$|(?<=\D)\s+\d[\d.,]*\+?$/;
const EDGES = /^[\s.…:：。、,;!•·|*+\-/\\]+|[\s.…:：。、,;!?•·|*+\-/\\>]+$/g;
/** Unaccented words and numbers: a number at the end is a count. */
const SIMPLE = /^[A-Za-z][A-Za-z0-9 ]*$/;
const SIMPLE_COUNT = /(?<=[a-z]) +[0-9]+$/;
/** Letters and spaces in any script: nothing to take off, only to fold. Most labels are this, and folding them is quick. */
const LETTERS = /^[\p{L}\p{M} ]*$/u;

/** A label without what does not tell labels apart; words are still separated by single spaces. */
export function foldLabel(label: string): string {
  if (SIMPLE.test(label)) return label.trim().replace(/ {2,}/g, ' ').toLowerCase().replace(SIMPLE_COUNT, '');
  if (LETTERS.test(label) && !INVISIBLE_TEST.test(label)) return foldLetters(label).trim().replace(/ {2,}/g, ' ');
  return foldLetters(
    label
      // Before compatible forms are taken: of "ⓘ" the letter would be left.
      .replace(GLYPHS, ' ')
      .normalize('NFKC')
      .replace(INVISIBLE, '')
      .replace(SINGLE_QUOTES, "'")
      .replace(DOUBLE_QUOTES, ' ')
      .replace(HYPHENS, '-')
      .replace(/&(?=\p{L})/gu, '')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(EDGES, '')
      .replace(SHORTCUT, '')
      .replace(ACCESS_KEY, '')
      .replace(COUNT, '')
      .replace(EDGES, ''),
  );
}

/** A text as words are looked for in it: letters folded, apostrophes of one kind, single spaces. */
export const foldText = (text: string): string =>
  foldLetters(text.replace(INVISIBLE, '').replace(SINGLE_QUOTES, "'").replace(/\s+/g, ' '));

/** Turkish writes two letters i. Folding both to one compares the same in every locale, and forgives `Iptal`. */
function foldLetters(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  return /[\u0307\u0131ß]/.test(lower)
    ? lower
        .replace(/\u0307/g, '')
        .replace(/\u0131/g, 'i')
        .replace(/ß/g, 'ss')
    : lower;
}

/** The form in which two labels are compared: folded, and without the spaces and hyphens at which compounds are split. */
export function labelKey(label: string): string {
  return foldLabel(label).replace(/[\s-]/g, '');
}

/**
 * Names that icon fonts with ligatures put beside a label as text. Only these and names with an underscore are taken off:
 * taking off any word would make "add customers" a "customers".
 */
const ICON_NAMES = new Set(
  'edit create save send update refresh check done close group groups people person store business apartment menu expand home settings receipt payment undo'.split(
    ' ',
  ),
);
const isIconName = (word: string): boolean =>
  ICON_NAMES.has(word) || (word.includes('_') && /^[a-z0-9]+(_[a-z0-9]+)+$/.test(word));

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

function firstSpaceIn(name: string): number {
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) <= 0x20) return at;
  return -1;
}

/** Whether a name may begin or end with that of an icon, as `labelVariants` takes them off: a quick question. */
export function mayCarryIcon(name: string): boolean {
  const first = name.charCodeAt(0);
  // The name of an icon is written small; white space and digits before a name are rare.
  if (first <= 0x39 || name.includes(' icon') || name.includes(' Icon') || name.includes(' ICON')) return true;
  const start = firstSpaceIn(name);
  if (start < 0) return false;
  if (isSmall(first) && isIconName(name.slice(0, start))) return true;
  const last = name.charCodeAt(name.length - 1);
  if (!isSmall(last) && !(last >= 0x30 && last <= 0x39)) return false;
  return isIconName(name.slice(name.lastIndexOf(' ') + 1));
}

/**
 * The ways in which a name may carry its label: as it is, and without the name of an icon before or after it
 * ("edit Update", "Account chevron_right", "Edit icon Update").
 */
export function labelVariants(name: string): string[] {
  const trimmed = name.trim().replace(/\s+/g, ' ');
  const variants = [trimmed];
  const start = trimmed.indexOf(' ');
  if (start < 0) return variants;
  const end = trimmed.lastIndexOf(' ');
  if (isIconName(trimmed.slice(0, start))) variants.push(trimmed.slice(start + 1));
  if (isIconName(trimmed.slice(end + 1))) variants.push(trimmed.slice(0, end));
  if (!/icon/i.test(trimmed)) return variants;
  const withoutIcon = /^(?:\S+ icon )(.+)$|^(.+?)(?: \S+ icon)$/i.exec(trimmed);
  const bare = withoutIcon?.[1] ?? withoutIcon?.[2];
  if (bare) variants.push(bare);
  return variants;
}
