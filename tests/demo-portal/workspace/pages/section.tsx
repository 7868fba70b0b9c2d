import type { ComponentChildren, VNode } from 'preact';
import { createTags } from '../tags.ts';

const { Card } = createTags('customersvcadmin_he');

type SectionProps = {
  /** Unique within the page: the heading's id is made of it. */
  readonly id: string;
  readonly heading: string;
  readonly note?: string;
  /** The control at the heading's side. */
  readonly action?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** A section of the account page: a region named by its heading, in a card. */
export function Section({ id, heading, note, action, children }: SectionProps): VNode {
  return (
    <Card class="surface">
      <section aria-labelledby={`${id}-heading`}>
        <div class="section-head">
          <div>
            <h2 id={`${id}-heading`}>{heading}</h2>
            {note && <p class="hint">{note}</p>}
          </div>
          {action}
        </div>
        <div class="section-body">{children}</div>
      </section>
    </Card>
  );
}

/** Terms and what they are, in columns. */
export function Facts({ facts }: { readonly facts: readonly (readonly [string, string])[] }): VNode {
  return (
    <dl class="facts">
      {facts.map(([term, description]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {/* Addresses and phone numbers keep their own direction on a right-to-left page. */}
            <bdi>{description}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
