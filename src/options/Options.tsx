import type { JSX } from 'preact';
import { LanguageChoice } from '../forms/LanguageChoice';
import { RoleChoice } from '../forms/RoleChoice';
import { StorageNotice } from '../forms/StorageNotice';
import { AboutSection } from './AboutSection';
import { FileSection } from './FileSection';
import { LookSection } from './LookSection';
import type { OptionsCommands } from './options-session';
import type { OptionsState } from './options-state';
import { PolicyNotice } from './PolicyNotice';
import { ReportSection } from './ReportSection';
import { ShortcutsSection } from './ShortcutsSection';

/** The whole options page. Shows `state` and nothing else, so that what changes elsewhere shows here by one more render. */
export function Options({
  state,
  commands,
}: {
  readonly state: OptionsState;
  readonly commands: OptionsCommands;
}): JSX.Element {
  const { t } = state.translator;
  const { settings } = state;
  return (
    <main>
      <header>
        <img src="/icons/waymark-48.png" alt="" width="40" height="40" />
        <h1>{t('ui:options.title')}</h1>
      </header>
      <PolicyNotice settings={settings} t={t} />
      <StorageNotice state={state} />
      <section class="card" aria-labelledby="person-title">
        <h2 id="person-title">{t('ui:options.personTitle')}</h2>
        <LanguageChoice texts={state} settings={settings} onChoose={(language) => commands.choose({ language })} />
        <RoleChoice t={t} settings={settings} onChoose={(role) => commands.choose({ role })} />
      </section>
      <LookSection settings={settings} t={t} onChoose={commands.choose} />
      <ShortcutsSection shortcuts={state.shortcuts} t={t} onChange={commands.changeShortcuts} />
      <FileSection outcome={state.outcome} t={t} commands={commands} />
      <ReportSection report={state.report} t={t} onMake={commands.makeReport} onCopy={commands.copyReport} />
      <AboutSection version={state.version} t={t} />
    </main>
  );
}
