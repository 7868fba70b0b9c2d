import type { Step } from '../core/guide';

// The steps that each guide about a customer's Account page has in common; a guide lists them and adds its own.

/** From anywhere in the portal to the list of customers. */
export const OPEN_CUSTOMERS = {
  id: 'open-customers',
  pages: ['home'],
  title: 'guides:updateCustomerAccount.openCustomers.title',
  instruction: 'guides:updateCustomerAccount.openCustomers.instruction',
  instructionUnquoted: 'guides:updateCustomerAccount.openCustomers.instructionUnquoted',
  wayThere: 'guides:updateCustomerAccount.openCustomers.wayThere',
  notFound: 'guides:updateCustomerAccount.openCustomers.notFound',
  targets: [
    {
      kind: 'entry',
      key: 'customers',
      names: ['customers'],
      leadsTo: 'customers-list',
      isOnHome: true,
      beside: ['home', 'dashboard', 'accountSettings'],
    },
  ],
} as const satisfies Step;

/** From the list to one customer. */
export const CHOOSE_CUSTOMER = {
  id: 'choose-customer',
  pages: ['customers-list'],
  title: 'guides:updateCustomerAccount.chooseCustomer.title',
  instruction: 'guides:updateCustomerAccount.chooseCustomer.instruction',
  instructionUnquoted: 'guides:updateCustomerAccount.chooseCustomer.instructionUnquoted',
  wayThere: 'guides:updateCustomerAccount.chooseCustomer.wayThere',
  notFound: 'guides:updateCustomerAccount.chooseCustomer.notFound',
  targets: [
    {
      kind: 'list',
      key: 'customer-list',
      headings: ['customerList', 'customers'],
      columns: ['companyName', 'customerName', 'primaryDomainName', 'microsoftId', 'relationship'],
      rowsLeadTo: 'customer',
    },
  ],
} as const satisfies Step;

/** From any page of a customer to its Account page. */
export const OPEN_ACCOUNT = {
  id: 'open-account',
  pages: ['customer'],
  title: 'guides:updateCustomerAccount.openAccount.title',
  instruction: 'guides:updateCustomerAccount.openAccount.instruction',
  instructionUnquoted: 'guides:updateCustomerAccount.openAccount.instructionUnquoted',
  wayThere: 'guides:updateCustomerAccount.openAccount.wayThere',
  notFound: 'guides:updateCustomerAccount.openAccount.notFound',
  targets: [
    {
      kind: 'entry',
      key: 'account',
      names: ['account'],
      leadsTo: 'customer-account',
      isOnHome: false,
      beside: [
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
      ],
    },
  ],
} as const satisfies Step;

/** The form of the billing section, sent. */
export const SUBMIT_CHANGES = {
  id: 'submit-changes',
  pages: ['customer-account'],
  title: 'guides:updateCustomerAccount.submitChanges.title',
  instruction: 'guides:updateCustomerAccount.submitChanges.instruction',
  instructionUnquoted: 'guides:updateCustomerAccount.submitChanges.instructionUnquoted',
  wayThere: 'guides:updateCustomerAccount.submitChanges.wayThere',
  notFound: 'guides:updateCustomerAccount.submitChanges.notFound',
  targets: [
    {
      kind: 'form-action',
      key: 'submit',
      names: ['submit', 'save'],
      possibleNames: ['update'],
      sections: ['billTo', 'billingInformation', 'companyDetails'],
      fields: ['companyName', 'addressLine1', 'city', 'postalCode', 'country', 'state'],
      beside: ['cancel'],
    },
  ],
} as const satisfies Step;

/** Whose name the company name of the billing section is. */
export const COMPANY_NAME_NOTE = {
  title: 'guides:updateCustomerAccount.updateDetails.noteTitle',
  text: 'guides:updateCustomerAccount.updateDetails.note',
} as const satisfies Step['note'];
