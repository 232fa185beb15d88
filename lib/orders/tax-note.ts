import type { TaxLine } from '@/db/schema/orders';
import type { Locale } from '@/lib/i18n/locales';
import { formatMoney, type Money } from '@/lib/platform/money';
import { orderWords } from './words';

/** The taxes that a total contains, in one line: `including €0.46 VAT (7 %) and €4.71 VAT (19 %)`. Empty when there are none. */
export function taxNote(taxes: readonly TaxLine[], currency: Money['currency'], locale: Locale): string {
  const words = orderWords(locale);
  const parts = taxes
    .filter(({ taxInCents }) => taxInCents > 0)
    .map(({ percent, taxInCents }) =>
      words('taxOf', { percent, tax: formatMoney({ amountInCents: taxInCents, currency }, locale) }),
    );
  return parts.length === 0 ? '' : words('taxes', { taxes: new Intl.ListFormat(locale).format(parts) });
}
