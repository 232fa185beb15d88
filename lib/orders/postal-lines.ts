import type { PostalAddress } from '@/db/schema/orders';
import type { Locale } from '@/lib/i18n/locales';

export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}

/** An address line by line, as on an envelope. */
export function postalLines({ name, street, extra, postcode, city, country }: PostalAddress, locale: Locale): string[] {
  return [name, street, ...(extra ? [extra] : []), `${postcode} ${city}`, countryName(country, locale)];
}
