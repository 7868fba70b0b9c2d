import { type BackgroundToOverlay, PANEL_COMMANDS } from '../messaging/protocol';

/** Passes a command on to the tab in front. Where no overlay listens there is no panel, and nothing happens. */
export async function answerCommand(
  name: string,
  tabId: number | null,
  tell: (tabId: number, message: BackgroundToOverlay) => Promise<boolean>,
): Promise<void> {
  const command = PANEL_COMMANDS.find((known) => known === name);
  if (command && tabId !== null) await tell(tabId, { type: 'panel/command', command });
}
