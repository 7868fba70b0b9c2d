import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type BillingField, type BillingProfile, countries, validateBilling } from '../../data/customers.ts';
import type { TextKey } from '../../labels/texts-en.ts';
import { Icon } from '../icons.tsx';
import { pageContext, text } from '../page-context.ts';
import { createTags } from '../tags.ts';

const { Button, MessageBar, Option, Select, TextField } = createTags('customersvcadmin_he');

const fields: readonly {
  readonly name: Exclude<BillingField, 'country'>;
  readonly label: TextKey;
  readonly wide?: true;
}[] = [
  { name: 'companyName', label: 'companyName', wide: true },
  { name: 'firstName', label: 'firstName' },
  { name: 'lastName', label: 'lastName' },
  { name: 'email', label: 'email' },
  { name: 'phone', label: 'phone' },
  { name: 'addressLine1', label: 'addressLine1' },
  { name: 'addressLine2', label: 'addressLine2' },
  { name: 'city', label: 'city' },
  { name: 'state', label: 'state' },
  { name: 'postalCode', label: 'postalCode' },
];

type FieldsProps = {
  readonly profile: BillingProfile;
  readonly errors: ReturnType<typeof validateBilling>;
  readonly onChange: (name: BillingField, value: string) => void;
};

function readValue(event: Event): string {
  return (event.currentTarget as HTMLInputElement).value;
}

function BillingFields({ profile, errors, onChange }: FieldsProps): VNode {
  return (
    <div class="form">
      {fields.map(({ name, label, wide }) => {
        const error = errors[name];
        return (
          <div key={name} class={wide ? 'field wide' : 'field'}>
            <TextField
              name={name}
              value={profile[name]}
              aria-invalid={error === undefined ? undefined : 'true'}
              class={error === undefined ? undefined : 'invalid'}
              onInput={(event: Event) => onChange(name, readValue(event))}
            >
              {text(label)}
            </TextField>
            {error !== undefined && (
              <span class="field-error" role="alert">
                {text(error)}
              </span>
            )}
          </div>
        );
      })}
      <div class="field">
        <span class="label" id="country-label" aria-hidden="true">
          {text('country')}
        </span>
        <Select
          aria-label={text('country')}
          value={profile.country}
          onChange={(event: Event) => onChange('country', readValue(event))}
        >
          {countries.map((country) => (
            <Option key={country} value={country}>
              {country}
            </Option>
          ))}
        </Select>
      </div>
    </div>
  );
}

/** What a form of the account page needs to know. */
export type BillingFormProps = {
  readonly label: string;
  readonly profile: BillingProfile;
  /** Save belongs to a form that is always open: disabled until something changed, and there is nothing to cancel. */
  readonly finish: 'submit' | 'save';
  readonly onDone: (profile: BillingProfile) => void;
  readonly onCancel?: () => void;
};

/** The form behind Update / Edit, the same wherever it opens. */
export function BillingForm({ label, profile, finish, onDone, onCancel }: BillingFormProps): VNode {
  const [draft, setDraft] = useState(profile);
  const [errors, setErrors] = useState<ReturnType<typeof validateBilling>>({});
  const [sending, setSending] = useState(false);
  const { latency, validation } = pageContext.settings;
  const changed = JSON.stringify(draft) !== JSON.stringify(profile);
  const invalid = Object.keys(errors).length > 0;

  const submit = () => {
    const found = validation ? validateBilling(draft) : {};
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    setSending(true);
    setTimeout(() => {
      setSending(false);
      onDone(draft);
    }, latency);
  };

  return (
    <form
      aria-label={label}
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {invalid && (
        <MessageBar intent="error" role="alert" class="form-errors">
          <Icon name="warning" slot="start" />
          {text('formErrors')}
        </MessageBar>
      )}
      <BillingFields
        profile={draft}
        errors={errors}
        onChange={(name, value) => setDraft((current) => ({ ...current, [name]: value }))}
      />
      <div class="buttons">
        <Button appearance="accent" disabled={sending || (finish === 'save' && !changed)} onClick={submit}>
          {text(finish)}
        </Button>
        {onCancel && (
          <Button appearance="neutral" onClick={onCancel}>
            {text('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
