import { defineGuide } from '../core/guide';

/**
 * How a partner keeps a customer's account data right: Customers > the customer > Account > Update > Submit.
 *
 * Told from the documents of 2016 to 2024 rather than from one label: the form is opened by Update (2018 to 2023) or Edit
 * (before, and on the 21Vianet portal), or is open at once (about 2024 on); it is sent by Submit, or by Save (2024 on).
 */
export const updateCustomerAccount = defineGuide({
  id: 'update-customer-account',
  title: 'guides:updateCustomerAccount.title',
  namedRoles: { roles: ['global-admin', 'admin-agent', 'sales-agent'], since: '2021-03' },
  steps: [
    {
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
          beside: ['home', 'dashboard', 'accountSettings'],
        },
      ],
    },
    {
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
          columns: ['companyName', 'primaryDomainName', 'microsoftId', 'relationship'],
          rowsLeadTo: 'customer',
        },
      ],
    },
    {
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
    },
    {
      id: 'update-details',
      pages: ['customer-account'],
      title: 'guides:updateCustomerAccount.updateDetails.title',
      instruction: 'guides:updateCustomerAccount.updateDetails.instruction',
      instructionUnquoted: 'guides:updateCustomerAccount.updateDetails.instructionUnquoted',
      instructionSeveral: 'guides:updateCustomerAccount.updateDetails.instructionSeveral',
      wayThere: 'guides:updateCustomerAccount.updateDetails.wayThere',
      notFound: 'guides:updateCustomerAccount.updateDetails.notFound',
      targets: [
        {
          kind: 'section-action',
          key: 'billing-info',
          names: ['update', 'edit'],
          sections: ['billTo', 'billingInformation'],
        },
        { kind: 'section-action', key: 'company-details', names: ['update', 'edit'], sections: ['companyDetails'] },
      ],
    },
    {
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
          sections: ['billTo', 'billingInformation', 'companyDetails'],
          fields: ['companyName', 'addressLine1', 'city', 'postalCode', 'country', 'state'],
          beside: ['cancel'],
        },
      ],
    },
  ],
  notes: {
    'update-details': {
      title: 'guides:updateCustomerAccount.updateDetails.noteTitle',
      text: 'guides:updateCustomerAccount.updateDetails.note',
    },
  },
  done: 'guides:updateCustomerAccount.done',
  next: {
    title: 'guides:updateCustomerAccount.next.title',
    text: 'guides:updateCustomerAccount.next.text',
  },
});
