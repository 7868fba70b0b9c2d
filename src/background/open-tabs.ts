import type { DocumentAddress } from '../platform/messages';

export type OpenTabsPorts = {
  readonly findTabs: () => Promise<readonly { readonly id: number }[]>;
  readonly inject: (file: string, document: DocumentAddress) => Promise<boolean>;
  /** The always-on scripts, as the built manifest names them. */
  readonly files: readonly string[];
};

/**
 * Brings the always-on scripts to portal pages that were open before this instance of the extension was: browsers inject
 * them only into pages that load later. The scripts themselves see to it that a page has them once.
 */
export async function injectIntoOpenTabs({ findTabs, inject, files }: OpenTabsPorts): Promise<void> {
  const tabs = await findTabs();
  const documents = tabs.map(({ id }) => ({ tabId: id, frameId: 0, documentId: null }));
  await Promise.all(documents.flatMap((document) => files.map((file) => inject(file, document))));
}
