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
  // sections that are meant
  'billTo',
  'billingInformation',
  'companyDetails',
  // sections that are never meant
  'companyInfo',
  'specialQualifications',
  'customerAgreement',
  'tags',
  'accountStatus',
  'customerPermissions',
  'customerAccountInfo',
  'billingProfile',
  'feedback',
  'accountSettings',
  'contacts',
  'users',
  'otherAddress',
  // fields of the billing form
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
  // columns of the list
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

/** One language's words: labels as they may stand on the page, the likeliest first. */
export type LanguageWords = Readonly<Record<WordKey, readonly string[]>>;
