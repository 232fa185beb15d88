import 'server-only';
import { and, eq, gte, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import { searchDocuments, searchOffers } from '@/db/schema/search';
import { dialect } from '@/db/url';
import { type Matches, matchingIds } from './fulltext';

/** Where products are listed from: a category with everything below it, or what a search has found, or both. */
export type Scope = {
  category?: string;
  /** The best hits in their order; with `rest` everything else that matches, too. */
  found?: { ids: string[]; rest: Matches | null };
};

/** A list as a table of `id` and `nth`: one parameter, however long it is. */
export function asTable(ids: readonly string[]): SQL {
  const list = JSON.stringify(ids);
  return dialect === 'postgres'
    ? sql`(select value as id, ordinality as nth from jsonb_array_elements_text(${list}::jsonb) with ordinality)`
    : sql`(select value as id, key as nth from json_each(${list}))`;
}

// One stretch of the index: in the order of bytes `/` is followed by `0`.
function below(category: string): SQL | undefined {
  const { place } = searchOffers;
  const isBelow = or(eq(place, category), gte(place, `${category}/`));
  return and(gte(place, category), lt(place, `${category}0`), isBelow);
}

function among({ ids, rest }: NonNullable<Scope['found']>): SQL {
  const best = sql`select id from ${asTable(ids)} as best`;
  const { id, productId } = searchDocuments;
  const more = rest && sql`union select ${productId} from ${searchDocuments} where ${inArray(id, matchingIds(rest))}`;
  return inArray(searchOffers.productId, sql`(${best} ${more ?? sql``})`);
}

export function inScope({ category, found }: Scope): SQL | undefined {
  return and(category ? below(category) : undefined, found ? among(found) : undefined);
}
