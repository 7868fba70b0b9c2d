import { extensionApi } from './extension-api';

/** The files of the manifest's content scripts, as the build named them. */
export function contentScriptFiles(): readonly string[] {
  return extensionApi.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []) ?? [];
}
