'use client';

import { useForm } from '@/components/ui/form';
import { CodeField } from './code-field';

/** The field for a code, in a form whose answer has asked for one. */
export function ProofField({ label }: { label: string }) {
  const { state } = useForm();
  return state.errors.code ? <CodeField label={label} /> : null;
}
