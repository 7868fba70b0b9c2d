/** The languages that the person set in the browser, most wanted first. */
export function browserLanguages(): readonly string[] {
  return navigator.languages;
}

/** Calls `onChange` when the person sets other languages while this page is open, until `signal` aborts. */
export function watchBrowserLanguages(onChange: () => void, signal: AbortSignal): void {
  globalThis.addEventListener('languagechange', onChange, { signal });
}
