import { guideById } from '../guides/catalog';
import type { TabRecord } from '../messaging/tab-record';
import type { Badge } from '../platform/badge';

/** White on these has a contrast of at least 6:1. They are the panel's accent and its sign of success. */
const UNDER_WAY = '#6b2aa6';
const DONE = '#0f6b33';
const ON_BOTH = '#ffffff';

/** The badge of a tab: the number of the step that its panel shows, a tick when the guide is done, and else nothing. */
export function badgeOf({ walkthrough, shown }: TabRecord): Badge {
  if (!walkthrough || !shown) return { text: '', color: UNDER_WAY, textColor: ON_BOTH };
  if (shown.state === 'done') return { text: '✓', color: DONE, textColor: ON_BOTH };
  const index = guideById(walkthrough.guide)?.steps.findIndex(({ id }) => id === shown.step) ?? -1;
  return { text: index < 0 ? '' : String(index + 1), color: UNDER_WAY, textColor: ON_BOTH };
}
