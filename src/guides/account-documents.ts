import type { RolesInDocument } from '../core/guide';

// What Microsoft's documents say of who may change a customer's account. `docs/roles.md` has the table with all that is known.

/** The newest one about the Account page; it covers the customer's permissions to buy, too. */
export const ACCOUNT_INFO = {
  roles: ['sales-agent', 'admin-agent'],
  since: '2024',
  source: 'Update customer account info, company details, and customer billing info in Partner Center',
} as const satisfies RolesInDocument;

/** The same one as it was. */
export const ACCOUNT_INFO_BEFORE = {
  roles: ['global-admin', 'sales-agent'],
  since: '2021-03',
  source: 'Update customer account information',
} as const satisfies RolesInDocument;

/** The list of roles and what each can do; it has “Edit customer details” under Helpdesk agent. */
export const LIST_OF_ROLES = {
  roles: ['helpdesk-agent'],
  since: '2023',
  source: 'Assign roles, permissions, and workspace access to users',
} as const satisfies RolesInDocument;

/** The one about the customer's permissions to buy. */
export const CUSTOMER_PERMISSIONS = {
  roles: ['admin-agent'],
  readers: ['sales-agent', 'helpdesk-agent'],
  since: '2020-05',
  source: 'How to give customers permission to buy their own products or services',
} as const satisfies RolesInDocument;
