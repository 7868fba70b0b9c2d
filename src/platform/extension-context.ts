/** The part of the browsers' own extension API that exists in every context and needs no polyfill. */
type NativeApi = {
  readonly runtime?: { readonly id?: string; sendMessage?(message: unknown): Promise<unknown> | undefined };
};

/**
 * The API object as the browser gives it, for the detector: it runs on every page of the portal, and the polyfill would be
 * several times its size. Null once the extension is gone (updated, reloaded, removed) and this script stayed behind.
 */
export function nativeApi(world: object = globalThis): NativeApi | null {
  const { browser, chrome } = world as { readonly browser?: NativeApi; readonly chrome?: NativeApi };
  // By what it can do rather than by `??`: an element with the id `browser` is a global of that name in Chromium.
  return [browser, chrome].find((api) => api?.runtime?.id && typeof api.runtime.sendMessage === 'function') ?? null;
}

/**
 * Whether this script's extension is still there. False in an orphan, which must then take everything of its own off the
 * page: nothing that it asks of the extension is answered any more.
 */
export function isContextValid(world: object = globalThis): boolean {
  return nativeApi(world) !== null;
}
