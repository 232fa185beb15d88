import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { Cluster } from '@/components/ui/layout';
import { notice } from '@/components/ui/notice';
import { ReadFirst } from '@/components/ui/read-first';
import type { CartView } from '@/lib/cart/cart';
import { type Change, listMarketChanges } from '@/lib/cart/market-changes';
import { arrivalDays } from '@/lib/cart/panel';
import { type Locale, localePath } from '@/lib/i18n/locales';
import type { ShopperScope } from '@/lib/identity/shopper';
import type { ChosenMarket } from '@/lib/market/queries';
import { countryName } from '@/lib/orders/postal-lines';
import { formatMoney, type Money } from '@/lib/platform/money';

type MarketNoticeProps = { cart: CartView; owner: ShopperScope | null; chosen: ChosenMarket; locale: Locale };

/** What another currency or country changes in the cart, and the way back. Stays until it was read or taken back. */
export async function MarketNotice({ cart, owner, chosen, locale }: MarketNoticeProps) {
  if (!owner || !chosen.before || cart.lines.length + cart.saved.length === 0) return null;
  const words = await getTranslations('market.notice');
  const { currency, country, ...sums } = await listMarketChanges(owner, cart, chosen.before, locale);
  const said = <Of,>(
    key: 'country' | 'days' | keyof typeof sums,
    change: Change<Of> | null,
    say: (one: Of) => string,
  ) => {
    const [before, now] = change ? [say(change.before), say(change.now)] : [];
    return before && now && before !== now ? [words(key, { before, now })] : [];
  };
  const money = (one: Money) => (one.amountInCents === 0 ? words('free') : formatMoney(one, locale));
  const sentences = [
    ...(currency ? [words('currency', currency)] : []),
    ...said('country', country, (code) => countryName(code, locale)),
    ...(cart.count > 0
      ? [
          ...said('days', country, (code) => arrivalDays(code, locale)),
          ...said('delivery', sums.delivery, money),
          ...said('freeFrom', sums.freeFrom, money),
          ...said('tax', sums.tax, money),
          ...said('total', sums.total, money),
        ]
      : []),
    ...(currency && cart.coupon && !cart.coupon.problem ? [words('coupon', { code: cart.coupon.code })] : []),
  ];
  return (
    <form method="post" action={localePath(locale, '/market')} className={notice()}>
      <ReadFirst className="font-semibold">{words('title')}</ReadFirst>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Cluster as="p">
        <Button type="submit" name="intent" value="undo" variant="secondary" size="small">
          {words('undo')}
        </Button>
        <Button type="submit" name="intent" value="understood" variant="quiet" size="small">
          {words('understood')}
        </Button>
      </Cluster>
    </form>
  );
}
