import type { VNode } from 'preact';
import { type Customer, products, users } from '../../data/customers.ts';
import { Icon } from '../icons.tsx';
import { formatDay, pageContext, text } from '../page-context.ts';
import type { CustomerSection } from '../router.ts';
import { createTags } from '../tags.ts';
import { useLoaded } from '../use-loaded.ts';

const { Button, Card, DataGrid, DataGridCell, DataGridRow, Skeleton } = createTags('customer_he');

type Table = {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

function tableOf(customer: Customer, section: CustomerSection): Table | undefined {
  const seed = customer.billing.companyName.length;
  switch (section) {
    case 'subscriptions':
      return {
        label: text('subscriptions'),
        columns: [text('product'), text('quantity'), text('status'), text('renewal')],
        rows: products.map((product, index) => [
          product,
          String(((seed * (index + 3)) % 180) + 5),
          text('active'),
          formatDay(30 + seed + index * 41),
        ]),
      };
    case 'orders':
      return {
        label: text('orderHistory'),
        columns: [text('order'), text('product'), text('quantity'), text('date')],
        rows: products.map((product, index) => [
          `A-${10240 + seed * 7 + index}`,
          product,
          String(((seed * (index + 2)) % 60) + 1),
          formatDay(-index * 27),
        ]),
      };
    case 'users':
      return {
        label: text('usersAndLicenses'),
        columns: [text('name'), text('userName'), text('product')],
        rows: users.map(({ name, login }, index) => [
          name,
          `${login}@${customer.domain}`,
          products[index % 2 === 0 ? 0 : 1],
        ]),
      };
    default:
      return undefined;
  }
}

/** A page of the customer other than Account: real enough to pass through. */
export function CustomerSectionPage(props: { readonly customer: Customer; readonly section: CustomerSection }): VNode {
  const { customer, section } = props;
  const loaded = useLoaded(section, pageContext.settings.latency);
  const table = tableOf(customer, section);
  if (!loaded) return <Skeleton shape="rect" shimmer class="skeleton" aria-label={text('loading')} />;
  if (table === undefined) return <Card class="surface">{text('comingSoon')}</Card>;
  return (
    <div class="stack">
      {section === 'subscriptions' && (
        <div class="row">
          <Button appearance="accent">
            <Icon name="add" slot="start" />
            {text('addSubscription')}
          </Button>
        </div>
      )}
      <div class="grid-frame">
        <DataGrid
          generate-header="none"
          aria-label={table.label}
          grid-template-columns={table.columns.map((_, index) => (index === 0 ? '2fr' : '1fr')).join(' ')}
        >
          <DataGridRow row-type="header">
            {table.columns.map((column, index) => (
              <DataGridCell key={column} cell-type="columnheader" grid-column={index + 1}>
                {column}
              </DataGridCell>
            ))}
          </DataGridRow>
          {table.rows.map((cells) => (
            <DataGridRow key={cells[0]}>
              {cells.map((cell, index) => (
                <DataGridCell key={index} grid-column={index + 1}>
                  {cell}
                </DataGridCell>
              ))}
            </DataGridRow>
          ))}
        </DataGrid>
      </div>
    </div>
  );
}
