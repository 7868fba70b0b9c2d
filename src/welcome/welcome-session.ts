import type { AccessPorts, PortalAccess } from '../forms/portal-access';
import { type SettingsPorts, type SettingsState, startSettingsSession } from '../forms/settings-session';
import type { Settings } from '../settings/settings';

/** All that the welcome page shows. */
export type WelcomeState = SettingsState & {
  /** The hosts of the portals, the organization's own among them. */
  readonly hosts: readonly string[];
  readonly access: PortalAccess;
};

/** What the welcome page needs of the browser. */
export interface WelcomePorts extends SettingsPorts, AccessPorts {
  readonly hosts: readonly string[];
  readonly openPortal: () => Promise<void>;
  readonly openOptions: () => Promise<void>;
}

/** What the person can do on the page. */
export type WelcomeCommands = {
  choose(change: Partial<Settings>): void;
  grantAccess(): void;
  openPortal(): void;
  openOptions(): void;
};

/** Keeps what the welcome page shows true until `signal` aborts; `show` is called with each new state. */
export async function startWelcomeSession(
  show: (state: WelcomeState, commands: WelcomeCommands) => void,
  ports: WelcomePorts,
  signal: AbortSignal,
): Promise<void> {
  /** What changes while the rest is still being looked up is in the session's state by then. */
  let follow: (change: Partial<WelcomeState>) => void = () => undefined;
  const [session, access] = await Promise.all([
    startSettingsSession((change) => follow(change), ports, signal),
    ports.readAccess(),
  ]);
  let state: WelcomeState = { ...session.current(), hosts: ports.hosts, access };
  const update = (change: Partial<WelcomeState>): void => {
    state = { ...state, ...change };
    if (!signal.aborted) show(state, commands);
  };
  follow = update;
  const updateAccess = async (): Promise<void> => update({ access: await ports.readAccess() });

  const commands: WelcomeCommands = {
    choose: session.choose,
    grantAccess: () => void ports.requestAccess().then(updateAccess),
    openPortal: () => void ports.openPortal(),
    openOptions: () => void ports.openOptions(),
  };
  ports.watchAccess(() => void updateAccess(), signal);
  update({});
}
