import 'server-only';
import type { Item } from '../data-inventory/item';
import type { Person } from '../data-inventory/person';
import { privacyWords } from '../data-inventory/words';
import type { Locale } from '../i18n/locales';
import { countRows } from './person';
import { DATA_INVENTORY, type DataCategoryId, dataCategoryOf } from './registry';

/** How many things of a holding a person has, as people count: one order is one, an emptied cart is none. */
export async function countThings(id: DataCategoryId, person: Person): Promise<number> {
  const holding = dataCategoryOf(id);
  return holding.things?.(person) ?? countRows(holding, person);
}

export type Counted = { id: DataCategoryId; things: number; rows: number };

/** Every stored holding with its things and rows, in the registry's order. Rows may be there without a thing. */
export function countHoldings(person: Person): Promise<Counted[]> {
  const stored = DATA_INVENTORY.filter(({ tables }) => tables.length > 0);
  return Promise.all(
    stored.map(async (holding) => {
      const [things, rows] = await Promise.all([countThings(holding.id, person), countRows(holding, person)]);
      return { id: holding.id, things, rows };
    }),
  );
}

/** The single facts of a holding, newest first; empty for holdings that are only described and counted. */
export async function listItems(holding: DataCategoryId, ids: string[], locale: Locale): Promise<Item[]> {
  return (await dataCategoryOf(holding).list?.({ ids, locale, words: privacyWords(locale) })) ?? [];
}
