import type { PostalAddress } from '@/db/schema/orders';
import type { Locale } from '@/lib/i18n/locales';
import { isCollected } from '@/lib/shipping/delivery';
import { shop } from '@/shop.config';

export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}

/** An address line by line, as on an envelope. */
export function postalLines({ name, street, extra, postcode, city, country }: PostalAddress, locale: Locale): string[] {
  return [name, street, ...(extra ? [extra] : []), `${postcode} ${city}`, countryName(country, locale)];
}

/** Where an order can be had: the typed address, or the studio it is collected in. */
export function destinationLines(
  { delivery, address }: { delivery: string; address: PostalAddress },
  locale: Locale,
): string[] {
  const studio = isCollected(delivery) ? shop.studios[delivery] : undefined;
  return studio ? [...studio.slice(0, -1), countryName(studio.at(-1) ?? '', locale)] : postalLines(address, locale);
}
