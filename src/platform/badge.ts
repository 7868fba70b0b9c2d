import { extensionApi } from './extension-api';

/** What stands on the toolbar button of one tab; an empty text is no badge. Colours as CSS has them. */
export type Badge = { readonly text: string; readonly color: string; readonly textColor: string };

/** Shows a badge in a tab, until its document is left: browsers clear it then. A tab that is gone is no error. */
export async function setBadge(tabId: number, { text, color, textColor }: Badge): Promise<void> {
  const { action } = extensionApi;
  try {
    await action.setBadgeText({ tabId, text });
    await action.setBadgeBackgroundColor({ tabId, color });
    await action.setBadgeTextColor({ tabId, color: textColor });
  } catch {
    // Closed meanwhile.
  }
}
