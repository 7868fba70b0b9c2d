import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Customer } from '../../data/customers.ts';
import { listCustomers } from '../customer-store.ts';
import { Icon } from '../icons.tsx';
import { pageContext, text } from '../page-context.ts';
import { customersLink, link } from '../router.ts';
import { createTags } from '../tags.ts';
import { useLoaded } from '../use-loaded.ts';

const {
  Anchor,
  Breadcrumb,
  BreadcrumbItem,
  Button,
  CommandBar,
  DataGrid,
  DataGridCell,
  DataGridRow,
  Layout,
  Search,
  Skeleton,
} = createTags('customer_he');

const pageSize = 10;
/** How long the portal's grid shows skeleton rows. */
const skeletonTime = 700;

const columns = ['companyName', 'primaryDomainName', 'relationship', 'tags'] as const;

function SkeletonRows(): VNode[] {
  return Array.from({ length: pageSize }, (_, row) => (
    <DataGridRow key={row} class="skeleton-row">
      {columns.map((column, index) => (
        <DataGridCell key={column} grid-column={index + 1}>
          <Skeleton shape="rect" shimmer class="skeleton" />
        </DataGridCell>
      ))}
    </DataGridRow>
  ));
}

/** Rows are keyed by place: paging and searching change the rows that are there, as the portal's grid does. */
function CustomerRows({ customers }: { readonly customers: readonly Customer[] }): VNode[] {
  return customers.map((customer, row) => (
    <DataGridRow key={row} id={`row-${customer.id}`}>
      <DataGridCell grid-column="1">
        <Anchor appearance="hypertext" href={customersLink(`${customer.id}/subscriptions`)}>
          {customer.billing.companyName}
        </Anchor>
      </DataGridCell>
      <DataGridCell grid-column="2">{customer.domain}</DataGridCell>
      <DataGridCell grid-column="3">{customer.relationship}</DataGridCell>
      <DataGridCell grid-column="4">
        {customer.tags.map((tag) => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
      </DataGridCell>
    </DataGridRow>
  ));
}

type PagerProps = { readonly page: number; readonly total: number; readonly onPage: (page: number) => void };

function Pager({ page, total, onPage }: PagerProps): VNode {
  const from = page * pageSize + 1;
  const to = Math.min(total, (page + 1) * pageSize);
  const step = (name: 'previous' | 'next', label: string, disabled: boolean, target: number) => (
    <Button appearance="stealth" aria-label={label} title={label} disabled={disabled} onClick={() => onPage(target)}>
      <Icon name={name} />
    </Button>
  );
  return (
    <nav class="row pager" aria-label={text('pages')}>
      <span dir="auto">{text('range', { from, to, total })}</span>
      {step('previous', text('previousPage'), page === 0, page - 1)}
      {step('next', text('nextPage'), to >= total, page + 1)}
    </nav>
  );
}

/** The customer list: skeleton rows first, then pages of ten, changed in place by paging and searching. */
export function CustomerListPage(): VNode {
  const [page, setPage] = useState(0);
  const [query, setQuery] = useState('');
  const loaded = useLoaded('list', pageContext.settings.latency === 0 ? 0 : skeletonTime);
  const wanted = query.trim().toLowerCase();
  const found = listCustomers().filter(
    ({ billing, domain }) => billing.companyName.toLowerCase().includes(wanted) || domain.includes(wanted),
  );
  const shown = found.slice(page * pageSize, (page + 1) * pageSize);
  return (
    <Layout>
      <Breadcrumb slot="breadcrumb" aria-label={text('breadcrumb')}>
        <BreadcrumbItem href={link('/dashboard/home')}>{text('home')}</BreadcrumbItem>
        <BreadcrumbItem href={customersLink('list')}>{text('customers')}</BreadcrumbItem>
        <BreadcrumbItem>{text('customerList')}</BreadcrumbItem>
      </Breadcrumb>
      <div slot="heading">
        <h1>{text('customerList')}</h1>
        <p class="hint">{text('customerListText')}</p>
      </div>
      <CommandBar slot="commands" class="commands" aria-label={text('customerList')}>
        <Button appearance="stealth">
          <Icon name="add" slot="start" />
          {text('addCustomer')}
        </Button>
        <Button appearance="stealth">
          <Icon name="download" slot="start" />
          {text('exportCustomers')}
        </Button>
      </CommandBar>
      <div class="spread">
        <Search
          id="customer-search-box"
          class="customer-search"
          aria-label={text('searchCustomers')}
          placeholder={text('searchCustomers')}
          onInput={(event: InputEvent) => {
            setQuery((event.currentTarget as HTMLInputElement).value);
            setPage(0);
          }}
        />
        {loaded && found.length > 0 && <Pager page={page} total={found.length} onPage={setPage} />}
      </div>
      <div class="grid-frame">
        <DataGrid
          generate-header="none"
          grid-template-columns="minmax(200px, 2fr) minmax(220px, 2fr) minmax(160px, 1fr) minmax(120px, 1fr)"
          aria-label={text('customerList')}
          aria-busy={String(!loaded)}
        >
          <DataGridRow row-type="header">
            {columns.map((column, index) => (
              <DataGridCell key={column} cell-type="columnheader" grid-column={index + 1}>
                {text(column)}
              </DataGridCell>
            ))}
          </DataGridRow>
          {loaded ? <CustomerRows customers={shown} /> : <SkeletonRows />}
        </DataGrid>
      </div>
      {loaded && found.length === 0 && (
        <p class="empty" role="status">
          {text('noResults')}
        </p>
      )}
    </Layout>
  );
}
