'use client';

import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { Button, type ButtonLook } from './button';
import { useIsRenewed } from './renewal';

/** What a button of a form says while the form is on its way: that it is working and cannot be pressed twice. */
export function usePendingMarks() {
  const { pending: waiting } = useFormStatus();
  const pending = (useIsRenewed() ? false : waiting) || undefined;
  return { 'aria-disabled': pending, 'data-pending': pending };
}

/** The button of a form. */
export function SubmitButton(props: ComponentProps<'button'> & ButtonLook) {
  return <Button type="submit" {...usePendingMarks()} {...props} />;
}
