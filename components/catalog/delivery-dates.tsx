'use client';

import { useEffect, useState } from 'react';
import { expectedRange } from '@/lib/checkout/delivery';
import { now } from '@/lib/clock';
import { dateLocale, dayRange } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';

type DeliveryDatesProps = {
  locale: Locale;
  /** Without dates, true on every day. */
  always: string;
  /** With `{days}`. */
  today: string;
};

function daysOf(locale: Locale): string {
  const { from, until } = expectedRange('standard', locale === 'pl' ? 'PL' : 'DE', now());
  const day = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'Europe/Berlin' } as const;
  return dayRange(new Intl.DateTimeFormat(dateLocale(locale), day), from, until);
}

/** When an order placed now arrives in the country of the page's language. The page stays; the day is the reader's own. */
export function DeliveryDates({ locale, always, today }: DeliveryDatesProps) {
  const [days, setDays] = useState<string | null>(null);
  useEffect(() => {
    // The first date that a page writes takes a browser 20 ms and more: when it has nothing else to do. Safari cannot say when.
    const write = () => setDays(daysOf(locale));
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(write, 100);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(write, { timeout: 300 });
    return () => cancelIdleCallback(idle);
  }, [locale]);
  return <span>{days ? today.replace('{days}', () => days) : always}</span>;
}
