import { readFileSync } from 'node:fs';
import type { Guide, Step, TargetKey } from '../../../src/core/guide';
import type { PickedControl, Verdict } from '../../../src/core/judging/verdict';
import type { Presentation } from '../../../src/core/walkthrough/presentation';
import { startWalkthrough } from '../../../src/core/walkthrough/walkthrough';
import type { PanelModel, TextPart } from '../../../src/drawing/overlay-model';
import { GUIDES, guideById } from '../../../src/guides/catalog';
import { LANGUAGES } from '../../../src/i18n/languages';
import { createTranslator, type Translator } from '../../../src/i18n/translator';
import { createLabelReader } from '../../../src/overlay/label-reading';
import { describePanel } from '../../../src/overlay/panel-texts';
import { partnerCenter } from '../../../src/portals/partner-center/portal';

const textsOf = (tag: string) =>
  Object.fromEntries(
    ['ui', 'guides'].map((file) => [file, JSON.parse(readFileSync(`locales/${tag}/${file}.json`, 'utf8')) as unknown]),
  );

/** The texts of a language as they ship. */
export const translatorFor = (tag: string): Translator =>
  createTranslator(LANGUAGES.find((each) => each.tag === tag) ?? LANGUAGES[0], textsOf(tag), textsOf('en'));

const english = translatorFor('en');
const readLabel = createLabelReader(partnerCenter);

export function pick(label: string, changes: Partial<PickedControl> = {}): PickedControl {
  return { candidate: 1, label, word: null, language: 'en', section: null, ...changes };
}

/** What is decided about a target, by what its control is called. */
export const decided = (type: 'found' | 'disabled' | 'folded', control: PickedControl): Verdict => ({
  type,
  picks: [control],
});

const guideCalled = (id: string): Guide => guideById(id) ?? GUIDES[0];

/** The panel at a step of a guide on a page that was decided about so; `pointing` unless it is said otherwise. */
export function panelAt(
  id: string,
  stepId: string,
  verdicts: Readonly<Record<TargetKey, Verdict>>,
  {
    translator = english,
    state = 'pointing',
    pageStepId = stepId,
    isBehind = false,
  }: {
    readonly translator?: Translator;
    readonly state?: Presentation['state'];
    /** Where the page is, while the person looks at another step. */
    readonly pageStepId?: string;
    readonly isBehind?: boolean;
  } = {},
): PanelModel {
  const guide = guideCalled(id);
  const stepCalled = (called: string): Step => {
    const step = guide.steps.find((each) => each.id === called);
    if (!step) throw new Error(`${id} has no step ${called}`);
    return step;
  };
  return describePanel({
    guide,
    walkthrough: {
      ...startWalkthrough(id),
      ...(pageStepId === stepId ? {} : { viewing: stepId, viewedFrom: pageStepId }),
    },
    presentation: { step: stepCalled(stepId), pageStep: stepCalled(pageStepId), state, isBehind, verdicts },
    translator,
    readLabel,
    role: 'none',
    minimized: false,
    offScreen: null,
    link: null,
    nextGuide: null,
  });
}

/** Parts as a person reads them: the page's words between stars, as `**Update** (Aktualisieren)`. */
export const written = (parts: readonly TextPart[]): string =>
  parts
    .map((part) =>
      part.type === 'text' ? part.text : `**${part.text}**${part.meaning === null ? '' : ` ${part.meaning}`}`,
    )
    .join('');

/** Each remark as its title and text. */
export const writtenRemarks = ({ remarks }: PanelModel): string[] =>
  remarks.map(({ title, text }) => [...(title ? [written(title)] : []), written(text)].join(' | '));
