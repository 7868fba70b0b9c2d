import { mayCarryIcon } from './label';
import { END_LETTERS, isCountFrom, isJoint, isPlainLetter } from './label-ends';

/**
 * A page has thousands of names that are no labels of the portal. A glance at the first and last letters, held as numbers,
 * tells that of most names in plain letters without making a string of them.
 */

/** Letters are five bits each, behind a one that tells how many there are: 26 bits in all. */
const BITS = 5;
const NO_LETTERS = 1;
/** It takes more than a glance. */
const UNTOLD = 0;
/** Two letters tell of most names that no action stands there; no action is shorter. */
const PAIR = 2;

const SPACE = 0x20;
const UNDERSCORE = 0x5f;
const LAST_ASCII = 0x7e;
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const numberOf = (letters: string): number =>
  [...letters].reduce((value, letter) => (value << BITS) | (letter.charCodeAt(0) & 31), NO_LETTERS);

/** The letters from a to z at one end of labels, as numbers. Labels in others are none that a plain name could be. */
const numbersOf = (ends: Iterable<string>): ReadonlySet<number> =>
  new Set([...ends].filter((letters) => /^[a-z]+$/.test(letters)).map(numberOf));

/** The small letter that a number of one letter stands for. */
const letterOf = (value: number): string => String.fromCharCode(0x60 | (value & 31));

const lettersIn = (value: number): number => (31 - Math.clz32(value)) / BITS;
const firstOf = (value: number, count: number): number => value >> (BITS * (lettersIn(value) - count));
const lastOf = (value: number, count: number): number => {
  const bits = BITS * count;
  return (NO_LETTERS << bits) | (value & ((1 << bits) - 1));
};

/** Whether a name is printable ASCII that begins with a letter, and holds nothing that could be an icon's name. */
function isPlain(name: string): boolean {
  const first = name.charCodeAt(0);
  if (first > LAST_ASCII || !isPlainLetter(first)) return false;
  let space = -1;
  for (let at = 1; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code < SPACE || code > LAST_ASCII || code === UNDERSCORE) return false;
    if (code !== SPACE) continue;
    space = at;
    // " icon"
    if ((name.charCodeAt(at + 1) | SPACE) === 0x69 && (name.charCodeAt(at + 2) | SPACE) === 0x63) return false;
  }
  // The names of icons are written small.
  const mayBeIcon = space >= 0 && (isSmall(first) || isSmall(name.charCodeAt(space + 1)));
  return !mayBeIcon || !mayCarryIcon(name);
}

/** The first letters of a plain name's `labelKey`. */
function startOf(name: string): number {
  let value = NO_LETTERS;
  let letters = 0;
  for (let at = 0; at < name.length && letters < END_LETTERS; at++) {
    const code = name.charCodeAt(at);
    if (isPlainLetter(code)) {
      value = (value << BITS) | (code & 31);
      letters++;
    } else if (!isJoint(code)) {
      return isDigit(code) && isCountFrom(name, at) ? value : UNTOLD;
    }
  }
  return value;
}

/** The last letters of a plain name's `labelKey`, before a number that may be a count. */
function endOf(name: string): number {
  let value = 0;
  let bits = 0;
  for (let at = name.length - 1; at >= 0 && bits < BITS * END_LETTERS; at--) {
    const code = name.charCodeAt(at);
    if (isPlainLetter(code)) {
      value |= (code & 31) << bits;
      bits += BITS;
    } else if (!isJoint(code) && (bits > 0 || !isDigit(code))) {
      return UNTOLD;
    }
  }
  return value | (NO_LETTERS << bits);
}

/** Whether the letters at one end of a name may be those of an action. `part` takes some of them from that end. */
function createEndTest(actions: Iterable<string>, part: (value: number, count: number) => number) {
  const known = numbersOf(actions);
  const pairs = new Set([...known].map((value) => part(value, PAIR)));
  return (value: number): boolean => {
    const letters = lettersIn(value);
    if (letters < PAIR || !pairs.has(part(value, PAIR))) return false;
    for (let count = PAIR; count <= letters; count++) if (known.has(part(value, count))) return true;
    return false;
  };
}

/** The ends of labels, as `firstLettersOf` and `lastLettersOf` have them. */
export type LabelEnds = {
  /** The first letters of the labels that begin with a letter. Asked for once, when a name begins with it. */
  readonly startsUnder: (initial: string) => Iterable<string>;
  /** The first letters of the labels that longer names may begin with. */
  readonly actionStarts: Iterable<string>;
  /** The last letters of those that longer names may end with. */
  readonly actionEnds: Iterable<string>;
};

/**
 * Makes the glance for some labels: whether a name may be one of them, or may hold an action at its start or end. A false
 * says that it surely is none and holds none; a true says that it is worth more than a glance.
 */
export function createNameGlance(ends: LabelEnds): (name: string) => boolean {
  const startsByInitial: (ReadonlySet<number> | undefined)[] = [];
  const mayBeLabel = (start: number): boolean => {
    const initial = firstOf(start, 1);
    startsByInitial[initial] ??= numbersOf(ends.startsUnder(letterOf(initial)));
    return startsByInitial[initial].has(start);
  };
  const mayStartWithAction = createEndTest(ends.actionStarts, firstOf);
  const mayEndWithAction = createEndTest(ends.actionEnds, lastOf);

  return (name) => {
    if (!isPlain(name)) return true;
    const start = startOf(name);
    const end = endOf(name);
    return (
      start === UNTOLD || end === UNTOLD || mayBeLabel(start) || mayStartWithAction(start) || mayEndWithAction(end)
    );
  };
}
