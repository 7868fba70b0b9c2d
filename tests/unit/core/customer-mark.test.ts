import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { customerMark } from '../../../src/core/walkthrough/customer-mark';
import { partnerCenter } from '../../../src/portals/partner-center/portal';

const HOST = 'partner.microsoft.com';
const ID = '1a2b3c4d-2222-4333-8444-5555555555ef';
const markAt = (path: string, host = HOST) => customerMark(partnerCenter, { host, path });

describe('the mark of a customer', () => {
  test.each([
    `/dashboard/v2/customers/${ID}/subscriptions`,
    `/dashboard/v2/customers/${ID}`,
    `/de-de/dashboard/v2/customers/${ID}/users`,
    `/commerce/customers/${ID}/account`,
    `/pcv/customers/${ID.toUpperCase()}/overview`,
  ])('is the same on each of their pages: %s', (path) => {
    expect(markAt(path)).toBe(markAt(`/dashboard/v2/customers/${ID}/account`));
    expect(markAt(path)).not.toBeNull();
  });

  test.each([
    '/dashboard/home',
    '/dashboard/v2/customers/list',
    '/dashboard/v2/customers/granularadminaccess/list',
    '/dashboard/v2/customers/11111111-2222-4333-8444/account',
    `/dashboard/v2/customers/${ID}x/account`,
    `/dashboard/v2/orders/${ID}`,
    '',
  ])('is null on pages of none: %s', (path) => {
    expect(markAt(path)).toBeNull();
  });

  it('tells customers apart', () => {
    const marks = Array.from({ length: 500 }, (_, at) =>
      markAt(`/dashboard/v2/customers/11111111-2222-4333-8444-${String(at).padStart(12, '0')}/account`),
    );
    expect(new Set(marks).size).toBe(500);
  });

  it('holds nothing of the identifier, and is too short to lead back to it', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const mark = markAt(`/dashboard/v2/customers/${id}/account`) ?? '';
        // Base 36 of 32 bits.
        expect(mark).toMatch(/^[0-9a-z]{1,7}$/);
        for (const part of id.split('-').filter(({ length }) => length > 4)) expect(mark).not.toContain(part);
      }),
      { seed: 20240611, numRuns: 300 },
    );
  });
});
