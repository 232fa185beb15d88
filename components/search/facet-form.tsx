'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useEffect, useRef, useState, useTransition } from 'react';
import { useClosingPopover } from '@/components/ui/use-leaving';
import { queryOf, selectorOf } from './facet-choice';
import styles from './facets.module.css';
import { useScrollRestoration } from './use-scroll-restoration';

// What was touched last, so that the keyboard stays where it was although the list is a new page.
let touched: { selector: string; sheet: boolean } | null = null;

/** The next list puts the focus there. */
export function focusNext(selector: string): void {
  touched = { selector, sheet: false };
}

const sheetOf = (form: HTMLFormElement | null) => form?.querySelector<HTMLElement>('[popover]');

type FacetFormProps = {
  action: string;
  /** What the list shows; when it changes, the list is another one. */
  state: string;
  /** What is told of a new list to somebody who does not see it. */
  said: string;
  children: ReactNode;
};

/** A plain GET form; with JavaScript a choice counts at once, and only what was chosen stands in the address. */
export function FacetForm({ action, state, said, children }: FacetFormProps) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [told, setTold] = useState('');
  const [waiting, startWaiting] = useTransition();
  useScrollRestoration(`${action}?${state}`);
  useClosingPopover(() => sheetOf(form.current));

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for every list
  useEffect(() => {
    if (!touched) return;
    if (touched.sheet) sheetOf(form.current)?.showPopover();
    form.current?.querySelector<HTMLElement>(touched.selector)?.focus({ preventScroll: !touched.sheet });
    touched = null;
    setTold(said);
  }, [state]);

  function submit(given: HTMLFormElement, scroll: boolean) {
    startWaiting(() => router.push(`${action}${queryOf(given)}` as Route, { scroll }));
  }

  // What was ticked before React came counts, too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => {
    const { current } = form;
    const isChanged = ({ checked, defaultChecked }: HTMLInputElement) => checked !== defaultChecked;
    if (current && [...current.querySelectorAll('input')].some(isChanged)) submit(current, false);
  }, []);

  function choose(event: FormEvent<HTMLFormElement>) {
    const input = event.target as HTMLInputElement;
    // A price counts when the field is left, or with Enter.
    if (input.type === 'text') return;
    touched = {
      selector: selectorOf(input),
      sheet: sheetOf(event.currentTarget)?.matches(':popover-open') ?? false,
    };
    submit(event.currentTarget, false);
  }

  function leave(event: FormEvent<HTMLFormElement> & { relatedTarget: EventTarget | null }) {
    const input = event.target as HTMLInputElement;
    if (input.type !== 'text' || input.value === input.defaultValue) return;
    const next = event.relatedTarget as HTMLInputElement | null;
    const sheet = sheetOf(event.currentTarget)?.matches(':popover-open') ?? false;
    // The button and links say themselves where they lead.
    if (next && !next.name) return;
    touched = { selector: next ? selectorOf(next) : 'none', sheet };
    submit(event.currentTarget, false);
  }

  return (
    <form
      ref={form}
      action={action}
      // A browser that fills in what was ticked on an earlier visit would choose in somebody's stead.
      autoComplete="off"
      aria-busy={waiting}
      onChange={choose}
      onBlur={leave}
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget, true);
      }}
      className={styles.facetForm}
    >
      {children}
      <p role="status" className="sr-only">
        {told}
      </p>
    </form>
  );
}
