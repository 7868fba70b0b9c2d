import { type BackgroundToOverlay, PANEL_COMMANDS } from '../messaging/protocol';

export type CommandPorts = {
  /** Tells a tab's overlay; false where none listens. */
  readonly tell: (tabId: number, message: BackgroundToOverlay) => Promise<boolean>;
  /** Whether a tab shows the panel. */
  readonly isShown: (tabId: number) => Promise<boolean>;
  /** Whether a page of a portal stands in a tab. */
  readonly isPortal: (tabId: number) => Promise<boolean>;
  /** Shows the panel in a tab, as the popup's start does. */
  readonly start: (tabId: number) => Promise<unknown>;
};

/**
 * Passes a command on to the tab in front. Where no panel is shown, there is nothing to lead on or to focus; but "show or
 * fold" shows it there, also after the person closed it, wherever a portal is.
 */
export async function answerCommand(
  name: string,
  tabId: number | null,
  { tell, isShown, isPortal, start }: CommandPorts,
): Promise<void> {
  const command = PANEL_COMMANDS.find((known) => known === name);
  if (!command || tabId === null) return;
  const wasHeard = (await isShown(tabId)) && (await tell(tabId, { type: 'panel/command', command }));
  if (!wasHeard && command === 'toggle-panel' && (await isPortal(tabId))) await start(tabId);
}
