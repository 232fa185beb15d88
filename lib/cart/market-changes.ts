import 'server-only';
import type { Locale } from '../i18n/locales';
import type { ShopperScope } from '../identity/shopper';
import type { MarketChoice } from '../market/choice';
import { marketOf } from '../market/market';
import type { Money } from '../platform/money';
import type { CartView } from './cart';
import { getCart } from './queries';

/** One thing of a cart before and after another market was chosen; only what is not the same. */
export type Change<Of> = { before: Of; now: Of };
export type MarketChanges = {
  currency: Change<Money['currency']> | null;
  country: Change<CartView['country']> | null;
  delivery: Change<Money> | null;
  freeFrom: Change<Money> | null;
  tax: Change<Money> | null;
  total: Change<Money> | null;
};

const isSameMoney = (one: Money, other: Money) =>
  one.amountInCents === other.amountInCents && one.currency === other.currency;

const changeOf = (before: Money, now: Money): Change<Money> | null =>
  isSameMoney(before, now) ? null : { before, now };

/** In what the cart differs from the one that the person knew before they chose another market. */
export async function listMarketChanges(
  owner: ShopperScope,
  cart: CartView,
  before: MarketChoice,
  locale: Locale,
): Promise<MarketChanges> {
  const known = await getCart(owner, marketOf(locale, before.currency), before.country);
  const money = ({ totals }: CartView, of: 'deliveryInCents' | 'taxInCents' | 'totalInCents'): Money => ({
    amountInCents: totals[of],
    currency: totals.currency,
  });
  const [was, is] = [known.totals.currency, cart.totals.currency];
  return {
    currency: was === is ? null : { before: was, now: is },
    country: known.country === cart.country ? null : { before: known.country, now: cart.country },
    delivery: changeOf(money(known, 'deliveryInCents'), money(cart, 'deliveryInCents')),
    freeFrom: changeOf(known.freeDelivery.from, cart.freeDelivery.from),
    tax: changeOf(money(known, 'taxInCents'), money(cart, 'taxInCents')),
    total: changeOf(money(known, 'totalInCents'), money(cart, 'totalInCents')),
  };
}
