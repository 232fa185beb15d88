'use client';

import { type ComponentProps, useId } from 'react';
import { useForm } from './form';

type FieldProps = ComponentProps<'input'> & { name: string; label: string; hint?: string };

/** A labelled input that knows its form's error and what was typed. */
export function Field({ name, label, hint, defaultValue, className, ...rest }: FieldProps) {
  const id = useId();
  const { state } = useForm();
  const error = state.errors[name];
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

  return (
    <div className={`field ${className ?? ''}`}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      <input
        id={id}
        name={name}
        defaultValue={state.values[name] ?? defaultValue}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy}
        {...rest}
      />
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}
