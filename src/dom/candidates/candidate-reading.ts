import type { PageQuery } from '../around/opener';
import type { TextWords } from '../section/title-reading';
import type { FlatTree } from '../tree/flat-tree';

/** What candidates are read with. */
export type CandidateReading = {
  readonly tree: FlatTree;
  readonly words: TextWords;
  /** Whether an element appeared since the person last used a control. */
  readonly isNew: (element: Element) => boolean;
  readonly query: PageQuery;
  /** The number of an element, which stays with it for as long as it lives. */
  readonly idOf: (element: Element) => number;
};
