import { expect, type Locator, type Page } from '@playwright/test';

/** The steps of the first guide, as `data-step` names them. */
export type StepId = 'open-customers' | 'choose-customer' | 'open-account' | 'update-details' | 'submit-changes';

/** The steps of the other guides. */
export type OtherStepId =
  | 'open-billing-info'
  | 'change-name'
  | 'edit-permissions'
  | 'change-permissions'
  | 'save-permissions';

/** What the overlay is at, as `data-state` names it. */
export type OverlayState = 'searching' | 'pointing' | 'not-found' | 'elsewhere' | 'done';

/** What a highlight stands on, as its `data-highlight` names it. */
export type HighlightKey =
  | 'customers'
  | 'customer-list'
  | 'account'
  | 'billing-info'
  | 'company-details'
  | 'submit'
  | 'menu'
  | 'company-name'
  | 'permission-edit'
  | 'azure-reservations'
  | 'azure-savings-plan'
  | 'permission-save';

/** The buttons of the panel, as `data-action` names them. */
export type PanelAction =
  | 'next'
  | 'back'
  | 'minimize'
  | 'expand'
  | 'close'
  | 'restart'
  | 'show-target'
  | 'go'
  | 'start-guide';

/** How soon it is asked again whether something is so, in ms: a walk asks often, and an answer costs little. */
export const POLL_EVERY = [50, 100, 150];

/** A rectangle of the window, in CSS px. */
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** One highlighted control. */
export type Highlight = { readonly key: HighlightKey; readonly rect: Rect };

/** Waymark on a portal page, through nothing but its observable contract. */
export class OverlayPanel {
  readonly page: Page;
  /** The one element that Waymark adds to the page. */
  readonly host: Locator;
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.host = page.locator('waymark-overlay');
    this.panel = this.host.locator('[data-part="panel"]');
  }

  /** A button of the panel; there is none where the action does not apply. */
  action(name: PanelAction): Locator {
    return this.host.locator(`[data-action="${name}"]`);
  }

  /** The step, or null while nothing is shown. */
  async step(): Promise<StepId | OtherStepId | null> {
    return (await this.#attribute('data-step')) as StepId | OtherStepId | null;
  }

  /** The state, or null while nothing is shown. */
  async state(): Promise<OverlayState | null> {
    return (await this.#attribute('data-state')) as OverlayState | null;
  }

  /** All highlights of this moment, in the order of the tree. */
  async highlights(): Promise<readonly Highlight[]> {
    const found = await this.#acrossNavigation(() =>
      this.host.locator('[data-highlight]').evaluateAll((elements) =>
        elements.map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return { key: element.getAttribute('data-highlight') ?? '', rect: { x, y, width, height } };
        }),
      ),
    );
    return found as readonly Highlight[];
  }

  /** Waits until the overlay shows the step, in the state where one is given. */
  async waitForStep(step: StepId | OtherStepId, state?: OverlayState): Promise<void> {
    await this.#waitUntil({ 'data-step': step, ...(state === undefined ? {} : { 'data-state': state }) });
  }

  /** Waits until the overlay is in the state, whatever the step. */
  async waitForState(state: OverlayState): Promise<void> {
    await this.#waitUntil({ 'data-state': state });
  }

  /** Asked in each frame: the retries of `expect` come up to a second late, and a walk waits ten times. */
  async #waitUntil(attributes: Readonly<Record<string, string>>): Promise<void> {
    const wanted = Object.entries(attributes);
    const selector = wanted.map(([name, value]) => `[${name}="${value}"]`).join('');
    try {
      await this.page.locator(`waymark-overlay${selector}`).waitFor({ state: 'attached' });
    } catch (error) {
      // The message is to say what there is instead.
      for (const [name, value] of wanted) await expect(this.host).toHaveAttribute(name, value, { timeout: 1 });
      throw error;
    }
  }

  /** Waits until a control of the key is highlighted and the highlight has stopped moving. */
  async waitForHighlight(key: HighlightKey): Promise<Highlight> {
    const highlight = this.host.locator(`[data-highlight="${key}"]`).first();
    await expect(highlight, `highlight on ${key}`).toBeVisible();
    let before: Rect | null = null;
    let rect: Rect | null = null;
    await expect
      .poll(
        async () => {
          [before, rect] = [rect, await highlight.boundingBox()];
          return rect !== null && JSON.stringify(before) === JSON.stringify(rect);
        },
        { message: `highlight on ${key} at rest`, intervals: POLL_EVERY },
      )
      .toBe(true);
    if (rect === null) throw new Error(`The highlight on ${key} went away while it was measured.`);
    return { key, rect };
  }

  /** Waits until nothing of Waymark is on the page. */
  async waitForAbsence(): Promise<void> {
    await expect(this.host).toHaveCount(0);
  }

  async #attribute(name: string): Promise<string | null> {
    const values = await this.#acrossNavigation(() =>
      this.host.evaluateAll((hosts, attribute) => hosts.map((host) => host.getAttribute(attribute)), name),
    );
    return values[0] ?? null;
  }

  /** A step can end with a full page load, which takes a question asked at that moment with it: the new page is asked. */
  async #acrossNavigation<T>(read: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await read();
      } catch (error) {
        if (!(error instanceof Error) || !/context was destroyed|frame was detached/i.test(error.message)) throw error;
        await this.page.waitForLoadState('domcontentloaded');
      }
    }
  }
}
