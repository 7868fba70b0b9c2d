/** The languages the demo portal speaks: those of the portal's documentation, and one right-to-left without translations. */
export const demoLanguages = [
  'en',
  'cs',
  'de',
  'es',
  'fr',
  'hu',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt-BR',
  'pt-PT',
  'ru',
  'sv',
  'tr',
  'zh-Hans',
  'zh-Hant',
  'ar',
] as const;

/** A language of {@link demoLanguages}. `ar` has English words and runs from right to left. */
export type DemoLanguage = (typeof demoLanguages)[number];

/**
 * A customer's permissions: switches or radio buttons that take effect at once, switches that ask first, radio buttons with
 * a Save, or behind an Edit with a Submit, and switches that this role may only look at.
 */
export type DemoPermissions = 'switch' | 'radio' | 'switch-asked' | 'radio-save' | 'edit-radio-submit' | 'read-only';

/** What the demo portal looks like and how it behaves. Every combination is a page that the extension may meet. */
export type DemoPortalOptions = {
  /**
   * Language of the portal's words. A locale prefix in the address (`/de-de/dashboard/...`) wins over it.
   * @default 'en'
   */
  readonly language?: DemoLanguage;
  /**
   * Leave the labels without a documented translation in English, as the real portal does.
   * @default true (without effect in English)
   */
  readonly mixed?: boolean;
  /**
   * The controls at the end of the procedure: Update then Submit, Edit then Submit, or fields that can be edited at once
   * and Save, which is disabled until something changed.
   * @default 'update-submit'; on the 21Vianet host 'edit-submit'
   */
  readonly account?: 'update-submit' | 'edit-submit' | 'save-only';
  /**
   * Where the form opens (workspace flavour; `save-only` has no form to open).
   * @default 'in-place'
   */
  readonly editing?: 'in-place' | 'dialog' | 'panel' | 'route';
  /**
   * The way to the customers: an entry of the left menu, or a tile of the home page.
   * @default 'menu'
   */
  readonly navigation?: 'menu' | 'workspaces';
  /**
   * Simulated time, in ms, until the data of a page is there. The grid shows skeleton rows for 700 ms, or less when this
   * is 0.
   * @default 400
   */
  readonly latency?: number;
  /**
   * Whether an empty company name or a malformed postal code is refused after Submit.
   * @default true
   */
  readonly validation?: boolean;
  /**
   * Whether Company details has an Update / Edit of its own.
   * @default false
   */
  readonly companyDetailsEditable?: boolean;
  /**
   * How a customer's permissions are changed (workspace flavour; the classic one has radio buttons that take effect at once).
   * @default 'switch'
   */
  readonly permissions?: DemoPermissions;
  /**
   * What a customer's Account page has its content in: nothing of its own, a frame of the same host, or a frame of
   * `partnercenter.microsoft.com` with the classic page (workspace flavour; not with a strict policy, which allows no frame).
   * @default 'none'
   */
  readonly frame?: 'none' | 'same' | 'other';
  /** What the responses carry besides content. */
  readonly headers?: {
    /**
     * `strict`: a policy without inline script or style, and with Trusted Types.
     * @default 'none'
     */
    readonly csp?: 'none' | 'strict';
  };
  /**
   * A script that stands first in each page and runs before all else of it (not with a strict policy, which allows none).
   * @default none
   */
  readonly firstScript?: string;
};

/** {@link DemoPortalOptions} with the defaults filled in; `account` stays open, since its default depends on the host. */
export type DemoPortalSettings = {
  readonly language: DemoLanguage;
  readonly mixed: boolean;
  readonly account: 'update-submit' | 'edit-submit' | 'save-only' | undefined;
  readonly editing: 'in-place' | 'dialog' | 'panel' | 'route';
  readonly navigation: 'menu' | 'workspaces';
  readonly latency: number;
  readonly validation: boolean;
  readonly companyDetailsEditable: boolean;
  readonly permissions: DemoPermissions;
  readonly frame: 'none' | 'same' | 'other';
  readonly csp: 'none' | 'strict';
  readonly firstScript: string | null;
};

/** Fills in the defaults that {@link DemoPortalOptions} documents. */
export function resolveOptions(options: DemoPortalOptions): DemoPortalSettings {
  return {
    language: options.language ?? 'en',
    mixed: options.mixed ?? true,
    account: options.account,
    editing: options.editing ?? 'in-place',
    navigation: options.navigation ?? 'menu',
    latency: options.latency ?? 400,
    validation: options.validation ?? true,
    companyDetailsEditable: options.companyDetailsEditable ?? false,
    permissions: options.permissions ?? 'switch',
    frame: options.frame ?? 'none',
    csp: options.headers?.csp ?? 'none',
    firstScript: options.firstScript ?? null,
  };
}
