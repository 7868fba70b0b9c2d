import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { pageContext, text } from '../page-context.ts';
import { createTags } from '../tags.ts';
import { Section } from './section.tsx';

const { Button, Dialog, Radio, RadioGroup, Toggle } = createTags('customersvcadmin_he');

const plans = ['azureReservations', 'azureSavingsPlan'] as const;
type Plan = (typeof plans)[number];
type Allowed = Readonly<Record<Plan, boolean>>;
type PlanProps = {
  readonly plan: Plan;
  readonly allowed: boolean;
  readonly disabled: boolean;
  readonly onChange: (allowed: boolean) => void;
};

/** One permission as a switch; On and Off are said by the switch itself. */
function PlanSwitch({ plan, allowed, disabled, onChange }: PlanProps): VNode {
  return (
    <Toggle
      checked={allowed}
      disabled={disabled}
      aria-label={`${text(plan)}: ${text('allowCustomerToPurchase')}`}
      onChange={(event: Event) => onChange((event.currentTarget as HTMLInputElement).checked)}
    >
      {text('allowCustomerToPurchase')}
      <span slot="checked-message">{text('on')}</span>
      <span slot="unchecked-message">{text('off')}</span>
    </Toggle>
  );
}

/** One permission as two radio buttons, named by nothing but the title above them. */
function PlanRadios({ plan, allowed, disabled, onChange }: PlanProps): VNode {
  return (
    <RadioGroup
      name={plan}
      value={allowed ? 'on' : 'off'}
      disabled={disabled}
      orientation="vertical"
      onChange={(event: Event) => onChange((event.currentTarget as HTMLInputElement).value === 'on')}
    >
      <Radio value="on">{text('on')}</Radio>
      <Radio value="off">{text('off')}</Radio>
    </RadioGroup>
  );
}

/** A question before the change: Cancel leaves all as it was. */
function Question({ onAnswer }: { readonly onAnswer: (yes: boolean) => void }): VNode {
  return (
    <Dialog
      class="question"
      modal
      trap-focus
      aria-label={text('customerPermissions')}
      onDismiss={() => onAnswer(false)}
    >
      <div class="dialog">
        <h2>{text('customerPermissions')}</h2>
        <div class="buttons">
          <Button appearance="accent" onClick={() => onAnswer(true)}>
            {text('on')}
          </Button>
          <Button appearance="neutral" onClick={() => onAnswer(false)}>
            {text('cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** Customer permissions: what the customer may buy by itself. How that is changed is an option of the demo. */
export function PermissionsSection(): VNode {
  const { permissions } = pageContext.settings;
  const [stored, setStored] = useState<Allowed>({ azureReservations: true, azureSavingsPlan: false });
  const [draft, setDraft] = useState(stored);
  const [editing, setEditing] = useState(false);
  const [asked, setAsked] = useState<Allowed | null>(null);
  const takesEffectAtOnce = permissions === 'switch' || permissions === 'radio' || permissions === 'switch-asked';
  const isReadOnly = permissions === 'read-only' || (permissions === 'edit-radio-submit' && !editing);
  const hasSave = permissions === 'radio-save' || editing;
  const Choice = permissions.includes('radio') ? PlanRadios : PlanSwitch;

  const change = (plan: Plan, allowed: boolean) => {
    // FAST tells of a value that was set from outside, too.
    if (draft[plan] === allowed) return;
    const next = { ...draft, [plan]: allowed };
    setDraft(next);
    if (permissions === 'switch-asked') setAsked(next);
    else if (takesEffectAtOnce) setStored(next);
  };
  const save = () => {
    setStored(draft);
    setEditing(false);
  };

  return (
    <Section
      id="permissions"
      heading={text('customerPermissions')}
      action={
        permissions === 'edit-radio-submit' &&
        !editing && <Button onClick={() => setEditing(true)}>{text('edit')}</Button>
      }
    >
      {plans.map((plan) => (
        <div key={plan} class="permission" data-plan={plan}>
          <h3>{text(plan)}</h3>
          <Choice
            plan={plan}
            allowed={draft[plan]}
            disabled={isReadOnly}
            onChange={(allowed) => change(plan, allowed)}
          />
        </div>
      ))}
      {hasSave && (
        <div class="buttons">
          <Button appearance="accent" disabled={JSON.stringify(draft) === JSON.stringify(stored)} onClick={save}>
            {text(permissions === 'radio-save' ? 'save' : 'submit')}
          </Button>
        </div>
      )}
      {asked && (
        <Question
          onAnswer={(yes) => {
            setAsked(null);
            if (yes) setStored(asked);
            else setDraft(stored);
          }}
        />
      )}
    </Section>
  );
}
