import { neutralStrokeDividerRest } from '@microsoft/fast-components';
import { css } from '@microsoft/fast-element';
import { h, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Customer } from '../../data/customers.ts';
import { useCustomer } from '../customer-store.ts';
import { Icon } from '../icons.tsx';
import { useMenuState } from '../menu-state.ts';
import { defineMicroFrontend } from '../micro-frontend.ts';
import { pageContext, text } from '../page-context.ts';
import { type CustomerSection, customerSections, customersLink, link, parseRoute, usePathname } from '../router.ts';
import { createTags } from '../tags.ts';
import { CustomerListPage } from './customer-list.tsx';
import { CustomerSectionPage } from './customer-section.tsx';

const { Breadcrumb, BreadcrumbItem, Button, Layout, TaskItem, TaskMenu } = createTags('customer_he');

const styles = css`
  .customer-menu { min-height: calc(100vh - 49px); box-sizing: border-box; border-inline-end: 1px solid ${neutralStrokeDividerRest}; }
  .customer-name { padding: 14px 18px 0; max-width: 208px; font-weight: 600; overflow-wrap: anywhere; }
  .customer-search { width: min(360px, 100%); }
  .grid-frame { margin-block-start: 12px; overflow-x: auto; }
  .skeleton { display: block; width: 70%; height: 12px; margin-block: 4px; border-radius: 4px; }
  .empty { padding: 24px; text-align: center; }
  .account-frame { display: block; width: 100%; height: 640px; border: 0; }
  .commands { margin-inline-start: -10px; background: transparent; }
  .tag { margin-inline-end: 4px; }
  @media (max-width: 760px) { .customer-menu { min-height: 0; border: none; padding: 12px 16px 0; } }
`;

type CustomerPageProps = { readonly customer: Customer; readonly section: CustomerSection };

function CustomerMenu({ customer, section }: CustomerPageProps): VNode {
  const { narrow } = useMenuState();
  const [unfolded, setUnfolded] = useState(false);
  return (
    <div slot="menu" class="customer-menu">
      {narrow ? (
        <Button aria-expanded={String(unfolded)} onClick={() => setUnfolded(!unfolded)}>
          <Icon name="menu" slot="start" />
          {text('customerMenu')}
        </Button>
      ) : (
        <p class="customer-name">{customer.billing.companyName}</p>
      )}
      {(!narrow || unfolded) && (
        <TaskMenu label={text('customerMenu')}>
          {customerSections.map(([segment, label]) => (
            <TaskItem
              key={segment}
              role="listitem"
              href={customersLink(`${customer.id}/${segment}`)}
              aria-current={segment === section ? 'page' : undefined}
            >
              {text(label)}
            </TaskItem>
          ))}
        </TaskMenu>
      )}
    </div>
  );
}

/** The Account page is a micro-frontend, which a portal may also put into a document of its own. */
function AccountContent({ customer }: { readonly customer: Customer }): VNode {
  const { frame } = pageContext.settings;
  const classic = `https://partnercenter.microsoft.com/pcv/customers/${customer.id}/account`;
  if (frame === 'none') return h('customersvcadmin-app', { key: customer.id });
  return <iframe class="account-frame" title={text('account')} src={frame === 'same' ? location.href : classic} />;
}

function CustomerPage({ customer, section }: CustomerPageProps): VNode {
  const name = customer.billing.companyName;
  const label = customerSections.find(([segment]) => segment === section)?.[1] ?? 'subscriptions';
  return (
    <Layout>
      <CustomerMenu customer={customer} section={section} />
      <Breadcrumb slot="breadcrumb" aria-label={text('breadcrumb')}>
        <BreadcrumbItem href={link('/dashboard/home')}>{text('home')}</BreadcrumbItem>
        <BreadcrumbItem href={customersLink('list')}>{text('customers')}</BreadcrumbItem>
        <BreadcrumbItem href={customersLink('list')}>{text('customerList')}</BreadcrumbItem>
        <BreadcrumbItem>{name}</BreadcrumbItem>
      </Breadcrumb>
      <h1 slot="heading">{`${name} | ${text(label)}`}</h1>
      {section === 'account' ? (
        <AccountContent customer={customer} />
      ) : (
        <CustomerSectionPage key={section} customer={customer} section={section} />
      )}
    </Layout>
  );
}

function CustomerView(): VNode {
  const route = parseRoute(usePathname());
  const customer = useCustomer(route.page === 'customer' ? route.id : '');
  if (route.page === 'customer' && customer) return <CustomerPage customer={customer} section={route.section} />;
  if (route.page === 'list') return <CustomerListPage />;
  return (
    <Layout>
      <h1 slot="heading">{text('notFound')}</h1>
    </Layout>
  );
}

/** Defines `<customer-app>`: the customer list, and the frame of a customer's pages. */
export function defineCustomerApp(): void {
  defineMicroFrontend('customer-app', CustomerView, [styles]);
}
