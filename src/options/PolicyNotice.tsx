import type { JSX } from 'preact';
import type { UiTextKey } from '../core/text-key';
import type { Translate } from '../i18n/translator';
import type { EffectiveSettings } from '../settings/effective-settings';
import type { PolicyProblem } from '../settings/policy';
import { isManaged, policyProblems } from './options-state';

const PROBLEM_TEXTS: Readonly<Record<PolicyProblem['reason'], UiTextKey>> = {
  'unknown-key': 'ui:options.unknownKey',
  'wrong-value': 'ui:options.wrongValue',
  'host-not-possible': 'ui:options.hostNotPossible',
};

/** Says that the organization set something, and what of it cannot be used. Nothing where it set nothing. */
export function PolicyNotice({
  settings,
  t,
}: {
  readonly settings: EffectiveSettings;
  readonly t: Translate;
}): JSX.Element | null {
  if (!isManaged(settings)) return null;
  const problems = policyProblems(settings);
  return (
    <div class="notice" data-part="policy">
      <p>{t('ui:options.managed')}</p>
      {problems.length > 0 && (
        <>
          <p>{t('ui:options.managedProblems')}</p>
          <ul>
            {problems.map(({ key, reason, value }) => (
              <li key={`${key} ${value}`}>{t(PROBLEM_TEXTS[reason], { key, value })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
