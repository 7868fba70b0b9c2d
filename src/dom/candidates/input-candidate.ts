import type { Candidate, SectionFinding } from '../../core/judging/candidate';
import { placesOf } from '../around/places';
import { fieldBox, findForm } from '../form/form';
import type { Input } from '../form/inputs';
import { isDisabled, languageOf } from '../names/accessibility';
import { withHeadingsAbove } from '../section/outline';
import { findSection } from '../section/section';
import { isDrawn, isVisible } from '../sight/visibility';
import { BLANK } from './blank-candidate';
import type { CandidateReading } from './candidate-reading';
import { once } from './once';

/** The candidate for a field, with the form that it is in. */
export const fieldCandidate = (reading: CandidateReading, field: Input): Candidate =>
  inputCandidate(
    reading,
    field,
    (element) => findSection(reading.tree, fieldBox(element), reading.words),
    (element) => findForm(reading.tree, element, reading.words),
  );

/** The candidate for a choice. It says little by itself, so all that it stands under is asked for. */
export function choiceCandidate(reading: CandidateReading, choice: Input): Candidate {
  const sectionOf = (element: Element): SectionFinding => {
    const found = findSection(reading.tree, element, reading.words);
    const { nearest, doubtful, inItem, floating, headsPage, namesPage } = found;
    const titles = withHeadingsAbove(reading.tree, element, found.titles);
    return { nearest, titles, doubtful, inItem, floating, headsPage, namesPage };
  };
  return inputCandidate(reading, choice, sectionOf, () => null);
}

/** A candidate for what is set, not used to go on. */
function inputCandidate(
  { tree, isNew, idOf }: CandidateReading,
  { element, control, ariaRole, names, options }: Input,
  sectionOf: (element: Element) => SectionFinding,
  formOf: (element: Element) => Candidate['form'],
): Candidate {
  const isShown = once(() => isVisible(tree, element));
  const section = once(() => sectionOf(element));
  const form = once(() => (isShown() ? formOf(element) : null));
  const places = once(() => placesOf(tree, element));
  return {
    ...BLANK,
    id: idOf(element),
    ariaRole,
    names,
    language: languageOf(tree, element),
    disabled: isDisabled(tree, control),
    isNew: isNew(element),
    isDrawn: isDrawn(element),
    get isVisible() {
      return isShown();
    },
    get places() {
      return places();
    },
    get section() {
      return section();
    },
    get form() {
      return form();
    },
    options,
  };
}
