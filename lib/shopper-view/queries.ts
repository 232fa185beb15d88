import 'server-only';
import { countCart } from '@/lib/cart/queries';
import type { Shopper } from '@/lib/identity/shopper';
import { localeOf, type Market } from '@/lib/market/market';
import { listHeartedIds } from '@/lib/wishlist/queries';
import { getAllowance, getShelves } from '../personalization/queries';
import { shelfWords } from '../personalization/shelf-words';
import type { PersonalPage, PersonalView } from '../personalization/view';
import { personalWords } from '../personalization/words';

/** The person's part of one page. Reads only; nobody (an owner of null) gets an empty one. */
export async function getPersonalView(
  shopper: Shopper,
  page: PersonalPage,
  market: Market,
  productSlug?: string,
): Promise<PersonalView> {
  const { owner, firstName, rung, session } = shopper;
  const locale = localeOf(market);
  const words = personalWords(locale);
  const [cartCount, allowance] = await Promise.all([owner ? countCart(owner) : 0, getAllowance(owner)]);
  const heartedIds: string[] = [];
  if (owner) heartedIds.push(...(await listHeartedIds(owner)));
  const shelves = await getShelves(owner, allowance, page, market, productSlug);
  return {
    rung,
    signedIn: session !== null,
    greeting: firstName && words('greeting', { name: firstName }),
    cartCount,
    heartedIds,
    shelves,
    records: allowance.records,
    epoch: allowance.epoch,
    words: {
      cart: words('cartCount', { count: cartCount }),
      hearts: words('heartCount', { count: heartedIds.length }),
      shelf: shelfWords(words, locale),
    },
  };
}
