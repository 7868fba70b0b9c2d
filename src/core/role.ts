/** A person's role at the partner, as Partner Center names it. Always about the person; the accessibility role is `ariaRole`. */
export const PARTNER_ROLES = [
  'none',
  'global-admin',
  'admin-agent',
  'sales-agent',
  'helpdesk-agent',
  'billing-admin',
  'user-management-admin',
] as const;

export type PartnerRole = (typeof PARTNER_ROLES)[number];
