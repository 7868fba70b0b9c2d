import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

export type ChoiceOption = { readonly value: string; readonly text: string; readonly language?: string };

/**
 * A native select with its visible label, and a hint that assistive technology reads with it. What is chosen is drawn over
 * it: a select has one line for it and cuts what is longer, which some roles are in most languages.
 */
export function Choice({
  name,
  label,
  hint,
  value,
  options,
  locked,
  onChoose,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly value: string;
  readonly options: readonly ChoiceOption[];
  /**
   * Why it cannot be changed, in words that take the hint's place; null where it can.
   * @default null
   */
  readonly locked?: string | null;
  readonly onChoose: (value: string) => void;
}): JSX.Element {
  const id = useId();
  const note = locked ?? hint;
  const chosen = options.find((option) => option.value === value);
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <div class="select">
        <select
          id={id}
          name={name}
          value={value}
          disabled={typeof locked === 'string'}
          aria-describedby={note ? `${id}-hint` : undefined}
          onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.language}>
              {option.text}
            </option>
          ))}
        </select>
        <div class="chosen" aria-hidden="true">
          <bdi lang={chosen?.language}>{chosen?.text}</bdi>
          <svg width="12" height="12" viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 6 4 4 4-4" />
          </svg>
        </div>
      </div>
      {note && (
        <p class={locked ? 'hint locked' : 'hint'} id={`${id}-hint`}>
          {note}
        </p>
      )}
    </div>
  );
}
