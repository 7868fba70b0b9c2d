import { ownLabelOf } from '../names/accessibility';
import { QUESTION } from '../sight/layers';
import { isVisible } from '../sight/visibility';
import { closestOf, type FlatTree, flatText } from '../tree/flat-tree';
import { HEADING } from '../tree/headings';
import { FORM } from './form-bar';

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

/** Beside the content of a page; what is asked there is asked on every page. */
const BESIDE_CONTENT =
  'header,nav,footer,aside,search,[role="banner"],[role="navigation"],[role="contentinfo"],[role="complementary"],[role="search"]';
const ANSWER_CONTROL = 'button,input[type="submit"],[role="button"]';

/** Whether the page itself asks something, in a form in its content: to confirm an address, say. */
export const asksOnPage = (
  tree: FlatTree,
  query: (selector: string) => readonly Element[],
  isFeedback: (text: string) => boolean,
): boolean =>
  query(FORM).some(
    (form) =>
      closestOf(tree, form, BESIDE_CONTENT) === null &&
      !form.querySelector(SURVEY) &&
      !titlesOf(tree, form).some(isFeedback) &&
      [...form.querySelectorAll(ANSWER_CONTROL)].some((control) => isVisible(tree, control)),
  );

const titlesOf = (tree: FlatTree, dialog: Element): string[] => [
  ownLabelOf(tree, dialog),
  ...[...dialog.querySelectorAll(HEADING)].map((heading) => flatText(tree, heading)),
];
