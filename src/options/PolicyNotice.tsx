import type { JSX } from 'preact';
import type { UiTextKey } from '../core/text-key';
import { HostList } from '../forms/HostList';
import { isolated } from '../i18n/isolated';
import type { Translate } from '../i18n/translator';
import type { EffectiveSettings } from '../settings/effective-settings';
import type { PolicyProblem } from '../settings/policy';
import { isManaged, organizationsOwn, policyProblems } from './options-state';

const PROBLEM_TEXTS: Readonly<Record<PolicyProblem['reason'], UiTextKey>> = {
  'unknown-key': 'ui:options.unknownKey',
  'wrong-value': 'ui:options.wrongValue',
  'host-not-possible': 'ui:options.hostNotPossible',
};

/**
 * Says that the organization set something: what is not shown by a locked choice, and what cannot be used. Nothing where it
 * set nothing.
 */
export function PolicyNotice({
  settings,
  t,
}: {
  readonly settings: EffectiveSettings;
  readonly t: Translate;
}): JSX.Element | null {
  if (!isManaged(settings)) return null;
  const problems = policyProblems(settings);
  const { guides, hosts, welcome } = organizationsOwn(settings);
  return (
    <div class="notice" data-part="policy">
      <p>{t('ui:options.managed')}</p>
      {welcome !== null && <p>{t(welcome ? 'ui:options.managedWelcome' : 'ui:options.managedNoWelcome')}</p>}
      {guides.length > 0 && (
        <>
          <p>{t('ui:options.managedGuides')}</p>
          <ul>
            {guides.map(({ id, title }) => (
              <li key={id}>{t(title)}</li>
            ))}
          </ul>
        </>
      )}
      {hosts.length > 0 && (
        <>
          <p>{t('ui:options.managedHosts')}</p>
          <HostList hosts={hosts} />
        </>
      )}
      {problems.length > 0 && (
        <>
          <p>{t('ui:options.managedProblems')}</p>
          <ul>
            {problems.map(({ key, reason, value }) => (
              <li key={`${key} ${value}`}>
                {t(PROBLEM_TEXTS[reason], { key: isolated(key), value: isolated(value) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
