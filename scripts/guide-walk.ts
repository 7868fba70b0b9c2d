import { expect, type Page } from '@playwright/test';
import { exampleCustomer } from '../tests/demo-portal/addresses.ts';
import {
  type HighlightKey,
  type OtherStepId,
  OverlayPanel,
  type Rect,
  type StepId,
} from '../tests/e2e/pages/overlay-panel.ts';

/** A step of any guide. */
export type WalkStep = StepId | OtherStepId;

/** More than a guide has steps; a walk that gets nowhere ends here. */
const MOST_STEPS = 12;

const STEP_TIMEOUT_MS = 30_000;

/** Called at each step while its control is highlighted and in view, and once more when the guide is done. */
export type OnStep = (step: WalkStep | 'done', overlay: OverlayPanel) => Promise<void>;

/**
 * Follows the guide that is under way on the demo portal from wherever `page` is to its end. Waymark only points; the clicks and the typing are
 * the test driver's, at the place that is highlighted.
 */
export async function walkGuide(page: Page, onStep: OnStep): Promise<void> {
  const overlay = new OverlayPanel(page);

  /** A control can be below the fold; the panel then offers to scroll to it. */
  const reveal = async (key: HighlightKey): Promise<Rect> => {
    const ring = overlay.host.locator(`[data-highlight="${key}"]`).first();
    const showTarget = overlay.action('show-target');
    await ring.or(showTarget).filter({ visible: true }).first().waitFor();
    if (!(await ring.isVisible())) await showTarget.click();
    return (await overlay.waitForHighlight(key)).rect;
  };

  /** The highlight lets the pointer through, so a click in its middle lands on the control itself. */
  const clickMiddle = ({ x, y, width, height }: Rect): Promise<void> => page.mouse.click(x + width / 2, y + height / 2);

  let isRenamed = false;

  /** Adds to the name in the one field that holds it, key by key as a person does, and leaves the field. */
  const changeCompanyName = async (): Promise<void> => {
    const name = exampleCustomer.billing.companyName;
    for (const field of await page.locator('input').filter({ visible: true }).all()) {
      if ((await field.inputValue()) !== name) continue;
      await field.press('End');
      await field.pressSequentially(' Group');
      await field.press('Tab');
      isRenamed = true;
      return;
    }
    throw new Error(`No field of the form holds the company name ${name}.`);
  };

  /** What each step points at, and what a user does then. */
  const deeds: Readonly<Record<WalkStep, { readonly key: HighlightKey; act(rect: Rect): Promise<void> }>> = {
    'open-customers': { key: 'customers', act: clickMiddle },
    'choose-customer': {
      key: 'customer-list',
      act: () => page.getByRole('link', { name: exampleCustomer.billing.companyName }).first().click(),
    },
    'open-account': { key: 'account', act: clickMiddle },
    'update-details': { key: 'billing-info', act: clickMiddle },
    'submit-changes': {
      key: 'submit',
      async act() {
        if (!isRenamed) await changeCompanyName();
        await clickMiddle(await reveal('submit'));
      },
    },
    'open-billing-info': { key: 'billing-info', act: clickMiddle },
    'change-name': { key: 'company-name', act: changeCompanyName },
    'edit-permissions': { key: 'permission-edit', act: clickMiddle },
    'change-permissions': {
      key: 'azure-savings-plan',
      act: () => page.locator('[data-plan="azureSavingsPlan"]').getByRole('radio', { checked: false }).first().click(),
    },
    'save-permissions': { key: 'permission-save', act: clickMiddle },
  };

  /** Waits until the overlay has made up its mind, and says at what. */
  const nextStep = async (before: WalkStep | null): Promise<WalkStep | 'done'> => {
    let found: WalkStep | 'done' | null = null;
    await expect
      .poll(
        async () => {
          const [step, state] = [await overlay.step(), await overlay.state()];
          found = state === 'done' ? 'done' : state === 'pointing' ? step : null;
          return found !== null && found !== before;
        },
        { message: `the step after ${before ?? 'the start'}`, timeout: STEP_TIMEOUT_MS },
      )
      .toBe(true);
    if (found === null) throw new Error('The overlay went away.');
    return found;
  };

  let step: WalkStep | 'done' | null = null;
  for (let count = 0; count < MOST_STEPS; count += 1) {
    step = await nextStep(step);
    if (step === 'done') return onStep(step, overlay);
    const { key, act } = deeds[step];
    const rect = await reveal(key).catch(async (error: unknown) => {
      if ((await overlay.step()) === step) throw error;
      return null;
    });
    if (!rect) {
      // While a page fills, a later step can be the first that is found on it.
      step = null;
      continue;
    }
    await onStep(step, overlay);
    await act(rect);
  }
  throw new Error(`The guide was not done after ${MOST_STEPS} steps.`);
}
