import { describe, expect, it } from 'vitest';
import { createSubmitClock } from '../../../src/watching/looks/submit-clock';

describe('for how long the submit control has been what it is', () => {
  it('is told from the first moment on', () => {
    expect(createSubmitClock(100).note('absent', false, 130)).toBe(30);
    expect(createSubmitClock(100, 'found').note('found', false, 130)).toBe(30);
  });

  it('begins anew with each change', () => {
    const clock = createSubmitClock(0);
    expect(clock.note('found', false, 50)).toBe(0);
    expect(clock.note('found', false, 80)).toBe(30);
    expect(clock.note('disabled', false, 90)).toBe(0);
  });

  it('begins once a question is answered', () => {
    const clock = createSubmitClock(0);
    expect(clock.note('absent', true, 900)).toBe(0);
    expect(clock.note('absent', true, 5000)).toBe(0);
    expect(clock.note('absent', false, 5010)).toBe(10);
  });
});
