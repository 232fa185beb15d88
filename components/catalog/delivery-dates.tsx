'use client';

import { useEffect, useState } from 'react';
import { choiceHere } from '@/components/market/choice-here';
import { dateLocale, dayRange } from '@/lib/i18n/dates';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import type { Country } from '@/lib/market/countries';
import { now } from '@/lib/platform/clock';
import { expectedRange } from '@/lib/shipping/delivery';
import { shop } from '@/shop.config';

type DeliveryDatesProps = {
  locale: Locale;
  /** Without dates, true on every day. */
  always: string;
  /** With `{where}` and `{days}`. */
  today: string;
  /** The countries, as the sentence says them. */
  where: Record<Country, string>;
};

function daysOf(country: Country, locale: Locale): string {
  const { from, until } = expectedRange('standard', country, now());
  const day = { weekday: 'short', day: 'numeric', month: 'short', timeZone: shop.timeZone } as const;
  return dayRange(new Intl.DateTimeFormat(dateLocale(locale), day), from, until);
}

/**
 * When an order placed now arrives, in the country that this browser has chosen or the language's pages begin with. The page stays; the
 * country and the day are the reader's own.
 */
export function DeliveryDates({ locale, always, today, where }: DeliveryDatesProps) {
  const [sentence, setSentence] = useState(always);
  useEffect(() => {
    // The first date that a page writes takes a browser 20 ms and more: when it has nothing else to do. Safari cannot say when.
    const write = () => {
      const country = choiceHere()?.country ?? shop.locales[locale].country;
      setSentence(fill(today, { where: where[country], days: daysOf(country, locale) }));
    };
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(write, 100);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(write, { timeout: 300 });
    return () => cancelIdleCallback(idle);
  }, [locale, today, where]);
  return <span>{sentence}</span>;
}
