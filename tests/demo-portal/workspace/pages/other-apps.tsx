import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { defineMicroFrontend } from '../micro-frontend.ts';
import { pageContext, text } from '../page-context.ts';
import { link, parseRoute, usePathname } from '../router.ts';
import { createTags } from '../tags.ts';
import { useLoaded } from '../use-loaded.ts';

const { Breadcrumb, BreadcrumbItem, Button, Card, Layout, Skeleton, TextField } = createTags('v6_he');

function PlainView(): VNode {
  const route = parseRoute(usePathname());
  const title = text(route.page === 'plain' ? route.title : 'notFound');
  const loaded = useLoaded(title, pageContext.settings.latency);
  return (
    <Layout>
      <Breadcrumb slot="breadcrumb" aria-label={text('breadcrumb')}>
        <BreadcrumbItem href={link('/dashboard/home')}>{text('home')}</BreadcrumbItem>
        <BreadcrumbItem>{title}</BreadcrumbItem>
      </Breadcrumb>
      <h1 slot="heading">{title}</h1>
      {route.page === 'plain' &&
        (loaded ? <Card class="surface">{text('comingSoon')}</Card> : <Skeleton shape="rect" shimmer />)}
    </Layout>
  );
}

/** The partner's own settings: the same words as a customer's Account page, and nothing to guide to. */
function PartnerSettingsView(): VNode {
  const [editing, setEditing] = useState(false);
  const loaded = useLoaded('settings', pageContext.settings.latency);
  return (
    <Layout>
      <Breadcrumb slot="breadcrumb" aria-label={text('breadcrumb')}>
        <BreadcrumbItem href={link('/dashboard/home')}>{text('home')}</BreadcrumbItem>
        <BreadcrumbItem>{text('accountSettings')}</BreadcrumbItem>
      </Breadcrumb>
      <h1 slot="heading">{`${text('accountSettings')} | ${text('legalInfo')}`}</h1>
      {!loaded && <Skeleton shape="rect" shimmer />}
      {loaded && (
        <div class="stack">
          <Card class="surface">
            <section aria-labelledby="organization-heading">
              <div class="section-head">
                <h2 id="organization-heading">{text('organizationProfile')}</h2>
                {!editing && <Button onClick={() => setEditing(true)}>{text('update')}</Button>}
              </div>
              <div class="section-body">
                {editing ? (
                  <div class="stack">
                    <TextField value="Fabrikam Cloud Services">{text('companyName')}</TextField>
                    <div class="row">
                      <Button appearance="accent" onClick={() => setEditing(false)}>
                        {text('submit')}
                      </Button>
                      <Button onClick={() => setEditing(false)}>{text('cancel')}</Button>
                    </div>
                  </div>
                ) : (
                  <p>Fabrikam Cloud Services</p>
                )}
              </div>
            </section>
          </Card>
          <Card class="surface">
            <section aria-labelledby="billing-heading">
              <div class="section-head">
                <h2 id="billing-heading">{text('billingInformation')}</h2>
                <Button>{text('edit')}</Button>
              </div>
              <p class="section-body">1 Sample Street, Redmond</p>
            </section>
          </Card>
          <Card class="surface">
            <section aria-labelledby="contact-heading">
              <h2 id="contact-heading">{text('primaryContact')}</h2>
              <p class="section-body">Adele Vance</p>
            </section>
          </Card>
        </div>
      )}
    </Layout>
  );
}

/** Defines `<page-app>` and `<accountsettings-app>`: pages that a user passes through, or strays to. */
export function defineOtherApps(): void {
  defineMicroFrontend('page-app', PlainView);
  defineMicroFrontend('accountsettings-app', PartnerSettingsView);
}
