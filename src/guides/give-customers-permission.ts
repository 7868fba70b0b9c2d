import { defineGuide } from '../core/guide';
import { ACCOUNT_INFO, CUSTOMER_PERMISSIONS } from './account-documents';
import { CHOOSE_CUSTOMER, OPEN_ACCOUNT, OPEN_CUSTOMERS } from './account-steps';

/**
 * How a partner lets a customer buy on its own, or stops it: Account > Customer permissions > Azure reservations, Azure
 * savings plan > allow the customer to purchase.
 *
 * The document of 2020 has a switch that takes effect at once, the page of 2023 shows two radio buttons. Whether an Edit
 * comes before and a Save after is not known, so both steps are optional: the page decides.
 */
export const giveCustomersPermission = defineGuide({
  id: 'give-customers-permission',
  title: 'guides:giveCustomersPermission.title',
  namedRoles: CUSTOMER_PERMISSIONS,
  otherDocuments: [ACCOUNT_INFO],
  steps: [
    OPEN_CUSTOMERS,
    {
      ...CHOOSE_CUSTOMER,
      instruction: 'guides:giveCustomersPermission.chooseCustomer.instruction',
      instructionUnquoted: 'guides:giveCustomersPermission.chooseCustomer.instruction',
    },
    OPEN_ACCOUNT,
    {
      id: 'edit-permissions',
      pages: ['customer-account'],
      optional: true,
      title: 'guides:giveCustomersPermission.editPermissions.title',
      instruction: 'guides:updateCustomerAccount.updateDetails.instruction',
      instructionUntitled: 'guides:updateCustomerAccount.updateDetails.instructionUntitled',
      instructionUnquoted: 'guides:giveCustomersPermission.editPermissions.instructionUnquoted',
      wayThere: 'guides:updateCustomerAccount.updateDetails.wayThere',
      notFound: 'guides:giveCustomersPermission.editPermissions.notFound',
      targets: [
        {
          kind: 'section-action',
          key: 'permission-edit',
          names: ['edit', 'update'],
          sections: ['customerPermissions'],
          effect: 'opens-form',
        },
      ],
    },
    {
      id: 'change-permissions',
      pages: ['customer-account'],
      title: 'guides:giveCustomersPermission.changePermissions.title',
      instruction: 'guides:giveCustomersPermission.changePermissions.instruction',
      instructionUnquoted: 'guides:giveCustomersPermission.changePermissions.instructionSeveral',
      wayThere: 'guides:updateCustomerAccount.updateDetails.wayThere',
      notFound: 'guides:giveCustomersPermission.changePermissions.notFound',
      targets: [
        {
          kind: 'choice',
          key: 'azure-reservations',
          names: ['azureReservations'],
          says: ['allowPurchase', 'disallowPurchase', 'on', 'off'],
          sections: ['customerPermissions'],
        },
        {
          kind: 'choice',
          key: 'azure-savings-plan',
          names: ['azureSavingsPlan'],
          says: ['allowPurchase', 'disallowPurchase', 'on', 'off'],
          sections: ['customerPermissions'],
        },
      ],
      note: {
        title: 'guides:giveCustomersPermission.changePermissions.noteTitle',
        text: 'guides:giveCustomersPermission.changePermissions.note',
      },
    },
    {
      id: 'save-permissions',
      pages: ['customer-account'],
      optional: true,
      title: 'guides:giveCustomersPermission.savePermissions.title',
      instruction: 'guides:giveCustomersPermission.savePermissions.instruction',
      instructionUnquoted: 'guides:giveCustomersPermission.savePermissions.instructionUnquoted',
      wayThere: 'guides:updateCustomerAccount.updateDetails.wayThere',
      notFound: 'guides:giveCustomersPermission.savePermissions.notFound',
      targets: [
        {
          kind: 'section-action',
          key: 'permission-save',
          names: ['save', 'submit'],
          sections: ['customerPermissions', 'azureReservations', 'azureSavingsPlan'],
          effect: 'sends-form',
        },
      ],
    },
  ],
  done: 'guides:giveCustomersPermission.done',
});
