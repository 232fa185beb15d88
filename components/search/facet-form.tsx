'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';

// What was touched last, so that the keyboard stays where it was although the list is a new page.
let touched: { selector: string; sheet: boolean } | null = null;

const sheetOf = (form: HTMLFormElement | null) => form?.querySelector<HTMLElement>('[popover]');

/** The address of a form's answers, without empty ones; two prices become one range. */
function queryOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  const data = new FormData(form);
  const prices = data.getAll('price');
  if (prices.some(Boolean)) query.set('price', prices.join('-'));
  for (const [name, value] of data) if (value && name !== 'price') query.append(name, String(value));
  return query.size > 0 ? `?${query}` : '';
}

/** A plain GET form; with JavaScript a choice counts at once, and only what was chosen stands in the address. */
export function FacetForm({ action, children }: { action: string; children: ReactNode }) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (!touched) return;
    if (touched.sheet) sheetOf(form.current)?.showPopover();
    form.current?.querySelector<HTMLElement>(touched.selector)?.focus({ preventScroll: !touched.sheet });
    touched = null;
  }, []);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    router.push(`${action}${queryOf(event.currentTarget)}` as Route, { scroll: event.type === 'submit' });
  }

  function choose(event: FormEvent<HTMLFormElement>) {
    const { name, value, type } = event.target as HTMLInputElement;
    // A price counts when it is finished, with Enter or the button.
    if (type === 'text') return;
    const selector =
      type === 'checkbox' || type === 'radio' ? `[name="${name}"][value="${CSS.escape(value)}"]` : `[name="${name}"]`;
    touched = { selector, sheet: sheetOf(event.currentTarget)?.matches(':popover-open') ?? false };
    submit(event);
  }

  return (
    <form ref={form} action={action} onChange={choose} onSubmit={submit} className="facet-form">
      {children}
    </form>
  );
}
