import 'server-only';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import {
  boughtTogether,
  catalogChanges,
  categories,
  priceChanges,
  prices,
  products,
  seedRuns,
  variants,
} from '@/db/schema/catalog';
import { consentWordings } from '@/db/schema/consent';
import { invoiceSeries } from '@/db/schema/orders';
import { abandonedCharges } from '@/db/schema/returns';
import { searchDocuments, searchDocumentWords, searchOffers, searchSpellings, searchWords } from '@/db/schema/search';
import { workerLeases, workFailures } from '@/db/schema/work';

/** Tables that say nothing about anybody, each with the reason. */
export const NON_PERSONAL_TABLES: readonly { table: SQLiteTable; because: string }[] = [
  { table: categories, because: 'what the shop sells' },
  { table: products, because: 'what the shop sells' },
  { table: variants, because: 'what the shop sells' },
  { table: prices, because: 'what things cost' },
  { table: priceChanges, because: 'what things have cost' },
  { table: catalogChanges, because: 'which pages are to be made anew' },
  { table: boughtTogether, because: 'counts of pairs from the demo world, never below five buyers' },
  { table: searchDocuments, because: 'what the shop sells, in the words of its own texts' },
  { table: searchDocumentWords, because: 'the vocabulary of the catalogue' },
  { table: searchOffers, because: 'what the shop sells, as lists are filtered by' },
  { table: searchWords, because: 'the vocabulary of the catalogue' },
  { table: searchSpellings, because: 'the vocabulary of the catalogue' },
  { table: seedRuns, because: 'what the seed has brought in' },
  {
    table: abandonedCharges,
    because: 'random keys of charges whose order and person are gone, until none of them takes money',
  },
  { table: workFailures, because: 'random keys of what a worker could not do yet, until it can' },
  { table: workerLeases, because: 'which process does a piece of work, and when it was last done' },
  { table: invoiceSeries, because: 'how many invoices each year has had' },
  { table: consentWordings, because: 'sentences the shop has shown, without whom they were shown to' },
];
