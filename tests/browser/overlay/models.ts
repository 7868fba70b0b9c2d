import type { StepId } from '../../../src/core/guide';
import type { HighlightModel, OverlayModel, PanelModel, PanelStep } from '../../../src/drawing/overlay-model';

const TITLES: readonly (readonly [StepId, string])[] = [
  ['open-customers', 'Open your customers'],
  ['choose-customer', 'Choose the customer'],
  ['open-account', "Open the customer's account"],
  ['update-details', 'Open the details for editing'],
  ['submit-changes', 'Send the changes'],
];

/** The steps of a guide that has come to the step number `current` (from 1). */
export function stepsAt(current: number, titles: readonly string[] = TITLES.map(([, title]) => title)): PanelStep[] {
  return TITLES.map(([id], index) => ({
    id,
    title: titles[index] ?? id,
    progress: index + 1 < current ? 'done' : index + 1 === current ? 'current' : 'to-come',
    optional: null,
  }));
}

/** A panel as it stands while a control is pointed at. */
export function panelModel(changes: Partial<PanelModel> = {}): PanelModel {
  return {
    language: 'en',
    direction: 'ltr',
    minimized: false,
    label: 'Waymark guide',
    guideTitle: "Update a customer's account info",
    progressText: 'Step 4 of 5',
    steps: stepsAt(4),
    stepTitle: 'Open the details for editing',
    instruction: [
      { type: 'text', text: 'Under ' },
      { type: 'quote', text: 'Billing information', language: 'en', meaning: null },
      { type: 'text', text: ', select ' },
      { type: 'quote', text: 'Update', language: 'en', meaning: null },
      { type: 'text', text: '.' },
    ],
    searching: null,
    remarks: [],
    folded: [],
    offScreen: null,
    link: null,
    nextGuide: null,
    actions: { back: 'Back', next: 'Next', minimize: 'Fold the guide', close: 'Close the guide' },
    progressWords: { done: 'done', current: 'you are here', 'to-come': 'to come' },
    stepsLabel: 'All steps',
    move: 'Move the guide to another corner (arrow keys)',
    ...changes,
  };
}

export type OverlayChanges = Partial<Omit<OverlayModel, 'panel'>> & { readonly panel?: Partial<PanelModel> };

export function overlayModel({ panel, ...changes }: OverlayChanges = {}): OverlayModel {
  return {
    guide: 'update-customer-account',
    step: 'update-details',
    state: 'pointing',
    highlights: [],
    keepFree: null,
    corner: 'bottom-end',
    ...changes,
    panel: panelModel(panel),
  };
}

export function highlight(element: Element, changes: Partial<HighlightModel> = {}): HighlightModel {
  return { key: 'billing-info', element, tag: null, ...changes };
}
