import { accentFillRest, foregroundOnAccentRest } from '@microsoft/fast-components';
import { css } from '@microsoft/fast-element';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../icons.tsx';
import { chooseMenu, isMenuExpanded, useMenuState } from '../menu-state.ts';
import { defineMicroFrontend } from '../micro-frontend.ts';
import { text } from '../page-context.ts';
import { link, parseRoute, usePathname } from '../router.ts';
import { createTags } from '../tags.ts';

const { Anchor, Button, Menu, MenuItem, Search } = createTags('he');

const styles = css`
  .header { display: flex; align-items: center; gap: 6px; height: 48px; padding-inline: 10px; }
  .brand { font-size: 15px; font-weight: 600; white-space: nowrap; margin-inline: 6px; color: inherit; text-decoration: none; }
  .search { flex: 1 1 auto; display: flex; justify-content: center; min-width: 0; }
  .search > * { width: min(420px, 100%); }
  .popup { position: relative; display: flex; }
  .popup > :not(:first-child) { position: absolute; inset-block-start: 36px; inset-inline-end: 0; z-index: 30; width: 260px; }
  .avatar {
    display: block;
    inline-size: 26px;
    font-size: 11px;
    line-height: 26px;
    text-align: center;
    color: ${foregroundOnAccentRest};
    background: ${accentFillRest};
    border-radius: 50%;
  }
  @media (max-width: 760px) { .search { visibility: hidden; } }
`;

function HeaderView(): VNode {
  const route = parseRoute(usePathname());
  const expanded = isMenuExpanded(useMenuState(), route.page === 'customer');
  const [open, setOpen] = useState<'notifications' | 'profile' | undefined>();
  const toggle = (which: 'notifications' | 'profile') => setOpen(open === which ? undefined : which);
  return (
    <div class="header">
      <Button
        appearance="stealth"
        aria-label={text('toggleMenu')}
        aria-expanded={String(expanded)}
        title={text('toggleMenu')}
        onClick={() => chooseMenu(!expanded)}
      >
        <Icon name="menu" />
      </Button>
      <a class="brand" href={link('/dashboard/home')}>
        {text('partnerCenter')}
      </a>
      <search class="search">
        <Search appearance="filled" aria-label={text('search')} placeholder={text('search')} />
      </search>
      <div class="popup">
        <Button
          appearance="stealth"
          aria-label={text('notifications')}
          aria-expanded={String(open === 'notifications')}
          title={text('notifications')}
          onClick={() => toggle('notifications')}
        >
          <Icon name="bell" />
        </Button>
        {open === 'notifications' && (
          <Menu>
            <MenuItem disabled>{text('noNotifications')}</MenuItem>
          </Menu>
        )}
      </div>
      <Anchor
        appearance="stealth"
        href={link('/dashboard/account/v3/organization/legalinfo')}
        aria-label={text('accountSettings')}
        title={text('accountSettings')}
      >
        <Icon name="gear" />
      </Anchor>
      <div class="popup">
        <Button
          appearance="stealth"
          aria-label={text('profile')}
          aria-expanded={String(open === 'profile')}
          title={text('profile')}
          onClick={() => toggle('profile')}
        >
          <span class="avatar">AV</span>
        </Button>
        {open === 'profile' && (
          <Menu>
            <MenuItem disabled>{`${text('signedInAs')} Adele Vance`}</MenuItem>
          </Menu>
        )}
      </div>
    </div>
  );
}

/** Defines `<header-app>`: the bar above every page. */
export function defineHeaderApp(): void {
  defineMicroFrontend('header-app', HeaderView, [styles]);
}
