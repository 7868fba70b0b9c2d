import type { Showing } from '../settings/settings';
import type { TabRecord } from './tab-record';

/**
 * Whether the panel may show in a tab at all, whatever its page: not where the person closed it, and without having been
 * started only where it is to show by itself.
 */
export function mayShowPanel({ closed, requested }: TabRecord, showing: Showing): boolean {
  return !closed && (requested || showing === 'by-itself');
}
