import { getTranslations } from 'next-intl/server';
import type { CartLine } from '@/lib/cart/queries';
import type { Locale } from '@/lib/i18n/locales';
import { formatMoney } from '@/lib/money';

/** What has happened to a line since the person last looked, in a sentence each. */
export async function LineChanges({ line, locale }: { line: CartLine; locale: Locale }) {
  if (line.changes.length === 0) return null;
  const words = await getTranslations('cart.change');
  const sentences = line.changes.map((change) => {
    if (change.kind === 'sold-out') return words('soldOut');
    if (change.kind === 'fewer') return words('fewer', { wanted: change.wanted, count: line.quantity });
    const before = formatMoney(change.before, locale);
    return words(change.before.amountInCents < line.price.amountInCents ? 'priceUp' : 'priceDown', { before });
  });
  return (
    <ul className="line-changes">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
