'use client';

import type { ComponentProps } from 'react';
import { FieldFrame } from './field-frame';
import { useField } from './use-field';

type FieldProps = ComponentProps<'input'> & { name: string; label: string; hint?: string };

/** A labelled input that knows its form's error and what was typed. */
export function Field({ name, label, hint, defaultValue, className, ...rest }: FieldProps) {
  const { id, error, typed, control } = useField(name, hint);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} className={className}>
      <input {...control} defaultValue={typed ?? defaultValue} {...rest} />
    </FieldFrame>
  );
}
