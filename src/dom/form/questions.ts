import { ownLabelOf } from '../names/accessibility';
import { QUESTION } from '../sight/layers';
import { isVisible } from '../sight/visibility';
import { type FlatTree, flatText } from '../tree/flat-tree';
import { HEADING } from '../tree/headings';

/** What surveys are filled in with: a text of one's own, or a scale. */
const SURVEY = 'textarea,[role="slider"],[role="radiogroup"] [role="radio"]:nth-child(4)';

/** The dialogs that ask the person something before anything else can be used; surveys, which ask for an opinion, are none. */
export const questionsIn = (
  tree: FlatTree,
  query: (selector: string) => readonly Element[],
  isFeedback: (text: string) => boolean,
): Element[] =>
  query(QUESTION).filter(
    (dialog) => isVisible(tree, dialog) && !dialog.querySelector(SURVEY) && !titlesOf(tree, dialog).some(isFeedback),
  );

const titlesOf = (tree: FlatTree, dialog: Element): string[] => [
  ownLabelOf(tree, dialog),
  ...[...dialog.querySelectorAll(HEADING)].map((heading) => flatText(tree, heading)),
];
