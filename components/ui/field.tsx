'use client';

import type { ComponentProps } from 'react';
import { control as look } from './control';
import { useDemoAddress } from './demo-address';
import { FieldFrame } from './field-frame';
import { useField } from './use-field';

type FieldProps = ComponentProps<'input'> & { name: string; label: string; hint?: string };

/** A labelled input that knows its form's error and what was typed. In a demo, one for an email address asks for an invented one. */
export function Field({ name, label, hint: ownHint, defaultValue, className, ...rest }: FieldProps) {
  const demoHint = useDemoAddress();
  const hint = [ownHint, rest.type === 'email' && demoHint].filter(Boolean).join(' ');
  const { id, error, typed, control } = useField(name, hint);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} className={className}>
      <input {...control} className={look} defaultValue={typed ?? defaultValue} {...rest} />
    </FieldFrame>
  );
}
