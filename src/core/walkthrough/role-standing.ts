import type { Guide, RolesInDocument } from '../guide';
import type { PartnerRole } from '../role';

/** What the portal's documents say of a role and a guide. They disagree at times, so none of it blocks anything. */
export type RoleStanding =
  /** The person did not say what they are. */
  | { readonly type: 'unknown' }
  /** The guide's document names the role. */
  | { readonly type: 'named' }
  /** Another document does. */
  | { readonly type: 'named-elsewhere'; readonly document: RolesInDocument }
  /** The guide's document says that the role can look at it and not change it. */
  | { readonly type: 'reads' }
  | { readonly type: 'not-named' };

/** Looks a role up in the documents about a guide. */
export function roleStanding({ namedRoles, otherDocuments }: Guide, role: PartnerRole): RoleStanding {
  if (role === 'none') return { type: 'unknown' };
  if (namedRoles.roles.includes(role)) return { type: 'named' };
  // What the guide's own document says of the role counts before what another one says.
  if (namedRoles.readers?.includes(role)) return { type: 'reads' };
  const document = otherDocuments.find(({ roles }) => roles.includes(role));
  return document ? { type: 'named-elsewhere', document } : { type: 'not-named' };
}

/** Another document that contradicts the guide's own about a role, where there is one. */
export function contradictionAbout({ otherDocuments }: Guide, role: PartnerRole): RolesInDocument | null {
  if (role === 'none') return null;
  return otherDocuments.find(({ roles }) => roles.includes(role)) ?? null;
}

const RANKS: Readonly<Record<RoleStanding['type'], number>> = {
  named: 0,
  'named-elsewhere': 1,
  unknown: 2,
  reads: 2,
  'not-named': 2,
};

/** Guides in the order in which they suit a role: those whose document names it first, else as they come. */
export function guidesForRole(guides: readonly Guide[], role: PartnerRole): readonly Guide[] {
  return [...guides].sort((a, b) => RANKS[roleStanding(a, role).type] - RANKS[roleStanding(b, role).type]);
}
