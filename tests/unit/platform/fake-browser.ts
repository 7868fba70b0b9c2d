/** What `storage.onChanged` tells of one key. */
type Change = { readonly oldValue?: unknown; readonly newValue?: unknown };
type ChangeListener = (changes: Readonly<Record<string, Change>>) => void;

/** One storage area: values are copied on the way in and out, as browsers do. */
function fakeStorageArea() {
  const values = new Map<string, unknown>();
  const listeners = new Set<ChangeListener>();
  const tell = (key: string, change: Change): void => {
    for (const listener of listeners) listener({ [key]: change });
  };
  return {
    values,
    listeners,
    async get(key: string | null) {
      // Lets others run in between, as a real storage does.
      await Promise.resolve();
      if (key === null) return structuredClone(Object.fromEntries(values));
      return values.has(key) ? { [key]: structuredClone(values.get(key)) } : {};
    },
    async set(items: Readonly<Record<string, unknown>>) {
      await Promise.resolve();
      for (const [key, value] of Object.entries(items)) {
        const newValue: unknown = structuredClone(value);
        values.set(key, newValue);
        tell(key, { newValue });
      }
    },
    async remove(keys: string | readonly string[]) {
      for (const key of [keys].flat()) if (values.delete(key)) tell(key, {});
    },
    onChanged: {
      addListener: (listener: ChangeListener) => void listeners.add(listener),
      removeListener: (listener: ChangeListener) => void listeners.delete(listener),
    },
  };
}

/** The organization's storage: an object, or null where the browser refuses since there is no policy. */
function fakeManagedStorage() {
  const managed = {
    set: {} as object | null,
    /** Whether the browser fails to say. */
    fails: false,
    async get() {
      if (managed.fails) throw new Error('IO error');
      if (managed.set === null) throw new Error('Managed storage manifest not found');
      return structuredClone(managed.set);
    },
  };
  return managed;
}

/** Web Locks for one name at a time, which Node 20 lacks. */
function fakeLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request<T>(name: string, task: () => Promise<T>): Promise<T> {
      const result = (last.get(name) ?? Promise.resolve()).catch(() => undefined).then(task);
      last.set(name, result);
      return result;
    },
  };
}

/**
 * Makes this process look like a browser with the extension in it, as far as `platform` asks. To be called before a module
 * of `platform` is imported: the polyfill takes the `browser` that it finds.
 */
export function installFakeBrowser() {
  const runtime = { id: 'waymark', getURL: (path: string) => `extension://waymark/${path}` };
  const storage = { local: fakeStorageArea(), session: fakeStorageArea(), managed: fakeManagedStorage() };
  const extension = { inIncognitoContext: false };
  const browser = { runtime, storage, extension };
  Object.defineProperty(globalThis, 'browser', { value: browser, configurable: true });
  Object.defineProperty(globalThis, 'chrome', { value: browser, configurable: true });
  Object.defineProperty(globalThis, 'navigator', { value: { locks: fakeLocks() }, configurable: true });
  return browser;
}
