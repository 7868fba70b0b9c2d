import { css } from '@microsoft/fast-element';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { BillingProfile } from '../../data/customers.ts';
import { saveBilling, useCustomer } from '../customer-store.ts';
import { Icon } from '../icons.tsx';
import { defineMicroFrontend } from '../micro-frontend.ts';
import { pageContext, text } from '../page-context.ts';
import { customersLink, navigate, parseRoute, usePathname } from '../router.ts';
import { createTags } from '../tags.ts';
import { useLoaded } from '../use-loaded.ts';
import {
  AccountInfoSection,
  AgreementSection,
  type CustomerProps,
  formatAddress,
  QualificationsSection,
  RemoveLink,
  StatusSection,
  TagsSection,
} from './account-sections.tsx';
import { BillingForm } from './billing-form.tsx';
import { askForFeedback } from './feedback-app.tsx';
import { PermissionsSection } from './permissions-section.tsx';
import { Facts, Section } from './section.tsx';

const { Button, Dialog, FlyInPanel, MessageBar, Skeleton } = createTags('customersvcadmin_he');

const styles = css`
  .placeholder { display: block; height: 96px; border-radius: 8px; }
  .dialog { display: block; padding: 24px; }
  .dialog h2 { margin-block-end: 16px; font-size: 20px; line-height: 28px; }
  .editor { --dialog-width: 680px; }
  .form-errors { margin-block-end: 16px; }
  .remove { padding-block: 4px; }
`;

const account = pageContext.settings.account ?? 'update-submit';
const action = account === 'edit-submit' ? 'edit' : 'update';
/** The 2023 screenshots mix: one section says Edit where the other says Update. Both are beside the point of the guide. */
const otherAction = action === 'edit' ? 'update' : 'edit';

/** 'Bill-to info' up to 2023; newer pages, and those translated throughout, say Billing information. */
function billingHeading(): string {
  const { language, mixed } = pageContext.settings;
  return text(account === 'save-only' || (language !== 'en' && !mixed) ? 'billingInformation' : 'billTo');
}

type EditorProps = {
  readonly billing: BillingProfile;
  readonly onDone: (billing: BillingProfile) => void;
  readonly onCancel: () => void;
};

function BillingFacts({ billing }: { readonly billing: BillingProfile }): VNode {
  return (
    <Facts
      facts={[
        [text('companyName'), billing.companyName],
        [text('contact'), `${billing.firstName} ${billing.lastName}`],
        [text('email'), billing.email],
        [text('phone'), billing.phone],
        [text('address'), formatAddress(billing)],
      ]}
    />
  );
}

function BillingDialog({ billing, onDone, onCancel }: EditorProps): VNode {
  const Surface = pageContext.settings.editing === 'panel' ? FlyInPanel : Dialog;
  return (
    <Surface class="editor" modal trap-focus aria-label={billingHeading()} onDismiss={onCancel}>
      <div class="dialog">
        <h2>{billingHeading()}</h2>
        <BillingForm label={billingHeading()} profile={billing} finish="submit" onDone={onDone} onCancel={onCancel} />
      </div>
    </Surface>
  );
}

type BillingSectionProps = EditorProps & { readonly editing: boolean; readonly onEdit: () => void };

function BillingSection({ billing, editing, onEdit, onDone, onCancel }: BillingSectionProps): VNode {
  const heading = billingHeading();
  const inPlace = editing && pageContext.settings.editing === 'in-place';
  if (account === 'save-only') {
    return (
      <Section id="billing" heading={heading} note={text('billingText')}>
        <BillingForm label={heading} profile={billing} finish="save" onDone={onDone} />
      </Section>
    );
  }
  return (
    <Section
      id="billing"
      heading={heading}
      note={text('billingText')}
      action={!inPlace && <Button onClick={onEdit}>{text(action)}</Button>}
    >
      {inPlace ? (
        <BillingForm label={heading} profile={billing} finish="submit" onDone={onDone} onCancel={onCancel} />
      ) : (
        <BillingFacts billing={billing} />
      )}
    </Section>
  );
}

function CompanyDetailsSection({ customer, onDone }: CustomerProps & Pick<EditorProps, 'onDone'>): VNode {
  const [editing, setEditing] = useState(false);
  const heading = text('companyDetails');
  const editable = pageContext.settings.companyDetailsEditable && !editing;
  const done = (billing: BillingProfile) => {
    setEditing(false);
    onDone(billing);
  };
  return (
    <Section
      id="company"
      heading={heading}
      note={text('companyDetailsText')}
      action={editable && <Button onClick={() => setEditing(true)}>{text(action)}</Button>}
    >
      {editing ? (
        <BillingForm
          label={heading}
          profile={customer.billing}
          finish="submit"
          onDone={done}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <Facts
          facts={[
            [text('companyName'), customer.billing.companyName],
            [text('country'), customer.billing.country],
            [text('primaryDomainName'), customer.domain],
          ]}
        />
      )}
    </Section>
  );
}

/** The labels of a page come before its data: headings stand while the rest is still on its way. */
function LoadingSections(): VNode {
  return (
    <div class="stack" aria-busy="true">
      {[text('tags'), text('companyDetails'), billingHeading(), text('customerAccountInfo')].map((heading, index) => (
        <Section key={heading} id={`loading-${index}`} heading={heading}>
          <Skeleton shape="rect" shimmer class="placeholder" />
        </Section>
      ))}
    </div>
  );
}

function AccountPage({ customer, editing }: CustomerProps & { readonly editing: boolean }): VNode {
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState(false);
  const where = pageContext.settings.editing;
  const overview = customersLink(`${customer.id}/account`);

  const edit = () => {
    setSaved(false);
    if (where === 'route') navigate(`${overview}/edit`);
    else setOpen(true);
  };
  const close = () => {
    setOpen(false);
    if (editing) navigate(overview);
  };
  const done = (billing: BillingProfile) => {
    saveBilling(customer.id, billing);
    setSaved(true);
    close();
    // The message stands above the sections; whoever submitted is further down.
    scrollTo(0, 0);
    askForFeedback();
  };

  if (editing) {
    return (
      <Section id="billing" heading={billingHeading()} note={text('billingText')}>
        <BillingForm
          label={billingHeading()}
          profile={customer.billing}
          finish="submit"
          onDone={done}
          onCancel={close}
        />
      </Section>
    );
  }
  return (
    <div class="stack">
      {saved && (
        <MessageBar role="status">
          <Icon name="success" slot="start" />
          {text('saved')}
          <Button slot="end" appearance="lightweight" aria-label={text('dismiss')} onClick={() => setSaved(false)}>
            <Icon name="close" />
          </Button>
        </MessageBar>
      )}
      <TagsSection customer={customer} />
      <CompanyDetailsSection customer={customer} onDone={done} />
      <BillingSection billing={customer.billing} editing={open} onEdit={edit} onDone={done} onCancel={close} />
      <AccountInfoSection customer={customer} />
      <QualificationsSection action={otherAction} />
      <StatusSection />
      <AgreementSection customer={customer} action={action} />
      <PermissionsSection />
      <RemoveLink customer={customer} />
      {open && (where === 'dialog' || where === 'panel') && (
        <BillingDialog billing={customer.billing} onDone={done} onCancel={close} />
      )}
    </div>
  );
}

function AccountView(): VNode | null {
  const route = parseRoute(usePathname());
  const customer = useCustomer(route.page === 'customer' ? route.id : '');
  const loaded = useLoaded(customer?.id ?? '', pageContext.settings.latency);
  if (route.page !== 'customer' || customer === undefined) return null;
  return loaded ? <AccountPage customer={customer} editing={route.editing} /> : <LoadingSections />;
}

/** Defines `<customersvcadmin-app>`: the content of a customer's Account page, a micro-frontend within another. */
export function defineAccountApp(): void {
  defineMicroFrontend('customersvcadmin-app', AccountView, [styles]);
}
