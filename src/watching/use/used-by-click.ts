import { isSamePlace } from '../../core/page-location';
import { targetsOf } from '../../core/walkthrough/page-observation';
import type { UsedControl } from '../../core/walkthrough/walkthrough';
import { declines } from '../../core/words/declining-words';
import type { WordKey } from '../../core/words/words';
import { controlsIn } from '../../dom/around/neighbours';
import { currentLocation } from '../../dom/document/navigation-observer';
import { dialogAround, holdsField } from '../../dom/form/form';
import { addressOf } from '../../dom/names/address';
import { namesOf } from '../../dom/names/control-names';
import { QUESTION } from '../../dom/sight/layers';
import { hitOn, isInMessage, isUsable } from './hit-control';
import { turnsAway } from './turning-away';
import type { UseSituation } from './use-situation';

const LEAVING: readonly WordKey[] = ['cancel', 'close'];

/** What a click means for the walkthrough, by what it hit; null where it means nothing. */
export function usedByClick(
  situation: UseSituation,
  path: readonly EventTarget[],
  event: MouseEvent,
): UsedControl | null {
  const { watch, getWalkthrough, isOnTarget } = situation;
  if (isOnTarget(path, 'sends-form')) return 'submit-form';
  if (isOnTarget(path, 'opens-form')) return 'open-form';
  if (isOnTarget(path, 'chooses')) return 'choose';
  const near = hitOn(path);
  const words = wordsOf(situation, near);
  const putsAway = situation.isTaken() && !near.some((element) => isDeclining(situation, element));
  const leaves = !putsAway && LEAVING.some((word) => words.has(word));
  const isOfForm = watch.form.scope() !== null || getWalkthrough()?.changed === true;
  const isGivenUp = (leaves && isOfForm) || takesBack(situation, near, leaves);
  if (isGivenUp && !isInMessage(watch.tree, path)) return 'leave-form';
  if (sendsFromQuestion(situation, near)) return 'submit-form';
  if (turnsAway(situation, path, event, putsAway)) return 'turn-away';
  const link = path.find((node) => node instanceof HTMLAnchorElement);
  const address = link && opensHere(link, event) ? addressOf(link) : null;
  return address && !isSamePlace(address, currentLocation()) ? 'follow-link' : null;
}

const wordsOf = ({ watch }: UseSituation, elements: readonly Element[]): ReadonlySet<WordKey> =>
  new Set(
    elements.flatMap((element) =>
      namesOf(watch.tree, element).flatMap((name) => watch.lexicon.find(name).map(({ word }) => word)),
    ),
  );

const isDeclining = (situation: UseSituation, element: Element): boolean =>
  wordsOf(situation, [element]).has('cancel') || namesOf(situation.watch.tree, element).some(declines);

/** Whether a use takes back what was sent: Cancel or No of a question that came up then, or Close where there is one of these. */
function takesBack(situation: UseSituation, near: readonly Element[], leaves: boolean): boolean {
  const { tree } = situation.watch;
  const declinesIt = (element: Element): boolean => isDeclining(situation, element);
  const [hit] = near;
  const question = hit && situation.isSent() ? dialogAround(tree, hit) : null;
  return question !== null && (near.some(declinesIt) || (leaves && controlsIn(tree, question).some(declinesIt)));
}

/** Whether what sends the form is used in a question about it: "Save your changes before you leave?" */
function sendsFromQuestion(situation: UseSituation, near: readonly Element[]): boolean {
  const { guide, getWalkthrough, watch } = situation;
  // The form may lie behind the question.
  const isFormOpen = watch.form.scope() !== null || getWalkthrough()?.opening === true;
  const [hit] = near;
  const question = hit && isFormOpen ? dialogAround(watch.tree, hit) : null;
  if (!question?.matches(QUESTION) || holdsField(watch.tree, question)) return false;
  const words = wordsOf(situation, near.filter(isUsable));
  return targetsOf(guide, 'sends-form').some(
    (target) => target.kind === 'form-action' && target.names.some((name) => words.has(name)),
  );
}

/** Whether a click on a link leads away from this document; in a tab of its own it does not, nor into a file. */
function opensHere(link: HTMLAnchorElement, { ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  const isApart = link.target !== '' && link.target !== '_self' && link.target !== '_top';
  return !ctrlKey && !metaKey && !shiftKey && !isApart && !link.hasAttribute('download');
}
