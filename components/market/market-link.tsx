'use client';

import type { MouseEvent, ReactNode } from 'react';
import { MARKET_FORM } from './market-form';

/** Next keeps the last pages in the document, hidden, each with its foot: the form that is meant is the one on the screen. */
function goToForm(event: MouseEvent): void {
  const forms = [...document.querySelectorAll<HTMLFormElement>(`#${MARKET_FORM}`)];
  const form = forms.find((one) => one.checkVisibility());
  if (!form) return;
  event.preventDefault();
  form.scrollIntoView({ block: 'center' });
  form.querySelector('select')?.focus({ preventScroll: true });
}

/** Leads to the choice of currency and delivery country at the foot of the page. */
export function MarketLink({ className, children }: { className: string | undefined; children: ReactNode }) {
  return (
    <a href={`#${MARKET_FORM}`} className={className} onClick={goToForm}>
      {children}
    </a>
  );
}
