'use client';

import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { useIsRenewed } from './renewal';

/** The button of a form: says that it is working and cannot be pressed twice. */
export function SubmitButton({ children, className, ...rest }: ComponentProps<'button'>) {
  const { pending: waiting } = useFormStatus();
  const pending = useIsRenewed() ? false : waiting;
  return (
    <button
      type="submit"
      aria-disabled={pending || undefined}
      data-pending={pending || undefined}
      className={className ?? 'button'}
      {...rest}
    >
      {children}
    </button>
  );
}
