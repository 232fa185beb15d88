import { Field } from '@/components/ui/field';

/** Six digits that phones and password managers fill in by themselves. */
export function CodeField({ label }: { label: string }) {
  return (
    <Field
      name="code"
      label={label}
      autoComplete="one-time-code"
      inputMode="numeric"
      pattern="[0-9 ]*"
      maxLength={9}
      className="max-w-60"
      required
    />
  );
}
