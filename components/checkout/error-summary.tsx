'use client';

import { type MouseEvent, useEffect, useState } from 'react';
import { useForm } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';

/** Focuses the field of an entry; the link alone would only scroll to it. */
function focusField(event: MouseEvent<HTMLAnchorElement>) {
  event.preventDefault();
  document.querySelector<HTMLElement>(event.currentTarget.hash)?.focus();
}

/**
 * Says above a long form what is wrong with it, with links to the fields. Where there are several errors the form moves the
 * focus here, where there is one it moves it into the field. Without JavaScript it is a plain list.
 */
export function ErrorSummary({ title, labels }: { title: Record<number, string>; labels: Record<string, string> }) {
  const { state } = useForm();
  const [fieldIds, setFieldIds] = useState<Record<string, string>>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: every answer of the form marks other fields.
  useEffect(() => {
    const invalid = document.querySelectorAll<HTMLInputElement>('[aria-invalid="true"][name][id]');
    setFieldIds(Object.fromEntries([...invalid].map(({ name, id }) => [name, `#${CSS.escape(id)}`])));
  }, [state]);
  const wrong = Object.entries(state.errors);
  if (wrong.length === 0) return null;
  return (
    <Notice tone="danger" role="alert" tabIndex={-1} data-error-summary={wrong.length > 1 ? '' : undefined}>
      <p className="font-semibold">{title[wrong.length]}</p>
      <ul className="list-disc ps-5">
        {wrong.map(([name, error]) => {
          const words = `${labels[name] ?? name}: ${error}`;
          return (
            <li key={name}>
              {fieldIds[name] ? (
                <a href={fieldIds[name]} className="link" onClick={focusField}>
                  {words}
                </a>
              ) : (
                words
              )}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
