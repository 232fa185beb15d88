import 'server-only';
import { getTranslations } from 'next-intl/server';
import { getCart } from '../cart/queries';
import type { ShopperScope } from '../identity/shopper';
import { currencyOf, localeOf, type Market } from '../market/market';
import { formatMoney } from '../platform/money';
import { type Difference, whatChanged } from './what-changed';

/** Says thing by thing what is not as it was on the page, and of which lines; null when it is nothing about the goods. */
export async function changedWords(
  owner: ShopperScope,
  seen: string,
  market: Market,
): Promise<{ message: string; variantIds: string[] } | null> {
  const differences = whatChanged(seen, (await getCart(owner, market)).lines);
  const locale = localeOf(market);
  if (differences.length === 0) return null;
  const words = await getTranslations({ locale, namespace: 'checkout.problem' });
  const money = (amountInCents: number, currency = currencyOf(market)) =>
    formatMoney({ amountInCents, currency }, locale);
  const sentence = (one: Difference) => {
    if (one.kind === 'gone') return words('gone', { name: one.name });
    if (one.kind === 'fewer') return words('fewer', { name: one.name, count: one.left });
    return words('price', {
      name: one.name,
      before: money(one.beforeInCents, one.beforeCurrency),
      now: money(one.nowInCents),
    });
  };
  const message = [...differences.map(sentence), words('nothingCharged')].join(' ');
  return { message, variantIds: differences.map(({ variantId }) => variantId) };
}
