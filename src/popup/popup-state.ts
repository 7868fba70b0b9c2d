import type { Step } from '../core/guide';
import { FIRST_GUIDE, GUIDES } from '../guides/catalog';
import type { SettingsState } from '../forms/settings-session';
import type { TabRecord } from '../messaging/tab-record';

/** All that the popup shows. */
export type PopupState = SettingsState & {
  /** Whether Waymark may work on all portals' pages. */
  readonly hasAccess: boolean;
  /** The portal tab that the buttons act on, or null when this window has none. */
  readonly tab: { readonly id: number; readonly record: TabRecord } | null;
};

/** What the popup's buttons do; the values of `data-action`. */
export type PopupAction = 'start' | 'restart' | 'stop' | 'open-portal' | 'grant-access';

/** How far the guide is in the tab. */
export type GuideStatus =
  | { readonly type: 'no-portal' | 'not-started' | 'starting' | 'finished' | 'closed' | 'gave-up' }
  | { readonly type: 'running'; readonly number: number; readonly step: Step };

/** The guide that the popup speaks of: the tab's, or the one that would begin. */
export function guideOf({ tab }: PopupState): (typeof GUIDES)[keyof typeof GUIDES] {
  return GUIDES[tab?.record.walkthrough?.guide ?? FIRST_GUIDE];
}

/** What to say of the guide in the tab. */
export function statusOf(state: PopupState): GuideStatus {
  if (!state.tab) return { type: 'no-portal' };
  const { closed, gaveUp, walkthrough, shown } = state.tab.record;
  if (closed) return { type: 'closed' };
  if (gaveUp) return { type: 'gave-up' };
  if (!walkthrough) return { type: 'not-started' };
  if (walkthrough.status === 'done') return { type: 'finished' };
  const { steps } = guideOf(state);
  const index = steps.findIndex(({ id }) => id === shown?.step);
  const step = steps[index];
  // Under way, and the page has not told yet where: it is loading, or has left the portal.
  return step ? { type: 'running', number: index + 1, step } : { type: 'starting' };
}

/** The buttons that apply, the likeliest first. */
export function actionsOf(state: PopupState): readonly PopupAction[] {
  if (!state.hasAccess) return ['grant-access', 'open-portal'];
  const status = statusOf(state);
  switch (status.type) {
    case 'no-portal':
      return ['open-portal'];
    case 'not-started':
      return ['start', 'open-portal'];
    case 'closed':
    case 'gave-up':
      return canResume(state) ? ['start', 'restart', 'open-portal'] : ['start', 'open-portal'];
    case 'starting':
    case 'running':
    case 'finished':
      return ['restart', 'stop', 'open-portal'];
    default:
      return status satisfies never;
  }
}

/** Whether `start` goes on with something that went out of sight before it was done. */
export function canResume({ tab }: PopupState): boolean {
  return (tab?.record.closed || tab?.record.gaveUp) === true && tab?.record.walkthrough?.status === 'running';
}
