'use client';

import type { ReactNode } from 'react';
import { FieldError } from './field-frame';
import { useField } from './use-field';

type RadioCardsProps = {
  name: string;
  legend: string;
  options: readonly { value: string; label: ReactNode; hint?: ReactNode; aside?: ReactNode }[];
  defaultValue?: string;
  className?: string;
};

/** One choice out of a few, each with room for an explanation and, at its end, a price or date. */
export function RadioCards({ name, legend, options, defaultValue, className }: RadioCardsProps) {
  const { id, error, typed, control } = useField(name);
  const chosen = typed ?? defaultValue;
  return (
    <fieldset className={`fieldset ${className ?? ''}`} aria-describedby={control['aria-describedby']}>
      <legend>{legend}</legend>
      <div className="radio-cards">
        {options.map(({ value, label, hint, aside }) => (
          <label key={value} className="radio-card">
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
              {hint && <span className="field-hint block">{hint}</span>}
            </span>
            {aside && <span className="numeric font-semibold">{aside}</span>}
          </label>
        ))}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
