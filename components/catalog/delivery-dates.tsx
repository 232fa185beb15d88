'use client';

import { useEffect, useState } from 'react';
import { expectedRange } from '@/lib/checkout/delivery';
import { now } from '@/lib/clock';
import { dateLocale } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';

type DeliveryDatesProps = {
  locale: Locale;
  /** Without dates, true on every day. */
  always: string;
  /** With `{days}`. */
  today: string;
};

/** When an order placed now arrives in the country of the page's language. The page stays; the day is the reader's own. */
export function DeliveryDates({ locale, always, today }: DeliveryDatesProps) {
  const [days, setDays] = useState<string | null>(null);
  useEffect(() => {
    const { from, until } = expectedRange('standard', locale === 'pl' ? 'PL' : 'DE', now());
    const day = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'Europe/Berlin' } as const;
    setDays(new Intl.DateTimeFormat(dateLocale(locale), day).formatRange(from, until));
  }, [locale]);
  return <span>{days ? today.replace('{days}', days) : always}</span>;
}
