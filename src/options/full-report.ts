import type { PageReport } from '../messaging/page-report';
import type { Environment } from '../platform/environment';
import type { EffectiveSettings } from '../settings/effective-settings';

/**
 * The report as people copy it: what Waymark runs in, what is chosen, what the organization set (its keys alone), and how
 * the page was judged.
 */
export function writeReport(environment: Environment, settings: EffectiveSettings, page: PageReport | null): string {
  const { policy, problems } = settings.policy;
  const report = {
    ...environment,
    settings: settings.settings,
    problem: settings.problem,
    organization: { set: Object.keys(policy), problems: problems.map(({ key, reason }) => `${key}: ${reason}`) },
    page,
  };
  return JSON.stringify(report, null, 2);
}
