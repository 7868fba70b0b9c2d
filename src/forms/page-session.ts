import type { Settings } from '../settings/settings';
import { type SettingsPorts, type SettingsState, startSettingsSession } from './settings-session';

/** What one of Waymark's own pages shows, and how it changes. */
export type PageSession<State> = {
  state(): State;
  /** Changes what is shown, and shows it. */
  update(change: Partial<State>): void;
  choose(change: Partial<Settings>): void;
};

/**
 * Keeps settings and texts of a page true until `signal` aborts, with whatever else it shows.
 * @param show called with each new state, from the first `update` on, which the page makes once it is ready
 * @param load what the page shows besides settings and texts
 */
export async function startPageSession<Rest extends object>(
  show: (state: SettingsState & Rest) => void,
  ports: SettingsPorts,
  load: () => Promise<Rest>,
  signal: AbortSignal,
): Promise<PageSession<SettingsState & Rest>> {
  /** What changes while the rest is still being looked up is in the session's state by then. */
  let follow: (change: Partial<SettingsState>) => void = () => undefined;
  const [session, rest] = await Promise.all([startSettingsSession((change) => follow(change), ports, signal), load()]);
  let state: SettingsState & Rest = { ...session.current(), ...rest };
  let isReady = false;
  const change = (changes: Partial<SettingsState & Rest>): void => {
    state = { ...state, ...changes };
    if (isReady && !signal.aborted) show(state);
  };
  follow = (changes) => change(changes as Partial<SettingsState & Rest>);
  return {
    state: () => state,
    update(changes) {
      isReady = true;
      change(changes);
    },
    choose: session.choose,
  };
}
