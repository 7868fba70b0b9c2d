/** One message of WebDriver BiDi, in either direction, as far as it is looked into here. */
export type BidiMessage = {
  readonly id?: number;
  readonly type?: 'success' | 'error' | 'event';
  readonly method?: string;
  readonly params?: BidiParams;
  readonly result?: BidiParams;
  readonly error?: string;
  readonly message?: string;
};

export type BidiParams = { readonly [name: string]: unknown };

/** What the driver asks of the shim. */
export type ShimRequest = { readonly id: number; readonly command: ShimCommand };

export type ShimCommand =
  /** Installs the extension, or puts it anew in place of the one that is there. */
  | { readonly type: 'install' }
  /** Sets preferences at run time; null takes one back to its default. */
  | { readonly type: 'set-preferences'; readonly values: Readonly<Record<string, string | number | boolean | null>> }
  /** Lets pages in background tabs run as if they were in front, as Chromium does under Playwright. */
  | { readonly type: 'keep-tabs-active' }
  /** Ends the extension's event page as its idle timer would. */
  | { readonly type: 'stop-background'; readonly extensionId: string };

/** The answer to the request of the same id. */
export type ShimReply = { readonly id: number; readonly error?: string };

/** The environment variables by which the driver tells the shim what to do: its command line belongs to Playwright. */
export const SHIM_ENVIRONMENT = {
  firefox: 'WAYMARK_SHIM_FIREFOX',
  extension: 'WAYMARK_SHIM_EXTENSION',
  privateWindows: 'WAYMARK_SHIM_PRIVATE',
  control: 'WAYMARK_SHIM_CONTROL',
  trace: 'WAYMARK_SHIM_TRACE',
} as const;

/** Reads one message; both ends are ours or the browser's, so its form is trusted. */
export function parseBidiMessage(data: { toString(): string }): BidiMessage {
  return JSON.parse(data.toString()) as BidiMessage;
}
