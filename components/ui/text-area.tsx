'use client';

import type { ComponentProps } from 'react';
import { control as look } from './control';
import { FieldFrame } from './field-frame';
import { useField } from './use-field';

type TextAreaProps = ComponentProps<'textarea'> & { name: string; label: string; hint?: string };

/** A labelled text of several lines. */
export function TextArea({ name, label, hint, defaultValue, className, ...rest }: TextAreaProps) {
  const { id, error, typed, control } = useField(name, hint);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} className={className}>
      <textarea
        {...control}
        rows={4}
        className={`${look} min-h-28! resize-y`}
        defaultValue={typed ?? defaultValue}
        {...rest}
      />
    </FieldFrame>
  );
}
