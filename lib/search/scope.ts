import 'server-only';
import { and, eq, gte, lt, or, type SQL, sql } from 'drizzle-orm';
import { searchOffers } from '@/db/schema/search';
import { dialect } from '@/db/url';
import { currencyOf, type Market } from '../market/market';

/** Where products are listed from: a category with everything below it, or what a search has found in its order, or both. */
export type Scope = { category?: string; ids?: string[] };

/** A list as a table of `id` and `nth`: one parameter, however long it is. */
function asTable(ids: readonly string[]): SQL {
  const list = JSON.stringify(ids);
  return dialect === 'postgres'
    ? sql`select value as id, ordinality as nth from jsonb_array_elements_text(${list}::jsonb) with ordinality`
    : sql`select value as id, key as nth from json_each(${list})`;
}

// SQLite would sooner read all offers of the currency for every hit, because the other index holds all columns.
const BY_PRODUCT = dialect === 'postgres' ? sql`` : sql`indexed by search_offers_product`;

// One stretch of the index: in the order of bytes `/` is followed by `0`.
function below(category: string): SQL | undefined {
  const { place } = searchOffers;
  const isBelow = or(eq(place, category), gte(place, `${category}/`));
  return and(gte(place, category), lt(place, `${category}0`), isBelow);
}

/**
 * Offers in the currency of the page, from where and which: what is asked of a variant is asked of one and the same variant. Those of a
 * search stand beside their place in it (`nth`); a cross join is one that SQLite takes in this order.
 */
export function offersIn({ category, ids }: Scope, market: Market): { from: SQL; where: SQL | undefined } {
  const { currency, productId } = searchOffers;
  return {
    from: ids ? sql`(${asTable(ids)}) as hits cross join ${searchOffers} ${BY_PRODUCT}` : sql`${searchOffers}`,
    where: and(
      eq(currency, currencyOf(market)),
      category ? below(category) : undefined,
      ids ? sql`${productId} = hits.id` : undefined,
    ),
  };
}
