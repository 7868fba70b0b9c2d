import type { TextPart } from '../../../src/overlay/overlay-model';
import { plain } from '../../../src/overlay/text-parts';
import { type OverlayChanges, stepsAt } from './models';
import type { VisualTexts } from './visual-texts';

/** What a picture shows: rings around so many of the page's buttons, and the panel. */
export type VisualState = { readonly rings: 0 | 1 | 2; readonly model: OverlayChanges };

const ADDRESS = 'https://partner.microsoft.com/dashboard/v2/customers/list';

/** All states of the overlay, in one language. */
export function visualStates(texts: VisualTexts): Readonly<Record<string, VisualState>> {
  const { language, direction, guideTitle, stepsLabel, actions, meanings, notFound, done } = texts;
  const { back, next, minimize, close, expand } = actions;
  const quote = (text: string, at: 0 | 1): TextPart => ({
    type: 'quote',
    text,
    language: 'en',
    meaning: meanings?.[at] ?? null,
  });
  const at = (step: number) => ({
    progressText: texts.progress(Math.min(step, 5)),
    steps: stepsAt(step, texts.steps),
    stepTitle: texts.steps[step - 1] ?? done.title,
  });
  const panel = {
    ...at(4),
    language,
    direction,
    guideTitle,
    stepsLabel,
    instruction: [
      { type: 'text', text: texts.under },
      quote('Billing information', 0),
      { type: 'text', text: texts.select },
      quote('Update', 1),
      { type: 'text', text: '.' },
    ] satisfies TextPart[],
    actions: { back, next, minimize, close },
  };
  return {
    pointing: { rings: 1, model: { panel } },
    several: { rings: 2, model: { panel: { ...panel, folded: [{ title: texts.next.title, text: texts.roles }] } } },
    searching: { rings: 0, model: { state: 'searching', panel: { ...panel, searching: texts.searching } } },
    'not-found': {
      rings: 0,
      model: {
        state: 'not-found',
        panel: {
          ...panel,
          remarks: [
            { kind: 'warning', title: plain(notFound.title), text: plain(notFound.text) },
            { kind: 'information', title: null, text: plain(texts.roles) },
          ],
        },
      },
    },
    elsewhere: {
      rings: 0,
      model: {
        state: 'elsewhere',
        step: 'choose-customer',
        panel: {
          ...panel,
          ...at(2),
          instruction: [{ type: 'text', text: texts.elsewhere }],
          link: { address: ADDRESS, text: actions.go },
          actions: { back, next, minimize, close, go: actions.go },
        },
      },
    },
    done: {
      rings: 0,
      model: {
        state: 'done',
        step: 'submit-changes',
        panel: {
          ...panel,
          ...at(6),
          instruction: [],
          remarks: [
            { kind: 'success', title: null, text: plain(done.text) },
            { kind: 'information', title: plain(texts.next.title), text: plain(texts.next.text) },
          ],
          actions: { restart: actions.restart, minimize, close },
        },
      },
    },
    'off-screen': {
      rings: 0,
      model: {
        panel: {
          ...panel,
          offScreen: texts.offScreen,
          actions: { back, next, minimize, close, 'show-target': actions['show-target'] },
        },
      },
    },
    minimized: { rings: 1, model: { panel: { ...panel, minimized: true, actions: { expand, close } } } },
  };
}

/** The panel at each step, its list of steps unfolded. */
export function visualSteps(texts: VisualTexts): Readonly<Record<string, VisualState>> {
  const { pointing } = visualStates(texts);
  return Object.fromEntries(
    texts.steps.map((stepTitle, index) => {
      const panel = {
        ...pointing?.model.panel,
        progressText: texts.progress(index + 1),
        steps: stepsAt(index + 1, texts.steps),
        stepTitle,
      };
      return [`step-${index + 1}`, { rings: 0, model: { panel } }];
    }),
  );
}
