import { expect, type Frame, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { HighlightKey } from './overlay-panel.ts';
import { CONTROLS, installProbe, type PageProbe, type PageView, WATCH_PREFIX } from './page-probe.ts';

type ProbedWindow = { readonly waymarkProbe?: PageProbe };

/** The Account page's content where the demo portal puts it into a frame. */
export class FramedContent {
  readonly page: Page;
  readonly element: Locator;
  readonly inside: FrameLocator;

  /** @param frame the frame itself, or a selector for one that stands in the page */
  constructor(page: Page, frame: FrameLocator | string = 'iframe.account-frame') {
    this.page = page;
    this.inside = typeof frame === 'string' ? page.frameLocator(frame) : frame;
    this.element = this.inside.owner();
  }

  control(key: HighlightKey): Locator {
    return this.inside.locator(CONTROLS[key]);
  }

  /** Waymark's element in the frame's document. */
  get host(): Locator {
    return this.inside.locator('waymark-overlay');
  }

  get companyName(): Locator {
    return this.inside.locator(
      'form customersvcadmin_he-text-field[name="companyName"] input, form.fields #companyName',
    );
  }

  /** The frame's document of this moment. */
  async document(): Promise<Frame> {
    const handle = await this.element.elementHandle();
    const frame = await handle?.contentFrame();
    if (!frame) throw new Error('there is no frame');
    return frame;
  }

  async look(): Promise<PageView> {
    const frame = await this.document();
    await frame.evaluate(installProbe, [CONTROLS, WATCH_PREFIX] as const);
    return frame.evaluate(() => {
      const { waymarkProbe } = window as unknown as ProbedWindow;
      if (!waymarkProbe) throw new Error('the probe is gone');
      return waymarkProbe.look();
    });
  }

  /** Waits until exactly these controls of the frame are highlighted, each in view and as the contract says. */
  async expectPointing(step: string, keys: readonly HighlightKey[]): Promise<void> {
    for (const key of keys) {
      await this.control(key)
        .first()
        .evaluate((control) => control.scrollIntoView({ block: 'nearest' }));
    }
    await expect
      .poll(
        async () => {
          const view = await this.look();
          return { step: view.step, state: view.state, panel: view.panel, seen: view.highlights.map(sightingOf) };
        },
        { message: `pointing at ${keys} in the frame` },
      )
      .toEqual({ step, state: 'pointing', panel: null, seen: keys.map((key) => `${key}: right`) });
  }
}

const sightingOf = ({ key, isOn, isRight, hit }: PageView['highlights'][number]): string =>
  `${key}: ${isOn && isRight ? 'right' : `off, at ${hit}`}`;
