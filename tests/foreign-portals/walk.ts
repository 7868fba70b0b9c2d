import { expect, type Page } from '@playwright/test';
import { type HighlightKey, OverlayPanel, type OverlayState, type StepId } from '../e2e/pages/overlay-panel.ts';
import type { ForeignScenario } from './scenarios.ts';
import { customers } from './shared/customers.ts';
import type { Sight } from './shared/watcher.ts';

const TIMEOUT = 25_000;
/** How long a walk looks on at each step: what is wrong only for a moment shows in it. */
const DWELL = 500;

/** What a walk found, besides that it got to its end. */
export type WalkFindings = {
  readonly sights: readonly Sight[];
  /** Frames in which a highlight stood elsewhere than on the right control. */
  readonly wrong: readonly string[];
};

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const [, customer] = customers;

/** Follows the guide through a foreign portal, from its home to `done`, by clicks in the middle of what is highlighted. */
export async function walkForeignPortal(page: Page, { options }: ForeignScenario): Promise<void> {
  const overlay = new OverlayPanel(page);
  const rectOf = (selector: string): Promise<Box | null> =>
    page.evaluate((wanted) => window.foreignWatch?.rectOf(wanted) ?? null, selector);

  async function clickBox({ x, y, width, height }: Box): Promise<void> {
    await page.mouse.click(x + width / 2, y + height / 2);
  }

  async function waitFor(step: StepId, states: readonly OverlayState[]): Promise<void> {
    await expect
      .poll(async () => `${await overlay.step()} ${await overlay.state()}`, {
        message: `step ${step}`,
        timeout: TIMEOUT,
      })
      .toMatch(new RegExp(`^${step} (${states.join('|')})$`));
  }

  /** Clicks the highlighted control, after what it takes to get there. */
  async function press(step: StepId, key: HighlightKey): Promise<void> {
    for (let count = 0; count < 8; count++) {
      await waitFor(step, ['pointing']);
      await page.waitForTimeout(DWELL);
      const ring = overlay.host.locator('[data-highlight]').filter({ visible: true }).first();
      const show = overlay.action('show-target');
      await ring.or(show).filter({ visible: true }).first().waitFor({ timeout: TIMEOUT });
      if (!(await ring.isVisible())) {
        await show.click();
        await page.waitForTimeout(DWELL);
      }
      const shown = await ring.getAttribute('data-highlight');
      const box = await ring.boundingBox();
      // A page that was drawn anew this very moment.
      if (!box) continue;
      if (shown !== key && shown !== 'menu') throw new Error(`${step}: expected ${key}, shown is ${shown}`);
      await clickBox(box);
      if (shown === key) return;
      await page.waitForTimeout(DWELL);
    }
    throw new Error(`${step}: only ever the menu`);
  }

  async function fill(field: string, text: string): Promise<void> {
    const selector = `[data-field="${field}"]`;
    await expect(async () => {
      const box = await rectOf(selector);
      if (!box) throw new Error(`no field ${field}`);
      await clickBox(box);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      if (text) await page.keyboard.type(text);
      expect(await page.evaluate((wanted) => window.foreignWatch?.valueOf(wanted), selector)).toBe(text);
    }).toPass({ timeout: TIMEOUT });
  }

  await press('open-customers', 'customers');
  await waitFor('choose-customer', ['pointing']);
  await page.waitForTimeout(DWELL);
  if (!customer) throw new Error('no customer');
  let row: Box | null = null;
  await expect
    .poll(async () => (row = await page.getByText(customer.company, { exact: true }).first().boundingBox()))
    .not.toBeNull();
  if (row) await clickBox(row);
  await press('open-account', 'account');
  if (options.editing !== 'open') {
    await waitFor('update-details', ['pointing']);
    await page.reload();
    await press('update-details', 'billing-info');
  }
  await waitFor('submit-changes', ['pointing']);
  await page.waitForTimeout(DWELL);
  await fill('company', '');
  await press('submit-changes', 'submit');
  // Refused: the form stays, and so does the step.
  await page.waitForTimeout(options.saving + 3000);
  expect(await overlay.state(), 'after a validation error').toBe('pointing');
  expect(await overlay.step(), 'after a validation error').toBe('submit-changes');
  await fill('company', `${customer.company} Group`);
  await press('submit-changes', 'submit');
  await waitFor('submit-changes', ['done']);
  await page.waitForTimeout(2500);
  expect(await overlay.state(), 'a while after it was done').toBe('done');
  expect(await overlay.highlights(), 'highlights after it was done').toEqual([]);
}

/** What the page's watcher saw. */
export async function findings(page: Page): Promise<WalkFindings> {
  const sights = await page.evaluate(() => window.foreignWatch?.sights ?? []);
  const isRight = (highlight: string): boolean => highlight.endsWith(': right');
  return {
    sights,
    wrong: sights
      .filter(({ highlights }) => !highlights.every(isRight))
      .map(
        ({ step, frames, ms, highlights }) =>
          `${step} for ${frames} frames, ${ms} ms: ${highlights.filter((each) => !isRight(each)).join('; ')}`,
      ),
  };
}
