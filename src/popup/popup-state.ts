import type { Guide, GuideId, Step } from '../core/guide';
import type { PageId } from '../core/page-location';
import { guidesForRole } from '../core/walkthrough/role-standing';
import type { PortalAccess } from '../forms/portal-access';
import type { SettingsState } from '../forms/settings-session';
import { offeredGuides } from '../guides/offered';
import type { TabRecord } from '../messaging/tab-record';

/** The portal tab that the buttons act on. */
export type PopupTab = {
  readonly id: number;
  readonly record: TabRecord;
  /** The portal's host that it is at, or null where that is not known. */
  readonly host: string | null;
  /** The page that it is at, or null where that is not known. */
  readonly page: PageId | null;
  /** It is the tab that the person sees, or saw before this page of Waymark's own. */
  readonly isInFront: boolean;
};

/** All that the popup shows. */
export type PopupState = SettingsState & {
  readonly access: PortalAccess;
  /** Null when this window has none. */
  readonly tab: PopupTab | null;
  /** The guide that the person chose here, or null while the tab's is the one to speak of. */
  readonly chosen: GuideId | null;
};

/** What the popup's buttons do; the values of `data-action`. */
export type PopupAction = 'show-guide' | 'start' | 'restart' | 'stop' | 'open-portal' | 'grant-access';

/** How far the guide is in the tab. */
export type GuideStatus =
  | { readonly type: 'no-portal' | 'not-started' | 'starting' | 'finished' | 'closed' | 'gave-up' }
  | { readonly type: 'running'; readonly number: number; readonly step: Step };

/**
 * The guides to choose from, the likeliest first: those with a step on the page where the tab is, then those whose document
 * names the person's role. Only those that the organization offers.
 */
export function guidesOf({ settings, tab }: PopupState): readonly Guide[] {
  const offered = guidesForRole(offeredGuides(settings.policy.policy.guides ?? null), settings.settings.role);
  const isHere = ({ steps }: Guide): boolean => steps.some(({ pages }) => pages.some((page) => page === tab?.page));
  return [...offered.filter(isHere), ...offered.filter((guide) => !isHere(guide))];
}

/** The guide that the buttons act on: the chosen one, else the tab's, else the likeliest. */
export function guideToActOn(state: PopupState): Guide {
  const all = guidesOf(state);
  const wanted = state.chosen ?? state.tab?.record.walkthrough?.guide;
  const [first] = all;
  const found = all.find(({ id }) => id === wanted) ?? first;
  if (!found) throw new Error('There is always a guide to offer.');
  return found;
}

/** What to say of the guide in the tab. */
export function statusOf(state: PopupState): GuideStatus {
  if (!state.tab) return { type: 'no-portal' };
  const { closed, gaveUp, walkthrough, shown } = state.tab.record;
  const { id, steps } = guideToActOn(state);
  if (walkthrough && walkthrough.guide !== id) return { type: 'not-started' };
  if (closed) return { type: 'closed' };
  if (gaveUp) return { type: 'gave-up' };
  if (!walkthrough) return { type: 'not-started' };
  if (walkthrough.status === 'done') return { type: 'finished' };
  const index = steps.findIndex((step) => step.id === shown?.step);
  const step = steps[index];
  // Under way, and no page has told yet where.
  return step ? { type: 'running', number: index + 1, step } : { type: 'starting' };
}

/**
 * Whether Waymark may work where the buttons act: at the tab's own host, and where there is no tab, at any. What another
 * host lacks is no reason to leave the person without the buttons for this one.
 */
export function mayWork({ access: { granted, missing }, tab }: PopupState): boolean {
  return tab === null || tab.host === null ? granted.length > 0 : !missing.includes(tab.host);
}

/** The buttons that apply, the likeliest first. */
export function actionsOf(state: PopupState): readonly PopupAction[] {
  const { access, tab, settings } = state;
  if (!mayWork(state)) return ['grant-access', 'open-portal'];
  const actions = guideActionsOf(state);
  if (access.missing.length === 0) return actions;
  // An organization that has a portal of its own has that one opened: in vain, as long as Waymark may not work there.
  const [own] = settings.policy.policy.portalHosts ?? [];
  const isInVain = tab === null && own !== undefined && access.missing.includes(own);
  return isInVain ? ['grant-access', ...actions] : [...actions, 'grant-access'];
}

function guideActionsOf(state: PopupState): readonly PopupAction[] {
  const status = statusOf(state);
  switch (status.type) {
    case 'no-portal':
      return ['open-portal'];
    case 'not-started':
      return ['start', 'open-portal'];
    case 'closed':
      return ['start', 'open-portal'];
    case 'gave-up':
      return canResume(state) ? ['start', 'restart', 'open-portal'] : ['start', 'open-portal'];
    case 'starting':
    case 'running':
      return ['show-guide', 'restart', 'stop'];
    case 'finished':
      return ['restart', 'stop'];
    default:
      return status satisfies never;
  }
}

/** Whether `start` goes on with what the page let nobody see. Of what the person closed nothing is left to go on with. */
export function canResume(state: PopupState): boolean {
  const record = state.tab?.record;
  return record?.gaveUp === true && record.walkthrough?.status === 'running';
}
