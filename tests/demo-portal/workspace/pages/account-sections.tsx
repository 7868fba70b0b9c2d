import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { BillingProfile, Customer } from '../../data/customers.ts';
import { formatDay, text } from '../page-context.ts';
import { customersLink } from '../router.ts';
import { createTags } from '../tags.ts';
import { Facts, Section } from './section.tsx';

const { Anchor, Button, Option, Select, TextField } = createTags('customersvcadmin_he');

/** A customer's section. */
export type CustomerProps = { readonly customer: Customer };

/** The customer's postal address in one line. */
export function formatAddress(billing: BillingProfile): string {
  const { addressLine1, addressLine2, postalCode, city, state, country } = billing;
  return [addressLine1, addressLine2, `${postalCode} ${city}`, state, country].filter((part) => part !== '').join(', ');
}

/** Tags, with a button that has nothing to do with the guide. */
export function TagsSection({ customer }: CustomerProps): VNode {
  return (
    <Section id="tags" heading={text('tags')} action={<Button appearance="neutral">{text('assignTags')}</Button>}>
      {customer.tags.length === 0 ? (
        <p class="hint">{text('noTags')}</p>
      ) : (
        <div class="row">
          {customer.tags.map((tag) => (
            <span key={tag} class="tag">
              {tag}
            </span>
          ))}
        </div>
      )}
    </Section>
  );
}

/** The customer's ids. */
export function AccountInfoSection({ customer }: CustomerProps): VNode {
  return (
    <Section id="account-info" heading={text('customerAccountInfo')}>
      <Facts
        facts={[
          [text('microsoftId'), customer.id],
          [text('primaryDomainName'), customer.domain],
          [text('relationship'), customer.relationship],
        ]}
      />
    </Section>
  );
}

/** Special qualifications: an Edit / Update that is not the guide's, and while open a Submit that is not either. */
export function QualificationsSection({ action }: { readonly action: 'edit' | 'update' }): VNode {
  const [editing, setEditing] = useState(false);
  const [value, setValue] = useState(text('noQualification'));
  const [draft, setDraft] = useState(value);
  return (
    <Section
      id="qualifications"
      heading={text('specialQualifications')}
      action={!editing && <Button onClick={() => setEditing(true)}>{text(action)}</Button>}
    >
      {editing ? (
        <div class="stack">
          <Select
            aria-label={text('specialQualifications')}
            value={draft}
            onChange={(event: Event) => setDraft((event.currentTarget as HTMLInputElement).value)}
          >
            {[text('noQualification'), text('education'), text('governmentCloud')].map((option) => (
              <Option key={option} value={option}>
                {option}
              </Option>
            ))}
          </Select>
          <div class="row">
            <Button
              appearance="accent"
              onClick={() => {
                setValue(draft);
                setEditing(false);
              }}
            >
              {text('submit')}
            </Button>
            <Button onClick={() => setEditing(false)}>{text('cancel')}</Button>
          </div>
        </div>
      ) : (
        <p>{value}</p>
      )}
    </Section>
  );
}

/** The state of the account; nothing to change. */
export function StatusSection(): VNode {
  return (
    <Section id="status" heading={text('accountStatus')}>
      <p class="status">{text('active')}</p>
    </Section>
  );
}

/** The agreement: another Update / Edit, ended by Save. */
export function AgreementSection({ customer, action }: CustomerProps & { readonly action: 'edit' | 'update' }): VNode {
  const [editing, setEditing] = useState(false);
  const signer = `${customer.billing.firstName} ${customer.billing.lastName}`;
  return (
    <Section
      id="agreement"
      heading={text('microsoftCustomerAgreement')}
      action={!editing && <Button onClick={() => setEditing(true)}>{text(action)}</Button>}
    >
      {editing ? (
        <div class="stack">
          <TextField value={signer}>{text('name')}</TextField>
          <div class="row">
            <Button appearance="accent" onClick={() => setEditing(false)}>
              {text('save')}
            </Button>
            <Button onClick={() => setEditing(false)}>{text('cancel')}</Button>
          </div>
        </div>
      ) : (
        <Facts
          facts={[
            [text('status'), text('agreementText', { name: signer })],
            [text('dateAccepted'), formatDay(-200)],
          ]}
        />
      )}
    </Section>
  );
}

/** The one destructive link of the page. In the demo it leads to a page that does nothing. */
export function RemoveLink({ customer }: CustomerProps): VNode {
  return (
    <p class="remove">
      <Anchor appearance="hypertext" href={customersLink(`${customer.id}/removerelationship`)}>
        {text('removeResellerRelationship')}
      </Anchor>
    </p>
  );
}
