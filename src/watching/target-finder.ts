import type { TargetDescription, TargetKey } from '../core/guide';
import type { Candidate } from '../core/judging/candidate';
import type { Trace } from '../core/judging/evidence';
import { type EntryRow, judgeOverflow } from '../core/judging/judge-overflow';
import type { MatchContext } from '../core/judging/judgement';
import { judgeTarget } from '../core/judging/target-match';
import { mayBeCalled, type NamedTarget } from '../core/judging/target-name';
import { ABSENT, picksOf, type Verdict } from '../core/judging/verdict';
import type { PageLocation } from '../core/page-location';
import type { Portal } from '../core/portal';
import { remembered } from '../core/remembered';
import { createLexicon, type Lexicon } from '../core/words/lexicon';
import { weighLanguages } from '../core/words/page-language';
import { FIELD_WORDS, SECTION_WORDS, type WordKey } from '../core/words/words';
import { overflowRowOf } from '../dom/around/overflow';
import { createCandidateReader } from '../dom/candidates/candidate-reader';
import { findChoices, findFields } from '../dom/form/inputs';
import { createPageIndex, type PageChange, type PageIndex } from '../dom/index/page-index';
import { namesOf } from '../dom/names/control-names';
import type { TextWords } from '../dom/section/title-reading';
import type { FlatTree } from '../dom/tree/flat-tree';
import { pageAtAddress } from '../portals/page-at';
import { createLinkReader } from './link-reader';

/** So many controls are judged; of more, none can be told to be the one. */
const MAX_CANDIDATES = 250;
/** Where there are more, those that so many others are called alike are rows of something, and none of them is the one. */
const MAX_ALIKE = 50;

export type TargetFinder = {
  readonly index: PageIndex;
  readonly lexicon: Lexicon;
  /** Judges a target on the page as it is now. */
  find(target: TargetDescription, situation: Situation): Verdict;
  /**
   * Judges whether a target that `find` said is absent is folded away where the document does not have it until it is unfolded.
   * A page that is still coming looks the same, so this is asked once the target has been waited for.
   */
  findOverflow(target: TargetDescription, situation: Situation): Verdict;
  /** The element of a pick, or null when it is gone. */
  elementOf(candidate: number): Element | null;
  /** The elements that the last verdicts were about, picked or not. */
  readonly judged: () => readonly Element[];
  /** Why the last verdicts are what they are; structure and scores, nothing that the page says. */
  readonly traces: () => Readonly<Record<TargetKey, readonly Trace[]>>;
};

/** What is known of the person's way besides the page. */
export type Situation = {
  readonly location: PageLocation;
  /** The person has just used the control that opens the form. */
  readonly formWasOpened: boolean;
};

export type TargetFinderOptions = {
  readonly portal: Portal;
  readonly targets: readonly TargetDescription[];
  readonly tree: FlatTree;
  /** Whether something first seen at that time came after the person last used a control. */
  readonly isNew: (seenAt: number) => boolean;
  readonly onChange: (change: PageChange) => void;
  /** See `PageIndexOptions`. */
  readonly onFrame?: ((frame: Element) => void) | undefined;
  readonly signal: AbortSignal;
};

const lexicons = new WeakMap<Portal['words'], Lexicon>();

/** Made once per list of words and document: comparing forms of some thousand labels are most of what a start costs. */
function lexiconOf({ words }: Portal): Lexicon {
  const known = lexicons.get(words) ?? createLexicon(words);
  lexicons.set(words, known);
  return known;
}

/** Finds targets on the page: index, reader and judge put together. The corpus of test pages runs on this very function. */
export function createTargetFinder(options: TargetFinderOptions): TargetFinder {
  const { portal, targets, tree, isNew, onChange, onFrame, signal } = options;
  const lexicon = lexiconOf(portal);
  const wanted = new Set<WordKey>(targets.flatMap((target) => (target.kind === 'list' ? [] : target.names)));
  /** Labels of controls that are words of the portal, wanted or not: they tell which language its pages speak. */
  const heard = new Set<string>();
  const isWanted = remembered((name) => {
    const hits = lexicon.find(name);
    if (hits.length > 0) heard.add(name);
    return hits.some(({ word }) => wanted.has(word)) || lexicon.findAction(name).length > 0;
  });
  // Most names are told by a glance; the others are few, and stand on many controls each ("More").
  const isKnownName = (name: string): boolean => lexicon.mayKnow(name) && isWanted(name);
  // What a choice is about stands above it, and may be no heading.
  const titleWords = new Set([
    ...TITLE_WORDS,
    ...targets.flatMap((target) => (target.kind === 'choice' ? target.names : [])),
  ]);
  const words: TextWords = {
    isTitle: (text) =>
      lexicon.find(text).some(({ word }) => titleWords.has(word)) ||
      // "Edit billing information", over the form of that section.
      lexicon.findAction(text).some(({ section }) => titleWords.has(section.word)),
    isClose: (text) => lexicon.find(text).some(({ word }) => word === 'close'),
    isKnown: (text) => lexicon.find(text).length > 0,
    isField: (text) => lexicon.find(text).some(({ word }) => FIELD_WORDS.includes(word)),
  };
  const addressPart = portal.customerAddressPart;
  const index = createPageIndex({ tree, isKnownName, addressPart, onChange, onFrame, signal });
  const reader = createCandidateReader(tree, words, (element) => isNew(index.seenAt(element)), index.query);
  /** What was last said to unfold a target that is nowhere on the page. */
  const overflows = new Map<TargetKey, readonly number[]>();
  let traces: Readonly<Record<TargetKey, readonly Trace[]>> = {};

  const isNameOf = (target: NamedTarget, name: string): boolean =>
    lexicon.find(name).some(({ word }) => mayBeCalled(target, word)) ||
    lexicon.findAction(name).some(({ action }) => target.names.includes(action.word));

  const elementsNamedAs = (target: NamedTarget): readonly Element[] => {
    const named = [...index.named].filter(([, names]) => names.some((name) => isNameOf(target, name)));
    if (named.length <= MAX_CANDIDATES) return named.map(([element]) => element);
    const alike = new Map<string, number>();
    for (const [, [name = '']] of named) alike.set(name, (alike.get(name) ?? 0) + 1);
    return named.filter(([, [name = '']]) => (alike.get(name) ?? 0) <= MAX_ALIKE).map(([element]) => element);
  };

  const pageBehind = createLinkReader(tree, portal.hosts);

  /** What leads to the page that an entry leads to, whatever it is called; of a link in a component, or around one, one is enough. */
  const linksTo = (target: TargetDescription, named: readonly Element[]): readonly Element[] =>
    target.kind === 'entry'
      ? [...index.links].filter((link) => {
          if (pageBehind(link) !== target.leadsTo) return false;
          // A group that unfolds holds its entries; any other control that holds a link is that link.
          const isOf = (each: Element): boolean =>
            tree.contains(link, each) || (tree.contains(each, link) && !each.hasAttribute('aria-expanded'));
          return !named.some(isOf);
        })
      : [];

  const contextOf = (found: readonly Candidate[], { location, formWasOpened }: Situation): MatchContext => {
    const declared = [
      portal.languageAt(location),
      document.documentElement.lang,
      ...found.map(({ language }) => language),
    ];
    return {
      lexicon,
      weigh: weighLanguages(
        declared.filter((tag): tag is string => tag !== null && tag !== ''),
        [...heard, ...found.flatMap(({ beside }) => beside)].map(lexicon.find),
      ),
      pageAt: (address: PageLocation) => pageAtAddress(address, portal.hosts),
      here: location,
      formWasOpened,
    };
  };

  const judge = (target: TargetDescription, found: readonly Candidate[], situation: Situation): Verdict => {
    const { verdict, trace } = judgeTarget(target, found, contextOf(found, situation));
    overflows.delete(target.key);
    traces = { ...traces, [target.key]: trace };
    return verdict;
  };

  /** The rows of a menu in which entries stand that are known to be beside a target, and that end in what unfolds more. */
  const entryRowsOf = (target: Extract<TargetDescription, { kind: 'entry' }>): readonly EntryRow[] => {
    const isBeside = (link: Element): boolean =>
      namesOf(tree, link).some((name) => lexicon.find(name).some(({ word }) => target.beside.includes(word)));
    const rows = [...index.links].filter(isBeside).flatMap((link) => overflowRowOf(tree, link) ?? []);
    return rows.flatMap(({ entries, last }) => {
      const [button] = reader.read([last]);
      return button ? [{ entries: reader.read(entries), last: button }] : [];
    });
  };

  return {
    index,
    lexicon,
    find(target, situation) {
      if (target.kind === 'field') return judge(target, reader.readFields(findFields(tree, index)), situation);
      if (target.kind === 'choice') return judge(target, reader.readChoices(findChoices(tree, index)), situation);
      if (target.kind !== 'list') {
        const named = elementsNamedAs(target);
        const elements = [...named, ...linksTo(target, named)];
        if (elements.length <= MAX_CANDIDATES) return judge(target, reader.read(elements), situation);
        traces = { ...traces, [target.key]: [] };
        return { type: 'ambiguous' };
      }
      const verdict = judge(target, reader.readLists(index.lists.keys()), situation);
      if (verdict.type !== 'absent') return verdict;
      const isHead = (text: string) => lexicon.find(text).some(({ word }) => target.columns.includes(word));
      return judge(target, reader.readLooseLists(index.links, isHead), situation);
    },
    findOverflow(target, situation) {
      if (target.kind !== 'entry') return ABSENT;
      // What is on the page, seen or not, is not behind what has yet to make it.
      const isHere = traces[target.key]?.some(({ refusal }) => refusal === null || refusal === 'hidden');
      if (isHere) return ABSENT;
      const rows = entryRowsOf(target);
      const verdict = judgeOverflow(
        target,
        rows,
        contextOf(
          rows.flatMap(({ entries }) => entries),
          situation,
        ),
      );
      overflows.set(
        target.key,
        picksOf(verdict).map(({ candidate }) => candidate),
      );
      return verdict;
    },
    elementOf: (candidate) => reader.elementOf(candidate),
    judged: () =>
      [
        ...Object.values(traces).flatMap((trace) => trace.map(({ candidate }) => candidate)),
        ...[...overflows.values()].flat(),
      ]
        .map(reader.elementOf)
        .filter((element) => element !== null),
    traces: () => traces,
  };
}

/** Words that are titles of sections, so that a title is known even where it is no heading. */
const TITLE_WORDS: readonly WordKey[] = [...SECTION_WORDS, 'customerList'];
