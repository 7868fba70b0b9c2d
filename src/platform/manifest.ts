import { extensionApi } from './extension-api';

/** The files of the manifest's content scripts, as paths in the package; Firefox tells whole addresses. */
export function contentScriptFiles(): readonly string[] {
  const { content_scripts: scripts } = extensionApi.runtime.getManifest();
  const root = extensionApi.runtime.getURL('');
  return scripts?.flatMap(({ js }) => js ?? []).map((file) => file.replace(root, '')) ?? [];
}
