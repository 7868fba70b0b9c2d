import { startPageSession } from '../forms/page-session';
import type { SettingsPorts, SettingsState } from '../forms/settings-session';
import type { PageReport } from '../messaging/page-report';
import type { Environment } from '../platform/environment';
import type { Shortcut } from '../platform/shortcuts';
import type { Settings } from '../settings/settings';
import { LARGEST_FILE, readSettingsFile, writeSettingsFile } from '../settings/settings-file';
import { writeReport } from './full-report';
import type { FileOutcome, OptionsState } from './options-state';

/** What the options page needs of the browser. */
export interface OptionsPorts extends SettingsPorts {
  readonly version: string;
  readonly clearSettings: () => Promise<void>;
  readonly listShortcuts: () => Promise<readonly Shortcut[]>;
  readonly openShortcutSettings: () => Promise<void>;
  /** Calls `onReturn` when the person comes back to the page: what the browser's own pages changed may be different. */
  readonly watchReturns: (onReturn: () => void, signal: AbortSignal) => void;
  readonly saveFile: (name: string, text: string) => void;
  readonly readEnvironment: () => Promise<Environment>;
  /** How the portal page used last was judged; null where the panel is on none. */
  readonly readPageReport: () => Promise<PageReport | null>;
  /** Resolves with whether the browser allowed it. */
  readonly copyText: (text: string) => Promise<boolean>;
}

/** A file that the person chose. */
export type ChosenFile = { readonly size: number; text(): Promise<string> };

/** What the person can do on the page. */
export type OptionsCommands = {
  choose(change: Partial<Settings>): void;
  changeShortcuts(): void;
  saveFile(): void;
  loadFile(file: ChosenFile): void;
  reset(): void;
  makeReport(): void;
  copyReport(): void;
};

const FILE_NAME = 'waymark-options.json';

/** Keeps what the options page shows true until `signal` aborts; `show` is called with each new state. */
export async function startOptionsSession(
  show: (state: OptionsState, commands: OptionsCommands) => void,
  ports: OptionsPorts,
  signal: AbortSignal,
): Promise<void> {
  const { state, update, choose } = await startPageSession<Omit<OptionsState, keyof SettingsState>>(
    (next) => show(next, commands),
    ports,
    async () => ({ version: ports.version, shortcuts: await ports.listShortcuts(), outcome: null, report: null }),
    signal,
  );

  /** Null where the browser refuses to store what is in it. */
  const loadFile = async (file: ChosenFile): Promise<FileOutcome | null> => {
    if (file.size > LARGEST_FILE) return { type: 'refused', problem: { type: 'too-large' } };
    const reading = readSettingsFile(await file.text());
    if (!reading.ok) return { type: 'refused', problem: reading.problem };
    const isKept = await ports.writeSettings(reading.settings).then(
      () => true,
      () => false,
    );
    update({ isKept });
    return isKept ? { type: 'loaded' } : null;
  };
  /** The same outcome again is said again, so that it is heard. */
  const showOutcome = (outcome: FileOutcome | null): void => {
    update({ outcome: null });
    update({ outcome });
  };

  const commands: OptionsCommands = {
    choose,
    changeShortcuts: () => void ports.openShortcutSettings(),
    saveFile() {
      ports.saveFile(FILE_NAME, writeSettingsFile(state().settings.own));
      showOutcome({ type: 'saved', name: FILE_NAME });
    },
    loadFile(file) {
      void loadFile(file)
        // It went away, or may not be read.
        .catch((): FileOutcome => ({ type: 'refused', problem: { type: 'not-json' } }))
        .then(showOutcome);
    },
    reset() {
      ports.clearSettings().then(
        () => showOutcome({ type: 'reset' }),
        () => update({ isKept: false }),
      );
    },
    makeReport() {
      void Promise.all([ports.readEnvironment(), ports.readPageReport()]).then(([environment, page]) => {
        const text = writeReport(environment, state().settings, page);
        update({ report: { text, hasPage: page !== null, copied: 'not-yet' } });
      });
    },
    copyReport() {
      const { report } = state();
      if (!report) return;
      void ports.copyText(report.text).then((isCopied) => {
        update({ report: { ...report, copied: isCopied ? 'yes' : 'refused' } });
      });
    },
  };

  ports.watchReturns(() => void ports.listShortcuts().then((next) => update({ shortcuts: next })), signal);
  update({});
}
