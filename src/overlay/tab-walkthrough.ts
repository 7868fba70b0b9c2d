import type { Guide } from '../core/guide';
import type { PageId } from '../core/page-location';
import type { PageObservation } from '../core/walkthrough/page-observation';
import {
  isGuidedPage,
  isOvertaken,
  leafEvent,
  type Presentation,
  presentWalkthrough,
} from '../core/walkthrough/presentation';
import { startWalkthrough, transition, type WalkthroughEvent } from '../core/walkthrough/walkthrough';
import { wasLoadedAgain } from '../dom/document/navigation-observer';
import { guideOf } from '../guides/catalog';
import { mayShowPanel } from '../messaging/may-show-panel';
import type { TabRecord } from '../messaging/tab-record';
import type { Showing } from '../settings/settings';

/** `mayLeave`: the person used something on the page, which may be gone in the next moment. */
export type SaveRecord = (record: TabRecord, mayLeave: boolean) => void;

/** The walkthrough of a tab, with the record that it is kept in: what changes of that is saved, and nothing else. */
export type TabWalkthrough = {
  readonly record: () => TabRecord;
  /** The guide that is gone through, until `takeUpGuide`. */
  readonly guide: () => Guide;
  /** Changes a part of the record. */
  change(changes: Partial<TabRecord>): void;
  /** Takes in what others made of the record. */
  takeOver(record: TabRecord): void;
  /** Goes on with the guide that the record is of by now. Tells whether that is another one. */
  takeUpGuide(): boolean;
  /** Something happened on the way through the guide. */
  apply(event: WalkthroughEvent): void;
  /** Whether the panel belongs on a page of this tab. */
  isShownOn(page: PageId, showing: Showing): boolean;
  /** What there is to show on a page; ends the person's leafing where the page went on. Null without a walkthrough. */
  present(observation: PageObservation): Presentation | null;
  /** Shows the step before or after the one that is shown. Tells whether there is one. */
  leaf(by: 1 | -1, observation: PageObservation): boolean;
};

/** Goes on with a tab's walkthrough in a document that has just come. */
export function continueWalkthrough(kept: TabRecord, saveRecord: SaveRecord): TabWalkthrough {
  let record = kept;
  let guide = guideOf(record.walkthrough);

  const change = (changes: Partial<TabRecord>, mayLeave = false): void => {
    const next = { ...record, ...changes };
    if (JSON.stringify(next) === JSON.stringify(record)) return;
    record = next;
    saveRecord(record, mayLeave);
  };

  const apply = (event: WalkthroughEvent): void => {
    const walkthrough = record.walkthrough ?? startWalkthrough(guide.id);
    change({ walkthrough: transition(guide, walkthrough, event) }, event.type === 'control-used');
  };

  const present = (observation: PageObservation): Presentation | null => {
    const { walkthrough } = record;
    if (!walkthrough) return null;
    const presentation = presentWalkthrough(guide, walkthrough, observation);
    if (!isOvertaken(walkthrough, presentation)) return presentation;
    apply({ type: 'leafing-ended' });
    return present(observation);
  };

  // A new document is a new try.
  change({ gaveUp: false });
  // Of a form that was sent nothing is known to have come, where the person did not wait for it.
  if (record.walkthrough && wasLoadedAgain()) apply({ type: 'page-reloaded' });

  return {
    record: () => record,
    guide: () => guide,
    change: (changes) => change(changes),
    takeOver(next) {
      record = next;
      // A save of ours may have been under way when the popup changed the record: the later word is said again.
      saveRecord(record, false);
    },
    takeUpGuide() {
      const before = guide;
      guide = guideOf(record.walkthrough);
      return guide !== before;
    },
    apply,
    isShownOn: (page, showing) =>
      mayShowPanel(record, showing) && !record.gaveUp && isGuidedPage(page, record.walkthrough),
    present,
    leaf(by, observation) {
      if (!record.walkthrough) return false;
      const event = leafEvent(guide, presentWalkthrough(guide, record.walkthrough, observation), by);
      if (event) apply(event);
      return event !== null;
    },
  };
}
