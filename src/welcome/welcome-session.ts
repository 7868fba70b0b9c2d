import { startPageSession } from '../forms/page-session';
import type { AccessPorts, PortalAccess } from '../forms/portal-access';
import type { SettingsPorts, SettingsState } from '../forms/settings-session';
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
  const { update, choose } = await startPageSession<Omit<WelcomeState, keyof SettingsState>>(
    (state) => show(state, commands),
    ports,
    async () => ({ hosts: ports.hosts, access: await ports.readAccess() }),
    signal,
  );
  const updateAccess = async (): Promise<void> => update({ access: await ports.readAccess() });

  const commands: WelcomeCommands = {
    choose,
    grantAccess: () => void ports.requestAccess().then(updateAccess),
    openPortal: () => void ports.openPortal(),
    openOptions: () => void ports.openOptions(),
  };
  ports.watchAccess(() => void updateAccess(), signal);
  update({});
}
