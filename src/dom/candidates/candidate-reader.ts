import type { Candidate, ListFinding } from '../../core/judging/candidate';
import type { PageQuery } from '../around/opener';
import type { Input } from '../form/inputs';
import { boxAround, linksInContent, listsUnderHeads } from '../list/list';
import { likeliestLists, withHeadsFromApart, withoutNested } from '../list/list-choice';
import { addressAround } from '../names/address';
import type { TextWords } from '../section/title-reading';
import { FULL_BUDGET } from '../section/title-search';
import { createElementIds } from '../tree/element-ids';
import type { FlatTree } from '../tree/flat-tree';
import type { CandidateReading } from './candidate-reading';
import { controlCandidate } from './control-candidate';
import { innermost } from './innermost';
import { choiceCandidate, fieldCandidate } from './input-candidate';
import { listCandidate } from './list-candidate';

/** Nodes looked at for the titles of all controls of one name: where there are many, each has its title near. */
const ALL_BUDGETS = 12_000;
const LEAST_BUDGET = 100;

export type CandidateReader = {
  /** The candidates for these elements; elements that are the same control as another are left out. */
  read(elements: Iterable<Element>): readonly Candidate[];
  /** The candidates for fields, each with the form that it is in. */
  readFields(fields: readonly Input[]): readonly Candidate[];
  /** The candidates for choices, each with all that it stands under. */
  readChoices(choices: readonly Input[]): readonly Candidate[];
  /** Candidates that list things. */
  readLists(elements: Iterable<Element>): readonly Candidate[];
  /** The same for things that no list holds: boxes made out by the links in them, or by heads of columns. */
  readLooseLists(links: Iterable<Element>, isHead: (text: string) => boolean): readonly Candidate[];
  /** The element that a candidate was made from, or null when it is gone. */
  elementOf(id: number): Element | null;
};

/** Turns elements into plain data for the judge. Numbers stay with their elements for as long as those live. */
export function createCandidateReader(
  tree: FlatTree,
  words: TextWords,
  /** Whether an element appeared since the person last used a control. */
  isNew: (element: Element) => boolean,
  query: PageQuery,
): CandidateReader {
  const { idOf, elementOf } = createElementIds();
  const reading: CandidateReading = { tree, words, isNew, query, idOf };
  const readList = (element: Element, more?: Partial<ListFinding>): Candidate => listCandidate(reading, element, more);

  /** Several targets ask for the same control in one look; the page cannot change in between. */
  let readBefore: Map<Element, Candidate | null> | null = null;
  const readOnce = (element: Element, budget: number): Candidate | null => {
    if (!readBefore) {
      readBefore = new Map();
      queueMicrotask(() => {
        readBefore = null;
      });
    }
    const known = readBefore.get(element);
    if (known !== undefined) return known;
    const candidate = controlCandidate(reading, element, budget);
    readBefore.set(element, candidate);
    return candidate;
  };

  return {
    read(found) {
      const controls = innermost(tree, [...found]);
      const budget = Math.max(LEAST_BUDGET, Math.min(FULL_BUDGET, ALL_BUDGETS / controls.length));
      return controls.map((element) => readOnce(element, budget)).filter((candidate) => candidate !== null);
    },
    readFields: (fields) => fields.map((field) => fieldCandidate(reading, field)),
    readChoices: (choices) => choices.map((choice) => choiceCandidate(reading, choice)),
    readLists: (found) =>
      withoutNested(
        tree,
        withHeadsFromApart(likeliestLists(tree, found).map((element) => ({ element, candidate: readList(element) }))),
      ),
    readLooseLists(links, isHead) {
      const things = linksInContent(tree, links);
      const box = things.length > 1 ? boxAround(tree, things) : null;
      if (box) return [readList(box, { isLoose: true })];
      const [first] = things;
      const addresses = things.map((link) => addressAround(tree, link)).filter((address) => address !== null);
      // Rows that stand among the rest of the page: the first one's name stands for them.
      if (first && things.length > 1) return [readList(first, { isLoose: true, rowAddresses: addresses })];
      return listsUnderHeads(tree, document.body, isHead).map(({ box: list, columns }) =>
        readList(list, { isLoose: true, columns }),
      );
    },
    elementOf,
  };
}
