import { defineGuide } from '../core/guide';
import { ACCOUNT_INFO, ACCOUNT_INFO_BEFORE, LIST_OF_ROLES } from './account-documents';
import { CHOOSE_CUSTOMER, COMPANY_NAME_NOTE, OPEN_ACCOUNT, OPEN_CUSTOMERS, SUBMIT_CHANGES } from './account-steps';

/**
 * How a partner keeps a customer's account data right: Customers > the customer > Account > Update > Submit.
 *
 * Told from the documents of 2016 to 2024 rather than from one label: the form is opened by Update (2018 to 2023) or Edit
 * (before, and on the 21Vianet portal), or is open at once (about 2024 on); it is sent by Submit, or by Save (2024 on).
 */
export const updateCustomerAccount = defineGuide({
  id: 'update-customer-account',
  title: 'guides:updateCustomerAccount.title',
  namedRoles: ACCOUNT_INFO,
  otherDocuments: [ACCOUNT_INFO_BEFORE, LIST_OF_ROLES],
  steps: [
    OPEN_CUSTOMERS,
    CHOOSE_CUSTOMER,
    OPEN_ACCOUNT,
    {
      id: 'update-details',
      pages: ['customer-account'],
      title: 'guides:updateCustomerAccount.updateDetails.title',
      instruction: 'guides:updateCustomerAccount.updateDetails.instruction',
      instructionUntitled: 'guides:updateCustomerAccount.updateDetails.instructionUntitled',
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
          effect: 'opens-form',
        },
        {
          kind: 'section-action',
          key: 'company-details',
          names: ['update', 'edit'],
          sections: ['companyDetails'],
          effect: 'opens-form',
        },
      ],
      note: COMPANY_NAME_NOTE,
    },
    SUBMIT_CHANGES,
  ],
  done: 'guides:updateCustomerAccount.done',
  next: {
    title: 'guides:updateCustomerAccount.next.title',
    text: 'guides:updateCustomerAccount.next.text',
    guide: 'give-customers-permission',
  },
});
