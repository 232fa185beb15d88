'use client';

import type { ComponentProps, ReactNode } from 'react';
import { FieldError, FieldHint } from './field-frame';
import { useField } from './use-field';

type CheckboxFieldProps = Omit<ComponentProps<'input'>, 'type'> & { name: string; label: ReactNode; hint?: string };

/** A box with its words beside it. */
export const checkRow =
  'grid min-h-7 grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 gap-y-0.5 leading-[1.45] *:[p]:col-start-2 *:[input]:mt-[0.05rem]';

/** One box to tick; its value is sent as `1` unless another is given. */
export function CheckboxField({ name, label, hint, defaultChecked, className = '', ...rest }: CheckboxFieldProps) {
  const { id, error, answered, typed, control } = useField(name, hint);
  return (
    <div className={`${checkRow} ${className}`}>
      <input
        key={String(answered)}
        type="checkbox"
        value="1"
        {...control}
        defaultChecked={answered ? typed !== undefined : defaultChecked}
        {...rest}
      />
      <label htmlFor={id}>{label}</label>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
    </div>
  );
}
