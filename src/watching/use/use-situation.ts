import type { Guide, TargetEffect } from '../../core/guide';
import { picksOf } from '../../core/judging/verdict';
import { targetsOf } from '../../core/walkthrough/page-observation';
import type { Walkthrough } from '../../core/walkthrough/walkthrough';
import type { PageWatch } from '../page-watch';

/** What of the way through the guide decides what a use means. */
export type UseContext = { readonly guide: Guide; readonly getWalkthrough: () => Walkthrough | null };

/** What a use is judged by besides what was used: where the guide's targets are, and how far the person is with its form. */
export type UseSituation = UseContext & {
  readonly watch: PageWatch;
  /** Whether a path leads over one of the guide's targets of that effect. */
  isOnTarget(path: readonly EventTarget[], effect: TargetEffect): boolean;
  /** Whether something is in the form that is open. */
  isInForm(node: EventTarget): boolean;
  isSent(): boolean;
  /** The dialog of the form has turned into the message that it was taken: what puts that away takes nothing back. */
  isTaken(): boolean;
};

/** Each answer is of the moment when it is asked for. */
export function createUseSituation(watch: PageWatch, { guide, getWalkthrough }: UseContext): UseSituation {
  const isSent = (): boolean => getWalkthrough()?.submitted === true;

  const elementsOf = (effect: TargetEffect): (Element | null)[] =>
    targetsOf(guide, effect).flatMap(({ key }) => {
      const verdict = watch.last()?.verdicts[key];
      return verdict?.type === 'folded' ? [] : picksOf(verdict).map(({ candidate }) => watch.elementOf(candidate));
    });

  return {
    guide,
    getWalkthrough,
    watch,
    isOnTarget: (path, effect) => elementsOf(effect).some((element) => element !== null && path.includes(element)),
    isInForm(node) {
      const scope = watch.form.scope();
      return scope !== null && node instanceof Element && watch.tree.contains(scope, node);
    },
    isSent,
    isTaken: () => isSent() && watch.form.saysTaken(),
  };
}
