'use client';

import type { ReactNode } from 'react';
import { hintText } from './control';
import { FieldError } from './field-frame';
import { Fieldset } from './fieldset';
import { useField } from './use-field';

type RadioCardsProps = {
  name: string;
  legend: string;
  options: readonly { value: string; label: ReactNode; hint?: ReactNode; aside?: ReactNode }[];
  defaultValue?: string;
  className?: string;
};

/** The look of one card of several to choose from. */
export const radioCard =
  'flex items-start gap-3.5 rounded-card border border-line bg-surface px-4.25 py-3.75 transition-colors duration-180 hover:border-edge has-checked:border-accent has-checked:inset-ring has-checked:inset-ring-accent forced-colors:has-checked:outline-2 forced-colors:has-checked:outline-[color:Highlight] [&_input]:mt-[0.05rem]';

/** One choice out of a few, each with room for an explanation and, at its end, a price or date. */
export function RadioCards({ name, legend, options, defaultValue, className }: RadioCardsProps) {
  const { id, error, typed, control } = useField(name);
  const chosen = typed ?? defaultValue;
  return (
    <Fieldset legend={legend} className={className} aria-describedby={control['aria-describedby']}>
      <div className="grid gap-2.5">
        {options.map(({ value, label, hint, aside }) => (
          <label key={value} className={radioCard}>
            <input
              key={String(chosen)}
              type="radio"
              name={name}
              value={value}
              defaultChecked={value === chosen}
              aria-invalid={control['aria-invalid']}
            />
            <span className="flex-1">
              <span className="block font-semibold">{label}</span>
              {hint && <span className={`block ${hintText}`}>{hint}</span>}
            </span>
            {aside && <span className="font-semibold lining-nums tabular-nums">{aside}</span>}
          </label>
        ))}
      </div>
      <FieldError id={id} error={error} />
    </Fieldset>
  );
}
