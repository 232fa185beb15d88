'use client';

import type { ComponentProps, ReactNode } from 'react';
import { FieldError } from './field-frame';
import { useField } from './use-field';

type CheckboxFieldProps = Omit<ComponentProps<'input'>, 'type'> & { name: string; label: ReactNode; hint?: string };

/** One box to tick; its value is sent as `1` unless another is given. */
export function CheckboxField({ name, label, hint, defaultChecked, className, ...rest }: CheckboxFieldProps) {
  const { id, error, answered, typed, control } = useField(name, hint);
  return (
    <div className={`check ${className ?? ''}`}>
      <input
        key={String(answered)}
        type="checkbox"
        value="1"
        {...control}
        defaultChecked={answered ? typed !== undefined : defaultChecked}
        {...rest}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
    </div>
  );
}
