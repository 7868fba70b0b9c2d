import { css } from '@microsoft/fast-element';
import type { VNode } from 'preact';
import type { TextKey } from '../../labels/texts-en.ts';
import { Icon, type IconName } from '../icons.tsx';
import { defineMicroFrontend } from '../micro-frontend.ts';
import { pageContext, text } from '../page-context.ts';
import { link } from '../router.ts';
import { createTags } from '../tags.ts';
import { useLoaded } from '../use-loaded.ts';

const { Card, Layout, Skeleton, WorkspaceCard } = createTags('v6_he');

const styles = css`
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(280px, 100%), 1fr));
    gap: 16px;
    padding: 0;
    list-style: none;
  }
  .tile-title { display: block; font-weight: 600; margin-block-end: 4px; }
  .tile-icon { display: block; padding-block-start: 1px; }
`;

type Tile = { readonly title: TextKey; readonly note: TextKey; readonly icon: IconName; readonly path: string };

const tiles: readonly Tile[] = [
  { title: 'billing', note: 'billingTile', icon: 'billing', path: '/dashboard/v2/billing' },
  { title: 'customers', note: 'customersTile', icon: 'customers', path: '/dashboard/v2/customers/list' },
  { title: 'support', note: 'supportTile', icon: 'support', path: '/dashboard/v2/support/customers/servicerequests' },
  { title: 'insights', note: 'insightsTile', icon: 'insights', path: '/dashboard/insights/analytics' },
  { title: 'pricing', note: 'pricingTile', icon: 'pricing', path: '/dashboard/v2/pricing' },
  { title: 'referrals', note: 'referralsTile', icon: 'referrals', path: '/dashboard/referrals/v2/leads' },
];

function Tiles(): VNode {
  return (
    <div class="stack">
      <h2 id="workspaces">{text('workspaces')}</h2>
      <ul class="tiles" aria-labelledby="workspaces">
        {tiles.map(({ title, note, icon, path }) => (
          <li key={title}>
            <WorkspaceCard href={link(path)}>
              <span slot="start" class="tile-icon">
                <Icon name={icon} />
              </span>
              <span class="tile-title">{text(title)}</span>
              <span class="hint">{text(note)}</span>
            </WorkspaceCard>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** In the older navigation the home page leads nowhere: it tells, and the menu leads. */
function Briefing(): VNode {
  return (
    <ul class="tiles">
      {tiles.map(({ title, note }) => (
        <li key={title}>
          <Card class="surface">
            <h2>{text(title)}</h2>
            <p class="hint">{text(note)}</p>
          </Card>
        </li>
      ))}
    </ul>
  );
}

function HomeView(): VNode {
  const { latency, navigation } = pageContext.settings;
  const loaded = useLoaded('home', latency);
  return (
    <Layout>
      <div slot="heading">
        <h1>{text('welcome')}</h1>
        <p class="hint">{text('welcomeText')}</p>
      </div>
      {!loaded && <Skeleton shape="rect" shimmer />}
      {loaded && (navigation === 'workspaces' ? <Tiles /> : <Briefing />)}
    </Layout>
  );
}

/** Defines `<home-app>`: the home page. */
export function defineHomeApp(): void {
  defineMicroFrontend('home-app', HomeView, [styles]);
}
