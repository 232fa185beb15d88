'use client';

import { useId } from 'react';
import { useForm } from './form';

/** What a control needs to know of its form: its id, its error, what was typed, and the attributes that tie them together. */
export function useField(name: string, hint?: string) {
  const id = useId();
  const { state } = useForm();
  const error = state.errors[name];
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return {
    id,
    error,
    /** Whether the form has answered; then `typed` counts and the page's default does not. */
    answered: state.status === 'failed',
    typed: state.values[name],
    control: { id, name, 'aria-invalid': error ? true : undefined, 'aria-describedby': describedBy },
  };
}
