import type { Guide, Step } from '../core/guide';
import type { Walkthrough } from '../core/walkthrough/walkthrough';
import type { OffScreenDirection, PanelAction, PanelModel, PanelStep } from '../drawing/overlay-model';
import { plain } from '../drawing/panel/text-parts';
import { describeInstruction } from './instruction-texts';
import { describeRemarks, type RemarkInput } from './remark-texts';
import { describeOwnRole, describeRoles } from './role-texts';

/** What the panel's texts are made from. */
export type PanelInput = RemarkInput & {
  readonly minimized: boolean;
  /** `unknown` where it is out of view, and nobody knows which way. */
  readonly offScreen: OffScreenDirection | 'unknown' | null;
  /** Address of the step's page where it is known. */
  readonly link: string | null;
  /** The guide to go on with once this one is done. */
  readonly nextGuide: Guide | null;
};

/** Puts the panel into words. */
export function describePanel(input: PanelInput): PanelModel {
  const { guide, presentation, translator, minimized, offScreen, link, walkthrough } = input;
  const { language, t } = translator;
  const { step, state } = presentation;
  const position = guide.steps.indexOf(step) + 1;
  const isDone = state === 'done';
  return {
    language: language.tag,
    direction: language.direction,
    minimized,
    label: t('ui:panel.label'),
    guideTitle: t(guide.title),
    progressText: t('ui:panel.progress', { step: position, total: guide.steps.length }),
    steps: guide.steps.map(
      (each): PanelStep => ({
        id: each.id,
        title: t(each.title),
        progress: progressOf(input, each),
        optional: each.optional ? t('ui:panel.stepOptional') : null,
      }),
    ),
    stepTitle: isDone ? t('ui:panel.doneTitle') : t(step.title),
    instruction: isDone ? plain(t(guide.done)) : describeInstruction(input),
    searching: state === 'searching' ? t('ui:panel.searching') : null,
    remarks: describeRemarks(input),
    folded: isDone ? [] : describeFolded(input),
    offScreen:
      state === 'pointing' && offScreen && offScreen !== 'unknown' ? t(`ui:panel.offScreen.${offScreen}`) : null,
    link: isDone ? null : link,
    nextGuide: isDone ? (input.nextGuide?.id ?? null) : null,
    actions: actionsOf(input, walkthrough),
    progressWords: {
      done: t('ui:panel.stepDone'),
      current: t('ui:panel.stepCurrent'),
      'to-come': t('ui:panel.stepToCome'),
    },
    stepsLabel: t('ui:panel.steps'),
    move: t('ui:panel.move'),
  };
}

function progressOf({ guide, presentation }: PanelInput, step: Step): PanelStep['progress'] {
  const at = guide.steps.indexOf(presentation.pageStep);
  const index = guide.steps.indexOf(step);
  if (presentation.state === 'done' || index < at) return 'done';
  return index === at ? 'current' : 'to-come';
}

function actionsOf(
  { guide, presentation, translator, offScreen, minimized, link, nextGuide }: PanelInput,
  { viewing }: Walkthrough,
): PanelModel['actions'] {
  const { t } = translator;
  const { step, state } = presentation;
  const at = guide.steps.indexOf(step);
  const isDone = state === 'done';
  const actions: Partial<Record<PanelAction, string>> = { close: t('ui:panel.close') };
  actions[minimized ? 'expand' : 'minimize'] = t(minimized ? 'ui:panel.expand' : 'ui:panel.minimize');
  if (minimized) return actions;
  if (isDone || viewing !== null) actions.restart = t('ui:panel.restart');
  if (!isDone && at > 0) actions.back = t('ui:panel.back');
  if (!isDone && at < guide.steps.length - 1) actions.next = t('ui:panel.next');
  // What scrolling does not bring out cannot be shown.
  if (state === 'pointing' && offScreen && offScreen !== 'covered') actions['show-target'] = t('ui:panel.showTarget');
  if (isDone && nextGuide) actions['start-guide'] = t('ui:panel.startGuide', { title: t(nextGuide.title) });
  if (link) actions.go = t('ui:panel.go');
  return actions;
}

function describeFolded(input: PanelInput): PanelModel['folded'] {
  const { guide, presentation, translator, role } = input;
  const { t } = translator;
  const { note } = presentation.step;
  const notes = note ? [{ title: t(note.title), detail: null, text: t(note.text) }] : [];
  // Where the control is missing, a remark says it in full.
  if (presentation.state === 'not-found' && !presentation.isBehind && role !== 'none') return notes;
  const roles = {
    title: t('ui:panel.rolesTitle'),
    detail: describeOwnRole(guide, role, translator),
    text: describeRoles(guide, role, translator),
  };
  return [...notes, roles];
}
