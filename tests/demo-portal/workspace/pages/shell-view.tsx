import { h, type VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { demoNote } from '../../demo-note.ts';
import type { TextKey } from '../../labels/texts-en.ts';
import { useCustomer } from '../customer-store.ts';
import { Icon, type IconName } from '../icons.tsx';
import { chooseMenu, isMenuExpanded, useMenuState } from '../menu-state.ts';
import { pageContext, text } from '../page-context.ts';
import { customersLink, link, parseRoute, type Route, usePathname } from '../router.ts';
import { createTags, type TagProps } from '../tags.ts';

const { TaskItem, TaskMenu } = createTags('he');
const Shell = (props: TagProps) => h('he-shell', props);

type MenuEntry = { readonly label: TextKey; readonly icon: IconName; readonly href: string };

function portalEntries(): readonly MenuEntry[] {
  return [
    { label: 'home', icon: 'home', href: link('/dashboard/home') },
    { label: 'customers', icon: 'customers', href: link('/dashboard/v2/customers/list') },
    { label: 'insights', icon: 'insights', href: link('/dashboard/insights/analytics') },
    { label: 'referrals', icon: 'referrals', href: link('/dashboard/referrals/v2/leads') },
    { label: 'pricing', icon: 'pricing', href: link('/dashboard/v2/pricing') },
    { label: 'billing', icon: 'billing', href: link('/dashboard/v2/billing') },
    { label: 'support', icon: 'support', href: link('/dashboard/v2/support/customers/servicerequests') },
  ];
}

function workspaceEntries(route: Route): readonly MenuEntry[] {
  const inCustomers =
    route.page === 'list' ||
    (route.page === 'plain' && (route.title === 'granularAdminAccess' || route.title === 'indirectResellers'));
  if (!inCustomers) return [];
  return [
    { label: 'customerList', icon: 'customers', href: customersLink('list') },
    { label: 'indirectResellers', icon: 'referrals', href: customersLink('indirectresellers') },
    { label: 'granularAdminAccess', icon: 'gear', href: customersLink('granularadminaccess/list') },
  ];
}

/** Which entry of the menu the page belongs to. */
function currentEntry(route: Route, workspaces: boolean): TextKey | undefined {
  if (route.page === 'list') return workspaces ? 'customerList' : 'customers';
  if (route.page === 'customer') return 'customers';
  if (route.page === 'plain') return route.title;
  return route.page === 'home' ? 'home' : undefined;
}

function PortalMenu({ route, compact }: { readonly route: Route; readonly compact: boolean }): VNode | null {
  const workspaces = pageContext.settings.navigation === 'workspaces';
  const entries = workspaces ? workspaceEntries(route) : portalEntries();
  const current = currentEntry(route, workspaces);
  if (entries.length === 0) return null;
  return (
    <TaskMenu slot="aside" label={text(workspaces ? 'customers' : 'partnerMenu')} compact={compact ? '' : undefined}>
      {entries.map(({ label, icon, href }) => (
        <TaskItem
          key={label}
          role="listitem"
          href={href}
          aria-current={label === current ? 'page' : undefined}
          aria-label={compact ? text(label) : undefined}
          title={compact ? text(label) : undefined}
        >
          <Icon name={icon} slot="start" />
          {compact ? null : text(label)}
        </TaskItem>
      ))}
    </TaskMenu>
  );
}

/** Each page is a micro-frontend of its own, so the shell knows no more of it than its tag. */
const pageTags: Readonly<Record<Route['page'], string>> = {
  home: 'home-app',
  list: 'customer-app',
  customer: 'customer-app',
  'partner-settings': 'accountsettings-app',
  plain: 'page-app',
  'not-found': 'page-app',
};

function usePageTitle(route: Route): void {
  const customer = useCustomer(route.page === 'customer' ? route.id : '');
  const titles: Readonly<Record<Route['page'], string>> = {
    home: text('home'),
    list: text('customerList'),
    customer: customer?.billing.companyName ?? text('customers'),
    'partner-settings': text('accountSettings'),
    plain: route.page === 'plain' ? text(route.title) : '',
    'not-found': text('notFound'),
  };
  const title = `${titles[route.page]} | ${text('partnerCenter')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** The whole portal: what stands in the document itself is only the shell and the tags of the micro-frontends. */
export function ShellView(): VNode {
  const pathname = usePathname();
  const route = parseRoute(pathname);
  const menu = useMenuState();
  const expanded = isMenuExpanded(menu, route.page === 'customer');
  usePageTitle(route);
  useEffect(() => chooseMenu(undefined), [pathname]);
  return (
    <Shell>
      {h('header-app', { slot: 'header' })}
      {menu.narrow && !expanded ? null : <PortalMenu route={route} compact={!expanded} />}
      <main id="main">{h(pageTags[route.page], { key: pageTags[route.page] })}</main>
      <span slot="footer">{demoNote}</span>
    </Shell>
  );
}
