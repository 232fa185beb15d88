'use client';

import type { ComponentProps } from 'react';
import { select } from './control';
import { FieldFrame } from './field-frame';
import { useField } from './use-field';

type SelectFieldProps = Omit<ComponentProps<'select'>, 'children'> & {
  name: string;
  label: string;
  hint?: string;
  options: readonly { value: string; label: string }[];
};

/** A labelled native select. */
export function SelectField({ name, label, hint, options, defaultValue, className, ...rest }: SelectFieldProps) {
  const { id, error, typed, control } = useField(name, hint);
  const chosen = typed ?? defaultValue;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} className={className}>
      {/* React puts a select back to its first default after an action; the key makes it keep what was chosen. */}
      <select key={String(chosen)} className={select} {...control} defaultValue={chosen} {...rest}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
