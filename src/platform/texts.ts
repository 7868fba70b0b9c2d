import { LANGUAGE_TAG } from '../settings/language-tag';
import { extensionApi } from './extension-api';

const FILES = ['ui', 'guides'] as const;

/** The one place of the extension that fetches; `tests/conventions/network.test.ts` holds it to the extension's own files. */
async function loadFile(
  tag: string,
  file: string,
  fetchFile: typeof fetch = (input) => fetch(input),
): Promise<unknown> {
  const response = await fetchFile(extensionApi.runtime.getURL(`locales/${tag}/${file}.json`));
  return response.ok ? response.json() : {};
}

/**
 * The texts of a language from the extension's own files: one object per file of `locales/<tag>/`. A file that is missing or
 * broken is an empty object, so that each of its keys falls back to English. For the background and the extension's pages;
 * a page's scripts ask the background, since they may not fetch these files.
 */
export async function loadTexts(tag: string, fetchFile?: typeof fetch): Promise<Record<string, unknown>> {
  const load = (file: string): Promise<unknown> =>
    LANGUAGE_TAG.test(tag) ? loadFile(tag, file, fetchFile).catch(() => ({})) : Promise.resolve({});
  return Object.fromEntries(await Promise.all(FILES.map(async (file) => [file, await load(file)] as const)));
}
