'use client';

import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { Button, type ButtonLook } from './button';
import { useIsRenewed } from './renewal';

/** The button of a form: says that it is working and cannot be pressed twice. */
export function SubmitButton(props: ComponentProps<'button'> & ButtonLook) {
  const { pending: waiting } = useFormStatus();
  const pending = useIsRenewed() ? false : waiting;
  return <Button type="submit" aria-disabled={pending || undefined} data-pending={pending || undefined} {...props} />;
}
