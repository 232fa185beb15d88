import type { ComponentProps, ReactNode } from 'react';
import { labelText } from './control';

/** Controls that answer one question. */
export function Fieldset({
  legend,
  className = '',
  children,
  ...rest
}: ComponentProps<'fieldset'> & { legend: ReactNode }) {
  return (
    <fieldset className={`min-w-0 ${className}`} {...rest}>
      <legend className={`mb-2.5 ${labelText}`}>{legend}</legend>
      {children}
    </fieldset>
  );
}
