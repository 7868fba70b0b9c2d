import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

export type ChoiceOption = { readonly value: string; readonly text: string; readonly language?: string };

/** A native select with its visible label, and a hint that assistive technology reads with it. */
export function Choice({
  name,
  label,
  hint,
  value,
  options,
  onChoose,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly value: string;
  readonly options: readonly ChoiceOption[];
  readonly onChoose: (value: string) => void;
}): JSX.Element {
  const id = useId();
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.language}>
            {option.text}
          </option>
        ))}
      </select>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
