import { effectOf, type Guide, type TargetDescription } from '../core/guide';
import type { Verdict } from '../core/judging/verdict';
import type { PartnerRole } from '../core/role';
import type { UiTextKey } from '../core/text-key';
import type { Presentation } from '../core/walkthrough/presentation';
import type { Walkthrough } from '../core/walkthrough/walkthrough';
import type { PanelRemark, TextPart } from '../drawing/overlay-model';
import { plain, spokenText } from '../drawing/panel/text-parts';
import { MARKS, type Quoting, quoteLabel, quoteOpener, quoteSection, withQuotes } from './quotation';
import { describeRolesWhereMissing } from './role-texts';

/** What the remarks are made from. */
export type RemarkInput = Quoting & {
  readonly guide: Guide;
  readonly walkthrough: Walkthrough;
  readonly presentation: Presentation;
  readonly role: PartnerRole;
};

/** What there is to say beside the instruction: where the page is, what was decided about the targets and why that can be. */
export function describeRemarks(input: RemarkInput): readonly PanelRemark[] {
  const { guide, presentation, translator, walkthrough, role } = input;
  const { step, state, verdicts, pageStep } = presentation;
  const { t } = translator;
  const position = guide.steps.indexOf(pageStep);
  const leafed: readonly PanelRemark[] =
    walkthrough.viewing && step !== pageStep ? [information(t('ui:panel.leafed', { step: position + 1 }))] : [];
  switch (state) {
    case 'done':
      return guide.next ? [remark('success', t(guide.next.title), t(guide.next.text))] : [];
    case 'not-found': {
      if (presentation.isBehind)
        return [...leafed, remark('warning', t('ui:panel.notFoundTitle'), t('ui:panel.offScreen.covered'))];
      const isAmbiguous = Object.values(verdicts).some(({ type }) => type === 'ambiguous');
      // Two steps share this page, and the page is at the later one.
      const isOpenAlready = guide.steps.indexOf(step) < position;
      const why = isOpenAlready ? t('ui:panel.alreadyThere') : isAmbiguous ? t('ui:panel.ambiguous') : t(step.notFound);
      const roles =
        role === 'none'
          ? []
          : [remark('information', t('ui:panel.rolesTitle'), describeRolesWhereMissing(guide, role, translator))];
      return [...leafed, remark('warning', t('ui:panel.notFoundTitle'), why), ...roles];
    }
    case 'elsewhere':
      // One box says it: where the page is, is another step than this one's.
      return leafed.length > 0 ? leafed : [information(t('ui:panel.elsewhere'))];
    case 'pointing':
      return [...leafed, ...describeVerdicts(input)];
    case 'searching':
      return presentation.isBehind ? [...leafed, information(t('ui:panel.offScreen.covered'))] : leafed;
    default:
      return state satisfies never;
  }
}

const remark = (kind: PanelRemark['kind'], title: string | null, text: string): PanelRemark => ({
  kind,
  title: title === null ? null : plain(title),
  text: plain(text),
});

const information = (text: string): PanelRemark => remark('information', null, text);

/** Why what is marked is not simply the control to use, or why something is not marked. Each thing is said once. */
function describeVerdicts(input: RemarkInput): readonly PanelRemark[] {
  const { presentation, translator, walkthrough } = input;
  const { step, verdicts } = presentation;
  const decided = step.targets.flatMap((target) => {
    const verdict = verdicts[target.key];
    return verdict ? [{ target, verdict }] : [];
  });
  const some = (type: Verdict['type']) => decided.some(({ verdict }) => verdict.type === type);
  const remarks = decided.flatMap(({ target, verdict }): readonly PanelRemark[] => {
    switch (verdict.type) {
      case 'disabled': {
        // Switched off while it is being sent: there is nothing to be filled in.
        if (walkthrough.submitted && effectOf(target) === 'sends-form') return [];
        // Where another one can be used, it has to be said which cannot.
        const title = some('found') ? titleOf(input, verdict) : null;
        return [{ kind: 'information', title, text: plain(whyDisabled(input, target)) }];
      }
      case 'folded': {
        const text = whatToOpen(input, verdict, some('found') || some('disabled'));
        return [{ kind: 'information', title: null, text }];
      }
      case 'ambiguous':
        return [information(translator.t('ui:panel.ambiguousOther'))];
      case 'found':
      case 'absent':
        return [];
      default:
        return verdict satisfies never;
    }
  });
  const said = remarks.map(({ title, text }) => spokenText([...(title ?? []), ...text]));
  return remarks.filter((_, at) => said.indexOf(said[at] ?? '') === at);
}

/** What a control is told from the others by. */
function titleOf(
  input: RemarkInput,
  { picks: [pick] }: Extract<Verdict, { type: 'disabled' }>,
): readonly TextPart[] | null {
  if (pick.section !== null) return [quoteSection(input, input.presentation.step, pick)];
  return pick.label ? [quoteLabel(input, pick)] : null;
}

function whyDisabled({ translator }: RemarkInput, target: TargetDescription): string {
  const keys = {
    leads: 'ui:panel.unusable',
    'opens-form': 'ui:panel.unusable',
    'fills-in': 'ui:panel.fieldLocked',
    chooses: 'ui:panel.readOnly',
    'sends-form': 'ui:panel.disabled',
  } as const satisfies Record<ReturnType<typeof effectOf>, UiTextKey>;
  return translator.t(keys[effectOf(target)]);
}

/** @param isOther another control of the step is at hand, so that nothing has to be opened first */
function whatToOpen(
  input: RemarkInput,
  { picks: [opener] }: Extract<Verdict, { type: 'folded' }>,
  isOther: boolean,
): readonly TextPart[] {
  const { presentation, translator } = input;
  if (!opener.label) return plain(translator.t('ui:panel.foldedUnnamed'));
  const quoted = () => quoteOpener(input, presentation.step, opener);
  const sentence = translator.t(isOther ? 'ui:panel.foldedOther' : 'ui:panel.folded', MARKS);
  return withQuotes(sentence, { label: quoted, section: quoted });
}
