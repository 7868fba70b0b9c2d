/** @jsxImportSource react */
import '../shared/watcher.ts';
import {
  Button,
  Card,
  CardHeader,
  createTableColumn,
  DataGrid,
  DataGridBody,
  DataGridCell,
  DataGridHeader,
  DataGridHeaderCell,
  DataGridRow,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  Field,
  FluentProvider,
  Input,
  Link,
  MessageBar,
  MessageBarBody,
  OverlayDrawer,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  SearchBox,
  Spinner,
  Tab,
  TabList,
  Textarea,
  Title2,
  Title3,
  Toolbar,
  ToolbarButton,
  webLightTheme,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { readOptions } from '../options.ts';
import { type Customer, customers, domainOf, routeOf } from '../shared/customers.ts';
import { wordsOf } from './words.ts';

/*
 * Fluent UI React v9 as a team would use it in a hurry: navigation by script alone, a vertical tab list as the customer's
 * menu, a drawer whose footer holds the buttons, headings by looks in some places.
 */
const options = readOptions();
const w = wordsOf(options.language);
const { base } = options;

const listeners = new Set<() => void>();
function go(path: string): void {
  history.pushState(null, '', path);
  for (const each of listeners) each();
}
addEventListener('popstate', () => {
  for (const each of listeners) each();
});

function usePath(): string {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const update = () => setPath(location.pathname);
    listeners.add(update);
    return () => {
      listeners.delete(update);
    };
  }, []);
  return path;
}

function useLoaded(key: string): boolean {
  const [loaded, setLoaded] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setLoaded(key), options.latency);
    return () => clearTimeout(timer);
  }, [key]);
  return loaded === key;
}

const columns = [
  createTableColumn<Customer>({
    columnId: 'name',
    renderHeaderCell: () => w.companyName,
    renderCell: (item) => <Link as="button">{item.company}</Link>,
  }),
  createTableColumn<Customer>({
    columnId: 'domain',
    renderHeaderCell: () => w.domain,
    renderCell: (item) => domainOf(item),
  }),
  createTableColumn<Customer>({
    columnId: 'rel',
    renderHeaderCell: () => w.relationship,
    renderCell: () => 'Reseller',
  }),
];

function ListPage() {
  return (
    <>
      <Title2 as="h1" block>
        {w.customers}
      </Title2>
      <Toolbar aria-label="Commands">
        <ToolbarButton>{w.add}</ToolbarButton>
        <ToolbarButton>{w.export}</ToolbarButton>
        <SearchBox placeholder={w.search} />
      </Toolbar>
      <div data-right="customer-list">
        <DataGrid
          items={[...customers]}
          columns={columns}
          getRowId={(item: Customer) => item.id}
          data-right="customer-list"
        >
          <DataGridHeader>
            <DataGridRow>
              {({ renderHeaderCell }) => <DataGridHeaderCell>{renderHeaderCell()}</DataGridHeaderCell>}
            </DataGridRow>
          </DataGridHeader>
          <DataGridBody<Customer>>
            {({ item, rowId }) => (
              <DataGridRow<Customer> key={rowId} onClick={() => go(`${base}/customers/${item.id}/subscriptions`)}>
                {({ renderCell }) => <DataGridCell>{renderCell(item)}</DataGridCell>}
              </DataGridRow>
            )}
          </DataGridBody>
        </DataGrid>
      </div>
    </>
  );
}

function HomePage() {
  const tile = (title: string, text: string, to: string, right?: string) => (
    <Card style={{ width: 220 }} onClick={() => go(to)} data-right={right}>
      <CardHeader header={<b>{title}</b>} description={text} />
    </Card>
  );
  return (
    <>
      <Title2 as="h1" block>
        {w.home}
      </Title2>
      <div style={{ display: 'flex', gap: 16, flexWrap: 'wrap' }}>
        {tile(w.billing, 'Facturen en betalingen', '/dashboard/billing')}
        {tile(w.customers, 'Manage customers and their subscriptions', `${base}/customers/list`, 'customers')}
        {tile(w.insights, 'Reports', '/dashboard/insights')}
        {tile(w.settings, 'Your organization', '/dashboard/account/v3/settings')}
      </div>
    </>
  );
}

type SectionProps = { title: string; action?: ReactNode; children: ReactNode };
function Section({ title, action, children }: SectionProps) {
  return (
    <Card style={{ margin: '12px 0' }}>
      <div style={{ display: 'flex', justifyContent: 'space-between' }}>
        <Title3>{title}</Title3>
        {action}
      </div>
      {children}
    </Card>
  );
}

function BillingForm({ customer, onClose }: { customer: Customer; onClose: (saved: boolean) => void }) {
  const [draft, setDraft] = useState({ ...customer });
  const [error, setError] = useState('');
  const [saving, setSaving] = useState(false);
  const field = (name: 'company' | 'street' | 'city' | 'zip' | 'country', label: string) => (
    <Field label={label} required={name === 'company'} validationMessage={name === 'company' ? error : ''}>
      <Input
        value={draft[name]}
        disabled={saving}
        data-field={name}
        onChange={(_, { value }) => setDraft({ ...draft, [name]: value })}
      />
    </Field>
  );
  const send = () => {
    setSaving(true);
    setError('');
    setTimeout(() => {
      setSaving(false);
      if (draft.company.trim() === '') return setError(w.required);
      Object.assign(customer, draft);
      onClose(true);
    }, options.saving);
  };
  const title = w.billTo;
  const body = (
    <>
      {field('company', w.companyName)}
      {field('street', w.street)}
      {field('city', w.city)}
      {field('zip', w.zip)}
      {field('country', w.country)}
    </>
  );
  const buttons = (
    <>
      <Button
        appearance="primary"
        disabled={saving}
        onClick={send}
        data-right="submit"
        icon={saving ? <Spinner size="tiny" /> : null}
      >
        {options.variant === 'save' ? w.save : w.submit}
      </Button>
      <Button disabled={saving} onClick={() => onClose(false)}>
        {w.cancel}
      </Button>
    </>
  );
  if (options.editing === 'dialog')
    return (
      <Dialog open modalType="modal">
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>{body}</DialogContent>
            <DialogActions>{buttons}</DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    );
  return (
    <OverlayDrawer open position="end" size="medium">
      <DrawerHeader>
        <DrawerHeaderTitle>{title}</DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>{body}</DrawerBody>
      <DrawerFooter>{buttons}</DrawerFooter>
    </OverlayDrawer>
  );
}

function AccountPage({ customer }: { customer: Customer }) {
  const [editing, setEditing] = useState(false);
  const [saved, setSaved] = useState(false);
  const [feedback, setFeedback] = useState(false);
  const close = (wasSaved: boolean) => {
    setEditing(false);
    if (!wasSaved) return;
    setSaved(true);
    setTimeout(() => setFeedback(true), 900);
  };
  const rows = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([label, value]) => (
      <div key={label} style={{ display: 'flex', gap: 12 }}>
        <span style={{ width: 180, fontWeight: 600 }}>{label}</span>
        <span>{value}</span>
      </div>
    ));
  return (
    <>
      <Title2 as="h1" block>
        {customer.company} | {w.account}
      </Title2>
      {saved && (
        <MessageBar intent="success">
          <MessageBarBody>{w.saved}</MessageBarBody>
        </MessageBar>
      )}
      <Section title={w.tags} action={<Button size="small">{w.edit}</Button>}>
        <Link as="button">{w.assign}</Link>
      </Section>
      <Section title={w.companyDetails}>
        {rows([
          [w.companyName, customer.company],
          [w.domain, domainOf(customer)],
          ['Microsoft ID', customer.id],
        ])}
      </Section>
      <Section
        title={w.qualifications}
        action={
          <Button appearance="subtle" size="small">
            {w.update}
          </Button>
        }
      >
        {rows([['Status', 'None']])}
      </Section>
      <Section
        title={w.billTo}
        action={
          <Popover open={!editing && !saved} withArrow positioning="after">
            <PopoverTrigger disableButtonEnhancement>
              <Button onClick={() => setEditing(true)} data-right="billing-info">
                {options.variant === 'save' ? w.edit : w.update}
              </Button>
            </PopoverTrigger>
            <PopoverSurface>
              <div>{w.tip}</div>
              <Button size="small">{w.gotIt}</Button> <Button size="small">{w.update}</Button>
            </PopoverSurface>
          </Popover>
        }
      >
        {rows([
          [w.companyName, customer.company],
          [w.street, customer.street],
          [w.city, customer.city],
        ])}
      </Section>
      <Section title={w.agreement} action={<Button size="small">{w.update}</Button>}>
        {rows([['Status', 'Accepted']])}
      </Section>
      <Section title={w.permissions}>
        <Button disabled>{w.save}</Button>
      </Section>
      <Link as="button">{w.remove}</Link>
      {editing && <BillingForm customer={customer} onClose={close} />}
      <Dialog open={feedback} modalType="modal">
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{w.feedback}</DialogTitle>
            <DialogContent>
              <Textarea aria-label={w.feedback} />
            </DialogContent>
            <DialogActions>
              <Button appearance="primary" onClick={() => setFeedback(false)}>
                {w.submit}
              </Button>
              <Button onClick={() => setFeedback(false)}>{w.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}

function App() {
  const path = usePath();
  const loaded = useLoaded(path);
  const route = routeOf(path);
  const menu: [string, string, string | undefined][] =
    route.page === 'customer'
      ? (
          [
            ['subscriptions', w.subscriptions, undefined],
            ['orders', w.orderHistory, undefined],
            ['users', w.users, undefined],
            ['adminrelationships', w.adminRelationships, undefined],
            ['servicemanagementpage', w.serviceManagement, undefined],
            ['account', w.account, 'account'],
          ] as [string, string, string | undefined][]
        ).map(([sub, label, right]) => [`${base}/customers/${route.customer.id}/${sub}`, label, right])
      : [];
  return (
    <FluentProvider theme={webLightTheme}>
      <header style={{ display: 'flex', gap: 12, padding: 8, background: '#ddd', alignItems: 'center' }}>
        <b>Partner Center</b>
        <SearchBox placeholder={w.search} />
        <span style={{ flex: 1 }} />
        <Button appearance="subtle" onClick={() => go('/dashboard/account/v3/settings')}>
          {w.settings}
        </Button>
        <Button appearance="subtle">{w.account}</Button>
      </header>
      <div style={{ display: 'flex', minHeight: '80vh' }}>
        {menu.length > 0 && (
          <TabList
            vertical
            selectedValue={path}
            onTabSelect={(_, { value }) => go(String(value))}
            style={{ width: 220 }}
          >
            {menu.map(([to, label, right]) => (
              <Tab key={to} value={to} data-right={right}>
                {label}
              </Tab>
            ))}
          </TabList>
        )}
        <main style={{ flex: 1, padding: 24, maxWidth: 800 }}>
          {route.page !== 'home' && (
            <nav aria-label="Breadcrumb">
              <Link as="button" onClick={() => go('/dashboard/home')}>
                {w.home}
              </Link>{' '}
              &gt;{' '}
              <Link as="button" onClick={() => go(`${base}/customers/list`)}>
                {w.customers}
              </Link>
            </nav>
          )}
          {!loaded && <Spinner />}
          {loaded && route.page === 'home' && <HomePage />}
          {loaded && route.page === 'list' && <ListPage />}
          {loaded && route.page === 'other' && <Title2 as="h1">{w.settings}</Title2>}
          {loaded && route.page === 'customer' && route.sub === 'account' && (
            <AccountPage key={route.customer.id} customer={route.customer} />
          )}
          {loaded && route.page === 'customer' && route.sub !== 'account' && (
            <Title2 as="h1">
              {route.customer.company} | {w.subscriptions}
            </Title2>
          )}
        </main>
      </div>
    </FluentProvider>
  );
}

createRoot(document.querySelector('#app') as HTMLElement).render(<App />);
