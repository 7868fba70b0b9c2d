import type { Guide, Step } from '../core/guide';
import { has as hasEffect } from '../core/page-observation';
import type { Presentation } from '../core/presentation';
import type { PartnerRole } from '../core/role';
import type { Pick, Verdict, Verdicts } from '../core/verdict';
import type { Walkthrough } from '../core/walkthrough';
import type { WordKey } from '../core/words';
import type { Translator } from '../i18n/translator';
import type { LabelReader } from './label-reading';
import type { OffScreenDirection, PanelAction, PanelModel, PanelRemark, PanelStep, TextPart } from './overlay-model';
import { describeRoles, describeRolesWhereMissing } from './role-texts';

/** What the panel's texts are made from. */
export type PanelInput = {
  readonly guide: Guide;
  readonly walkthrough: Walkthrough;
  readonly presentation: Presentation;
  readonly translator: Translator;
  readonly readLabel: LabelReader;
  readonly role: PartnerRole;
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
    instruction: isDone ? [{ type: 'text', text: t(guide.done) }] : describeInstruction(input),
    searching: state === 'searching' ? t('ui:panel.searching') : null,
    remarks: describeRemarks(input),
    folded: isDone ? [] : describeFolded(input),
    offScreen:
      state === 'pointing' && offScreen && offScreen !== 'unknown' ? t(`ui:panel.offScreen.${offScreen}`) : null,
    link: link && !isDone ? { address: link, text: t('ui:panel.go') } : null,
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

/**
 * The names of control and section take these places while the sentence is put together, so that they can carry their own
 * language. Private use: no text of any language has them.
 */
const MARKS = { label: '\ue000', section: '\ue001' } as const;

function describeInstruction(input: PanelInput): readonly TextPart[] {
  const { presentation, translator } = input;
  const { step, state, verdicts } = presentation;
  if (state === 'elsewhere') return [{ type: 'text', text: translator.t(step.wayThere) }];
  const picks = Object.values(verdicts).flatMap((verdict) =>
    'picks' in verdict && verdict.type !== 'folded' ? verdict.picks : [],
  );
  const [pick] = picks;
  const isList = step.targets.some(({ kind }) => kind === 'list');
  // What a frame's agent may not quote has no label.
  if (!pick?.label || isList) return [{ type: 'text', text: translator.t(step.instructionUnquoted) }];
  const isOneInSection = picks.length === 1 && pick.section !== null;
  const key = isOneInSection ? step.instruction : (step.instructionSeveral ?? step.instruction);
  const sentence = translator.t(key, MARKS);
  return sentence.split(/([\ue000\ue001])/).map((text): TextPart => {
    if (text === MARKS.label) return quote(input, pick.label, pick.word ? [pick.word] : [], pick);
    if (text === MARKS.section) return quote(input, pick.section ?? '', sectionWordsOf(step), pick);
    return { type: 'text', text };
  });
}

/** The words that the titles of a step's sections may be. */
export function sectionWordsOf({ targets }: Step): readonly WordKey[] {
  return targets.flatMap((target) => ('sections' in target ? target.sections : []));
}

/** A label as it stands on the page, with its meaning for a reader of another language. */
function quote({ readLabel, translator }: PanelInput, text: string, words: readonly WordKey[], pick: Pick): TextPart {
  const { language, meaning } = readLabel({
    label: text,
    words,
    claimed: pick.language,
    reader: translator.language.tag,
  });
  return { type: 'quote', text, language, meaning: meaning && translator.t('ui:panel.meaning', { meaning }) };
}

const has = (verdicts: Verdicts, type: Verdict['type']): boolean =>
  Object.values(verdicts).some((verdict) => verdict.type === type);

function describeRemarks(input: PanelInput): readonly PanelRemark[] {
  const { guide, presentation, translator, walkthrough } = input;
  const { step, state, verdicts, pageStep } = presentation;
  const { t } = translator;
  const remarks: PanelRemark[] = [];
  const add = (kind: PanelRemark['kind'], title: string | null, text: string) => remarks.push({ kind, title, text });
  if (walkthrough.viewing && step !== pageStep)
    add('information', null, t('ui:panel.leafed', { step: guide.steps.indexOf(pageStep) + 1 }));
  switch (state) {
    case 'done':
      if (guide.next) add('success', t(guide.next.title), t(guide.next.text));
      return remarks;
    case 'not-found': {
      const isAmbiguous = has(verdicts, 'ambiguous');
      // Two steps share this page, and the page is at the later one.
      const isOpenAlready = guide.steps.indexOf(step) < guide.steps.indexOf(pageStep);
      const why = isOpenAlready ? t('ui:panel.alreadyThere') : isAmbiguous ? t('ui:panel.ambiguous') : t(step.notFound);
      add('warning', t('ui:panel.notFoundTitle'), why);
      break;
    }
    case 'elsewhere':
      add('information', null, t('ui:panel.elsewhereTitle'));
      break;
    case 'pointing':
      if (has(verdicts, 'disabled'))
        add('information', null, t(hasEffect(step, 'chooses') ? 'ui:panel.readOnly' : 'ui:panel.disabled'));
      if (has(verdicts, 'folded')) add('information', null, t('ui:panel.folded'));
      break;
    case 'searching':
      break;
    default:
      state satisfies never;
  }
  if (state === 'not-found' && input.role !== 'none')
    add('information', t('ui:panel.rolesTitle'), describeRolesWhereMissing(guide, input.role, translator));
  return remarks;
}

function describeFolded(input: PanelInput): PanelModel['folded'] {
  const { guide, presentation, translator, role } = input;
  const { t } = translator;
  const { note } = presentation.step;
  return [
    ...(note ? [{ title: t(note.title), text: t(note.text) }] : []),
    { title: t('ui:panel.rolesTitle'), text: describeRoles(guide, role, translator) },
  ];
}
