import { expect, type Locator, type Page } from '@playwright/test';
import { SAVED_AFTER, TAKEN_AWAY_AFTER } from '../../../src/core/walkthrough/submit-outcome.ts';
import {
  type HighlightKey,
  type OtherStepId,
  type OverlayPanel,
  type OverlayState,
  POLL_EVERY,
  type StepId,
} from './overlay-panel.ts';
import { CONTROLS, installProbe, type PageProbe, type PageView, WATCH_PREFIX } from './page-probe.ts';

/** What {@link DemoPortalPage.watch} says of a frame. */
export type Frame = {
  readonly page: string;
  readonly step: StepId | null;
  readonly state: OverlayState | null;
  readonly highlights: readonly { readonly key: HighlightKey; readonly isOn: boolean; readonly hit: string }[];
};

type ProbedWindow = { readonly waymarkProbe?: PageProbe };

/** For the overlay to look once more and to draw what it saw, in ms. */
const DRAWN_AFTER = 200;

/** Longer than the overlay waits before it takes a form that closed, or that rests unused, for taken; in ms. */
const A_WHILE = SAVED_AFTER + DRAWN_AFTER;

/** Longer than it waits before it takes a form for taken whose submit control is gone, or that went with its opener; in ms. */
const AS_LONG_AS_IT_TAKES = TAKEN_AWAY_AFTER + DRAWN_AFTER;

/** The demo portal as a person uses it, in both flavours and every language: controls are told by its own markup. */
export class DemoPortalPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The control that a key of the contract stands for. */
  control(key: HighlightKey): Locator {
    return this.page.locator(CONTROLS[key]);
  }

  /** The names in the customer list, each a link. */
  get customerNames(): Locator {
    return this.page.locator('[id^="row-"] customer_he-anchor, main:has(#customer-search-box) td a');
  }

  get companyName(): Locator {
    return this.page.locator('form customersvcadmin_he-text-field[name="companyName"] input, form.fields #companyName');
  }

  get cancel(): Locator {
    return this.page.locator(
      'form[aria-label] .buttons customersvcadmin_he-button[appearance="neutral"], form.fields .bar a',
    );
  }

  /** The mark on a field that the portal has refused. */
  get fieldError(): Locator {
    return this.page.locator('.field-error, form.fields .error');
  }

  get savedMessage(): Locator {
    return this.page.locator('customersvcadmin_he-message-bar[role="status"], p.message[role="status"]');
  }

  /** The survey that comes up a second after a submit, with a Submit of its own. */
  get survey(): Locator {
    return this.page.locator('feedback-app .body');
  }

  /** Closes the survey once it has come up: it may lie over a control that is to be pointed at. */
  async closeSurvey(): Promise<void> {
    // By script, since the panel may lie over the survey.
    const close = this.survey.locator('v6_he-button').last();
    await close.evaluate((button: HTMLElement) => button.click());
    await this.survey.waitFor({ state: 'detached' });
  }

  async openCustomers(): Promise<void> {
    await this.control('customers').first().click();
  }

  async chooseCustomer(index = 0): Promise<void> {
    await this.customerNames.nth(index).click();
  }

  async openAccount(): Promise<void> {
    await this.control('account').click();
  }

  async openForm(key: 'billing-info' | 'company-details' = 'billing-info'): Promise<void> {
    await this.control(key).click();
    await this.companyName.waitFor();
  }

  async submitName(name: string): Promise<void> {
    await this.companyName.fill(name);
    await this.control('submit').click();
  }

  /**
   * Waits until the overlay points at exactly these controls, each scrolled into view as a person would: by the contract
   * each highlight encloses the visible part of its control by 0 to 16 px, and the panel covers none.
   */
  async expectPointing(
    overlay: OverlayPanel,
    step: StepId | OtherStepId,
    keys: readonly HighlightKey[],
    guide = 'update-customer-account',
  ): Promise<void> {
    await overlay.waitForStep(step, 'pointing');
    for (const key of keys) {
      // By script, since a control that the page draws anew all the time would be waited for in vain; to the middle, since at
      // the edge the portal's header may lie over it.
      await this.control(key)
        .first()
        .evaluate((control) => {
          const isHigh = control.getBoundingClientRect().height > window.innerHeight / 2;
          control.scrollIntoView({ block: isHigh ? 'nearest' : 'center' });
        });
    }
    await expect
      .poll(async () => problemsOf(await this.look(), guide, step, keys), {
        message: `pointing at ${keys}`,
        intervals: POLL_EVERY,
      })
      .toEqual([]);
  }

  /** Waits until some of a control can be seen without scrolling. */
  async expectInView(key: HighlightKey): Promise<void> {
    await expect(this.control(key).first()).toBeInViewport();
  }

  /**
   * Every `step state` that the overlay is at for {@link A_WHILE}, frame by frame; `nothing` where there is none. The way
   * to show that something does not happen.
   */
  statesForAWhile(): Promise<readonly string[]> {
    return this.#statesFor(A_WHILE);
  }

  /** The same for {@link AS_LONG_AS_IT_TAKES}. */
  statesForAsLongAsItTakes(): Promise<readonly string[]> {
    return this.#statesFor(AS_LONG_AS_IT_TAKES);
  }

  #statesFor(time: number): Promise<readonly string[]> {
    return this.page.evaluate(async (duration) => {
      const seen = new Set<string>();
      const end = performance.now() + duration;
      while (performance.now() < end) {
        const { step, state } = document.querySelector<HTMLElement>('waymark-overlay')?.dataset ?? {};
        seen.add(step === undefined ? 'nothing' : `${step} ${state}`);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return [...seen];
    }, time);
  }

  /** What stands on the page at this moment. */
  async look(): Promise<PageView> {
    for (;;) {
      try {
        await this.page.evaluate(installProbe, [CONTROLS, WATCH_PREFIX] as const);
        return await this.page.evaluate(() => {
          const { waymarkProbe } = window as unknown as ProbedWindow;
          if (!waymarkProbe) throw new Error('execution context was destroyed');
          return waymarkProbe.look();
        });
      } catch (error) {
        // A full page load between two steps takes the question with it: the new page is asked.
        if (!(error instanceof Error) || !/context was destroyed|frame was detached/i.test(error.message)) throw error;
        await this.page.waitForLoadState('domcontentloaded');
      }
    }
  }

  /**
   * Looks at every frame of every page of this tab from now on.
   * @returns what has been seen so far, each change once
   */
  async watch(): Promise<() => readonly Frame[]> {
    const frames: Frame[] = [];
    this.page.on('console', (message) => {
      const text = message.text();
      if (text.startsWith(WATCH_PREFIX)) frames.push(JSON.parse(text.slice(WATCH_PREFIX.length)) as Frame);
    });
    await this.page.addInitScript(installProbe, [CONTROLS, WATCH_PREFIX] as const);
    await this.page.addInitScript(() => (window as unknown as ProbedWindow).waymarkProbe?.watch());
    return () => frames;
  }
}

/** What of the contract a moment breaks, in words; empty when nothing. */
function problemsOf(
  view: PageView,
  guide: string,
  step: StepId | OtherStepId,
  keys: readonly HighlightKey[],
): readonly string[] {
  const problems: string[] = [];
  if (view.guide !== guide) problems.push(`data-guide is ${view.guide}`);
  if (view.step !== step) problems.push(`data-step is ${view.step}`);
  if (view.state !== 'pointing') problems.push(`data-state is ${view.state}`);
  const seen = view.highlights.map(({ key }) => key).sort();
  if (JSON.stringify(seen) !== JSON.stringify([...keys].sort()))
    problems.push(`highlights are ${seen.join() || 'none'}`);
  const { panel } = view;
  if (!panel) problems.push('there is no panel');
  for (const { key, rect, isRight, hit } of view.highlights) {
    if (!isRight) problems.push(`${key} is at ${JSON.stringify(rect)}, around ${hit}`);
    const overlaps =
      panel !== null &&
      rect.x < panel.x + panel.width &&
      panel.x < rect.x + rect.width &&
      rect.y < panel.y + panel.height &&
      panel.y < rect.y + rect.height;
    if (overlaps) problems.push(`the panel covers ${key}`);
  }
  return problems;
}
