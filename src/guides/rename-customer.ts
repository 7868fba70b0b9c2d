import { defineGuide } from '../core/guide';
import { ACCOUNT_INFO, ACCOUNT_INFO_BEFORE, LIST_OF_ROLES } from './account-documents';
import { CHOOSE_CUSTOMER, COMPANY_NAME_NOTE, OPEN_ACCOUNT, OPEN_CUSTOMERS, SUBMIT_CHANGES } from './account-steps';

/**
 * How a partner changes the name under which it sees a customer: Account > Billing information > Company name. The name of
 * the customer's own organization stays as it is; the note says so at each step where that could be mistaken.
 */
export const renameCustomer = defineGuide({
  id: 'rename-customer',
  title: 'guides:renameCustomer.title',
  namedRoles: ACCOUNT_INFO,
  otherDocuments: [ACCOUNT_INFO_BEFORE, LIST_OF_ROLES],
  steps: [
    OPEN_CUSTOMERS,
    CHOOSE_CUSTOMER,
    OPEN_ACCOUNT,
    {
      id: 'open-billing-info',
      pages: ['customer-account'],
      title: 'guides:updateCustomerAccount.updateDetails.title',
      instruction: 'guides:updateCustomerAccount.updateDetails.instruction',
      instructionUntitled: 'guides:updateCustomerAccount.updateDetails.instructionUntitled',
      instructionUnquoted: 'guides:updateCustomerAccount.updateDetails.instructionUnquoted',
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
      ],
      note: COMPANY_NAME_NOTE,
    },
    {
      id: 'change-name',
      pages: ['customer-account'],
      title: 'guides:renameCustomer.changeName.title',
      instruction: 'guides:renameCustomer.changeName.instruction',
      instructionUnquoted: 'guides:renameCustomer.changeName.instructionUnquoted',
      wayThere: 'guides:updateCustomerAccount.submitChanges.wayThere',
      notFound: 'guides:renameCustomer.changeName.notFound',
      targets: [
        {
          kind: 'field',
          key: 'company-name',
          names: ['companyName'],
          sections: ['billTo', 'billingInformation', 'companyDetails'],
          fields: ['firstName', 'lastName', 'email', 'phone', 'addressLine1', 'city', 'postalCode', 'country', 'state'],
        },
      ],
      note: COMPANY_NAME_NOTE,
    },
    SUBMIT_CHANGES,
  ],
  done: 'guides:renameCustomer.done',
});
