import type { HighlightKey, Rect } from './overlay-panel.ts';

/**
 * Where the demo portal has the control that a key of the contract stands for, told from its own markup: an oracle that
 * shares nothing with the finder under test. One selector serves both flavours.
 */
export const CONTROLS: Readonly<Record<HighlightKey, string>> = {
  customers: `:is(he-task-item, v6_he-workspace-card)[href$="/customers/list"],
    nav.menu:not(.customer-menu) a[href$="/customers/list"]`,
  'customer-list': `customer_he-layout:has(#customer-search-box) customer_he-data-grid,
    main:has(#customer-search-box) table`,
  account: 'customer_he-task-item[href$="/account"], nav.customer-menu a[href$="/account"]',
  'billing-info': `section[aria-labelledby="billing-heading"] .section-head customersvcadmin_he-button,
    form[action$="/account"] button[name="edit"][value="billing"]`,
  'company-details': `section[aria-labelledby="company-heading"] .section-head customersvcadmin_he-button,
    form[action$="/account"] button[name="edit"][value="company"]`,
  submit: `form[aria-label] .buttons customersvcadmin_he-button[appearance="accent"],
    form.fields button.primary`,
  'company-name': `form customersvcadmin_he-text-field[name="companyName"], form.fields #companyName`,
  'permission-edit': 'section[aria-labelledby="permissions-heading"] .section-head customersvcadmin_he-button',
  'azure-reservations': `[data-plan="azureReservations"] :is(customersvcadmin_he-toggle, customersvcadmin_he-radio-group),
    fieldset[aria-labelledby="reservations"]`,
  'azure-savings-plan':
    '[data-plan="azureSavingsPlan"] :is(customersvcadmin_he-toggle, customersvcadmin_he-radio-group)',
  'permission-save': 'section[aria-labelledby="permissions-heading"] .buttons customersvcadmin_he-button',
  menu: `.header > he-button[aria-expanded="false"],
    .customer-menu > customer_he-button[aria-expanded="false"]`,
};

/** One highlight as it stood at a moment, and where that is. */
export type Sighting = {
  readonly key: HighlightKey;
  readonly rect: Rect;
  /** It stands on a control of its key: the middle of each lies in the other. */
  readonly isOn: boolean;
  /** It encloses the visible part of a control of its key by 0 to 16 px. */
  readonly isRight: boolean;
  /** What stands at its middle, for the message of a failure. */
  readonly hit: string;
};

/** What a look at the page found, all of it of one moment. */
export type PageView = {
  readonly guide: string | null;
  readonly step: string | null;
  readonly state: string | null;
  readonly highlights: readonly Sighting[];
  readonly panel: Rect | null;
};

/** What the probe puts on the page's `window`. It touches no node. */
export type PageProbe = {
  look(): PageView;
  /** Looks at every frame from now on and tells what changed, as a line of the console. */
  watch(): void;
};

/** How the watcher's lines begin. */
export const WATCH_PREFIX = 'waymark-watch ';

/**
 * Makes the probe. It runs in the page, so it uses nothing from outside.
 * @param controls {@link CONTROLS}
 */
export function installProbe([controls, prefix]: readonly [Readonly<Record<HighlightKey, string>>, string]): void {
  type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  /** Fractions of a pixel, which browsers round differently in layout and in rectangles. */
  const TOLERANCE = 0.6;
  const MOST = 16;

  function queryDeep(selector: string, root: Document | ShadowRoot = document): Element[] {
    const own = [...root.querySelectorAll(selector)];
    const inner = [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot && element.localName !== 'waymark-overlay' ? queryDeep(selector, element.shadowRoot) : [],
    );
    return [...own, ...inner];
  }

  function parentOf(element: Element): Element | null {
    if (element.assignedSlot) return element.assignedSlot;
    const parent = element.parentNode;
    return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
  }

  function intersect(a: Box, b: Box): Box | null {
    const box = {
      left: Math.max(a.left, b.left),
      top: Math.max(a.top, b.top),
      right: Math.min(a.right, b.right),
      bottom: Math.min(a.bottom, b.bottom),
    };
    return box.right > box.left && box.bottom > box.top ? box : null;
  }

  /** The part of a control that neither the window nor a scroller cuts off. */
  function visiblePart(element: Element): Box | null {
    const { clientWidth, clientHeight } = document.documentElement;
    const view: Box = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
    let box = intersect(element.getBoundingClientRect(), view);
    for (let at: Element | null = element; at && box; at = parentOf(at)) {
      const { position } = getComputedStyle(at);
      const above = parentOf(at);
      if (position === 'fixed' || above === null || above === document.documentElement) break;
      if (above === document.body) break;
      if (getComputedStyle(above).overflow !== 'visible' && getComputedStyle(above).display !== 'inline')
        box = intersect(box, above.getBoundingClientRect());
    }
    return box;
  }

  function encloses(ring: Box, part: Box): boolean {
    const gaps = [part.left - ring.left, part.top - ring.top, ring.right - part.right, ring.bottom - part.bottom];
    return gaps.every((gap) => gap >= -TOLERANCE && gap <= MOST + TOLERANCE);
  }

  function holdsMiddle(outer: Box, inner: Box): boolean {
    const x = (inner.left + inner.right) / 2;
    const y = (inner.top + inner.bottom) / 2;
    return x >= outer.left && x <= outer.right && y >= outer.top && y <= outer.bottom;
  }

  function describeHit(box: Box): string {
    let element = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    while (element?.shadowRoot) {
      const { left, right, top, bottom } = box;
      const inner: Element | null = element.shadowRoot.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (!inner || inner === element) break;
      element = inner;
    }
    if (!element) return 'nothing';
    return `<${element.localName}> ${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}`;
  }

  function toRect({ left, top, right, bottom }: Box): Rect {
    return { x: left, y: top, width: right - left, height: bottom - top };
  }

  function look(): PageView {
    const host = document.querySelector('waymark-overlay');
    const shadow = host?.shadowRoot;
    if (!host || !shadow) return { guide: null, step: null, state: null, highlights: [], panel: null };
    const rings = [...shadow.querySelectorAll<HTMLElement>('[data-highlight]')].filter((ring) => {
      const { width, height } = ring.getBoundingClientRect();
      return width > 0 && height > 0 && ring.checkVisibility({ visibilityProperty: true });
    });
    const highlights = rings.map((ring): Sighting => {
      const key = ring.dataset.highlight as HighlightKey;
      const box = ring.getBoundingClientRect();
      const parts = queryDeep(controls[key] ?? 'none').flatMap((control) => visiblePart(control) ?? []);
      const isOn = parts.some((part) => holdsMiddle(box, part) && holdsMiddle(part, box));
      const isRight = parts.some((part) => encloses(box, part));
      return { key, rect: toRect(box), isOn, isRight, hit: describeHit(box) };
    });
    const panel = shadow.querySelector('[data-part="panel"]')?.getBoundingClientRect() ?? null;
    return {
      guide: host.getAttribute('data-guide'),
      step: host.getAttribute('data-step'),
      state: host.getAttribute('data-state'),
      highlights,
      panel: panel && toRect(panel),
    };
  }

  function watch(): void {
    let last = '';
    const tell = (): void => {
      const { step, state, highlights } = look();
      const line = JSON.stringify({
        page: location.pathname,
        step,
        state,
        highlights: highlights.map(({ key, isOn, hit }) => ({ key, isOn, hit: isOn ? '' : hit })),
      });
      if (line !== last) console.debug(prefix + line);
      last = line;
    };
    // An observer is told of its first observation after the frame's callbacks and layout, right before it is painted. What
    // the page and the overlay observe comes first: deeper elements have a later turn, and newer observers the last one.
    const beforePaint = (element: Element, then: () => void): void => {
      const observer = new ResizeObserver(() => {
        observer.disconnect();
        then();
      });
      observer.observe(element);
    };
    const frame = (): void => {
      beforePaint(document.documentElement, () => beforePaint(document.body, tell));
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  }

  const probe: PageProbe = { look, watch };
  Object.defineProperty(window, 'waymarkProbe', { value: probe, configurable: true });
}
