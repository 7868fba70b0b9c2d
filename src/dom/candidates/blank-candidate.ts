import type { Candidate } from '../../core/judging/candidate';

/** What most candidates have nothing of. */
export const BLANK = {
  description: '',
  disabled: false,
  isTile: false,
  address: null,
  form: null,
  list: null,
  options: [],
  headings: [],
  outerTitles: [],
  beside: [],
  openedBy: [],
  opener: null,
  menuButton: null,
} as const satisfies Partial<Candidate>;
