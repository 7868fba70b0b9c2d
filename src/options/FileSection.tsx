import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { UiTextKey } from '../core/text-key';
import { isolated } from '../i18n/isolated';
import { joinSentences } from '../i18n/sentences';
import type { Translate } from '../i18n/translator';
import type { SettingsFileProblem } from '../settings/settings-file';
import type { OptionsCommands } from './options-session';
import type { FileOutcome } from './options-state';

const PROBLEM_TEXTS: Readonly<Record<SettingsFileProblem['type'], UiTextKey>> = {
  'too-large': 'ui:options.fileTooLarge',
  'not-json': 'ui:options.fileNotSettings',
  'not-settings': 'ui:options.fileNotSettings',
  'newer-version': 'ui:options.fileNewer',
  'unknown-field': 'ui:options.fileUnknownField',
  'wrong-value': 'ui:options.fileWrongValue',
  'missing-field': 'ui:options.fileMissingField',
};

function outcomeText(outcome: FileOutcome | null, t: Translate): string {
  switch (outcome?.type) {
    case undefined:
      return '';
    case 'saved':
      return t('ui:options.fileSaved', { name: isolated(outcome.name) });
    case 'loaded':
      return t('ui:options.fileLoaded');
    case 'reset':
      return t('ui:options.resetDone');
    case 'refused': {
      const { problem } = outcome;
      const reason = t(PROBLEM_TEXTS[problem.type], 'field' in problem ? { field: isolated(problem.field) } : {});
      return joinSentences([t('ui:options.fileRefused'), reason]);
    }
    default:
      return outcome satisfies never;
  }
}

/** The options as a whole: into a file, out of a file, and back to the defaults. */
export function FileSection({
  outcome,
  t,
  commands,
}: {
  readonly outcome: FileOutcome | null;
  readonly t: Translate;
  readonly commands: OptionsCommands;
}): JSX.Element {
  const section = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [focusWanted, setFocusWanted] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (focusWanted === null) return;
    section.current?.querySelector<HTMLElement>(`[data-action="${focusWanted}"]`)?.focus();
    setFocusWanted(null);
  }, [focusWanted]);
  const ask = (isAskingNow: boolean): void => {
    setIsAsking(isAskingNow);
    // The question begins at the answer that changes nothing; afterwards the person is where they were.
    setFocusWanted(isAskingNow ? 'cancel-reset' : 'reset');
  };
  return (
    <section class="card" aria-labelledby="file-title" ref={section}>
      <h2 id="file-title">{t('ui:options.fileTitle')}</h2>
      <div class="actions">
        <button type="button" data-action="save-file" onClick={commands.saveFile}>
          {t('ui:options.fileSave')}
        </button>
        <button type="button" data-action="load-file" onClick={() => field.current?.click()}>
          {t('ui:options.fileLoad')}
        </button>
        <input
          ref={field}
          type="file"
          name="file"
          accept="application/json,.json"
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) commands.loadFile(file);
            // The same file again is a new choice.
            currentTarget.value = '';
          }}
        />
        {!isAsking && (
          <button type="button" data-action="reset" onClick={() => ask(true)}>
            {t('ui:options.reset')}
          </button>
        )}
      </div>
      {isAsking && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a row with its buttons
        <div class="question" role="group" aria-labelledby="reset-question">
          <p id="reset-question">{t('ui:options.resetQuestion')}</p>
          <div class="actions">
            <button
              type="button"
              data-action="confirm-reset"
              onClick={() => {
                ask(false);
                commands.reset();
              }}
            >
              {t('ui:options.resetConfirm')}
            </button>
            <button type="button" data-action="cancel-reset" onClick={() => ask(false)}>
              {t('ui:options.resetCancel')}
            </button>
          </div>
        </div>
      )}
      <p
        class={outcome?.type === 'refused' ? 'status notice' : 'status'}
        role="status"
        data-outcome={outcome?.type ?? ''}
      >
        {outcomeText(outcome, t)}
      </p>
    </section>
  );
}
