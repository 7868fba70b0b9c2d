import { describe, expect, it } from 'vitest';
import {
  CHOSEN_AFTER,
  SAVED_AFTER,
  SETTLED_AFTER,
  TAKEN_AWAY_AFTER,
} from '../../../src/core/walkthrough/submit-outcome';
import { OPENS_WITHIN, startWalkthrough } from '../../../src/core/walkthrough/walkthrough';
import { dueLooks } from '../../../src/watching/looks/due-looks';
import { NO_FORM } from '../core/form-observation';

const idle = startWalkthrough('update-customer-account');
const now = { submitStableFor: 0, restingFor: 0, form: NO_FORM };

describe('dueLooks', () => {
  it('waits for nothing when nothing was sent, opened or chosen', () => {
    expect(dueLooks(null, now)).toEqual([]);
    expect(dueLooks(idle, now)).toEqual([]);
    expect(dueLooks({ ...idle, changed: true, status: 'done' }, now)).toEqual([]);
  });

  it.each([
    ['submitted', [SETTLED_AFTER, SAVED_AFTER, TAKEN_AWAY_AFTER]],
    ['opening', [SETTLED_AFTER, SAVED_AFTER, TAKEN_AWAY_AFTER, OPENS_WITHIN]],
  ] as const)('looks after each time that means something when %s', (what, times) => {
    const due = dueLooks({ ...idle, [what]: true }, now);
    expect(due).toHaveLength(times.length);
    for (const ms of times) {
      expect(due.some((wait) => wait >= ms && wait < ms + 50)).toBe(true);
    }
  });

  it('waits for the answer, whatever time it takes, while a question stands on the page', () => {
    const asked = { ...now, form: { ...NO_FORM, asking: true } };
    expect(dueLooks({ ...idle, submitted: true, opening: true }, asked)).toHaveLength(1);
    expect(dueLooks({ ...idle, submitted: true }, asked)).toEqual([]);
  });

  it('leaves out what has passed', () => {
    expect(dueLooks({ ...idle, submitted: true }, { ...now, submitStableFor: SAVED_AFTER })).toHaveLength(1);
    expect(dueLooks({ ...idle, submitted: true }, { ...now, submitStableFor: TAKEN_AWAY_AFTER })).toEqual([]);
    expect(dueLooks({ ...idle, changed: true }, { ...now, restingFor: CHOSEN_AFTER })).toEqual([]);
    expect(dueLooks({ ...idle, changed: true }, { ...now, restingFor: CHOSEN_AFTER - 100 })[0]).toBeGreaterThan(100);
  });
});
