import type { Candidate, ListFinding } from '../../core/judging/candidate';
import { placesOf } from '../around/places';
import { describeList } from '../list/list';
import { accessibleNameOf, ariaRoleOf, languageOf } from '../names/accessibility';
import { withHeadingsAbove } from '../section/outline';
import { findListSection } from '../section/section';
import { shownAround } from '../section/shown-around';
import { isDrawn, isVisible } from '../sight/visibility';
import { BLANK } from './blank-candidate';
import type { CandidateReading } from './candidate-reading';

/** The candidate for what lists things. */
export function listCandidate(
  { tree, words, isNew, idOf }: CandidateReading,
  element: Element,
  more: Partial<ListFinding> = {},
): Candidate {
  const section = findListSection(tree, element, words);
  // In a document that is laid out flat the page's own title stands over the results' by its level alone.
  const list: ListFinding = {
    ...describeList(tree, element, withHeadingsAbove(tree, element, section.titles)),
    ...more,
  };
  return {
    ...BLANK,
    id: idOf(element),
    ariaRole: ariaRoleOf(element),
    names: [accessibleNameOf(tree, element).slice(0, 80) || section.titles[0] || element.localName],
    language: languageOf(tree, element),
    isNew: isNew(element),
    isDrawn: isDrawn(element),
    isVisible: isVisible(tree, element),
    places: placesOf(tree, element),
    section,
    get outerTitles() {
      return shownAround(tree, element);
    },
    list,
  };
}
