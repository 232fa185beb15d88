'use client';

import { useForm } from '@/components/ui/form';

/** Says above a long form what is wrong with it; the form itself moves the focus to the first field. */
export function ErrorSummary({ title, labels }: { title: Record<number, string>; labels: Record<string, string> }) {
  const { state } = useForm();
  const wrong = Object.entries(state.errors);
  if (wrong.length === 0) return null;
  return (
    <div className="notice notice-danger" role="alert">
      <p className="font-semibold">{title[wrong.length]}</p>
      <ul className="list-disc ps-5">
        {wrong.map(([name, error]) => (
          <li key={name}>
            {labels[name] ?? name}: {error}
          </li>
        ))}
      </ul>
    </div>
  );
}
