import { expect, it, test } from 'vitest';
import { PARTNER_ROLES, type PartnerRole } from '../../../src/core/role';
import { contradictionAbout, guidesForRole, roleStanding } from '../../../src/core/walkthrough/role-standing';
import { GUIDES, guideById } from '../../../src/guides/catalog';

const guide = (id: string) => guideById(id) ?? GUIDES[0];

test.each<[string, PartnerRole, string]>([
  ['update-customer-account', 'none', 'unknown'],
  ['update-customer-account', 'sales-agent', 'named'],
  ['update-customer-account', 'admin-agent', 'named'],
  ['update-customer-account', 'global-admin', 'named-elsewhere'],
  ['update-customer-account', 'helpdesk-agent', 'named-elsewhere'],
  ['update-customer-account', 'billing-admin', 'not-named'],
  ['give-customers-permission', 'admin-agent', 'named'],
  ['give-customers-permission', 'sales-agent', 'reads'],
  ['give-customers-permission', 'helpdesk-agent', 'reads'],
  ['give-customers-permission', 'user-management-admin', 'not-named'],
])('in %s, %s is %s', (id, role, expected) => {
  expect(roleStanding(guide(id), role).type).toBe(expected);
});

it('knows where documents disagree about a role', () => {
  expect(contradictionAbout(guide('give-customers-permission'), 'sales-agent')?.since).toBe('2024');
  expect(contradictionAbout(guide('give-customers-permission'), 'helpdesk-agent')).toBeNull();
  expect(contradictionAbout(guide('update-customer-account'), 'helpdesk-agent')?.source).toMatch(/^Assign roles/);
  expect(contradictionAbout(guide('update-customer-account'), 'none')).toBeNull();
});

it('puts the guides first whose document names the role, and leaves none out', () => {
  const ids = (role: PartnerRole) => guidesForRole(GUIDES, role).map(({ id }) => id);
  expect(ids('sales-agent')).toEqual(['update-customer-account', 'rename-customer', 'give-customers-permission']);
  expect(ids('admin-agent')).toEqual(GUIDES.map(({ id }) => id));
  for (const role of PARTNER_ROLES) expect(ids(role)).toHaveLength(GUIDES.length);
});
