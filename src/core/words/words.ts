/** Titles of the sections of a customer's account that guides lead to. */
const OWN_SECTIONS = ['billTo', 'billingInformation', 'companyDetails'] as const;

/** Titles of its other sections. */
const NEIGHBOUR_SECTIONS = [
  'companyInfo',
  'specialQualifications',
  'customerAgreement',
  'tags',
  'accountStatus',
  'customerPermissions',
  'customerAccountInfo',
  'billingProfile',
  'contacts',
] as const;

/** Titles that stand elsewhere, or over something else. */
const OTHER_TITLES = ['feedback', 'accountSettings', 'users', 'otherAddress'] as const;

/** Fields of the billing form. */
const FORM_FIELDS = [
  'companyName',
  'firstName',
  'lastName',
  'email',
  'phone',
  'addressLine1',
  'city',
  'state',
  'postalCode',
  'country',
] as const;

/** The names of the portal's own words (`src/portals/<portal>/words/<language>.json`), by what they stand for on its pages. */
export const WORD_KEYS = [
  // entries of menus, tiles
  'customers',
  'customerList',
  'account',
  'home',
  'dashboard',
  'subscriptions',
  'transfers',
  'orderHistory',
  'software',
  'azureReservations',
  'devices',
  'usersAndLicenses',
  'adminRelationships',
  'serviceManagement',
  'serviceRequests',
  // actions
  'update',
  'edit',
  'submit',
  'save',
  'cancel',
  'close',
  'confirm',
  'more',
  'menu',
  'search',
  ...OWN_SECTIONS,
  ...NEIGHBOUR_SECTIONS,
  ...OTHER_TITLES,
  ...FORM_FIELDS,
  // columns of the list
  'customerName',
  'primaryDomainName',
  'microsoftId',
  'relationship',
  // what the customer may be let do, and what a choice says
  'azureSavingsPlan',
  'allowPurchase',
  'disallowPurchase',
  'on',
  'off',
  // destructive
  'remove',
  'removeResellerRelationship',
] as const;

export type WordKey = (typeof WORD_KEYS)[number];

/** Titles of the sections of a customer's account, which an action may be named together with. */
export const SECTION_WORDS: readonly WordKey[] = [...OWN_SECTIONS, ...NEIGHBOUR_SECTIONS];

/** What fields of the billing form are called. */
export const FIELD_WORDS: readonly WordKey[] = FORM_FIELDS;

/** Titles of sections that look like the ones meant and never are. */
export const OTHER_SECTIONS: readonly WordKey[] = [...NEIGHBOUR_SECTIONS, ...OTHER_TITLES];

/**
 * Titles of other parts of the portal that may hold a section of billing of their own: entries of the customer's menu, and sections
 * that are about somebody or something else. Not the other sections of the account, which end where billing begins, whatever the
 * levels of their titles.
 */
export const OTHER_PARTS: readonly WordKey[] = [
  'subscriptions',
  'transfers',
  'orderHistory',
  'software',
  'azureReservations',
  'devices',
  'usersAndLicenses',
  'adminRelationships',
  'serviceRequests',
  'users',
  'feedback',
  'otherAddress',
];

/** One language's words: labels as they may stand on the page, the likeliest first. */
export type LanguageWords = Readonly<Record<WordKey, readonly string[]>>;
