import 'server-only';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { boughtTogether, categories, prices, products, reviews, seedRuns, variants } from '@/db/schema/catalog';
import { consentWordings } from '@/db/schema/consent';

/** Tables that say nothing about anybody, each with the reason. */
export const IMPERSONAL: readonly { table: SQLiteTable; because: string }[] = [
  { table: categories, because: 'what the shop sells' },
  { table: products, because: 'what the shop sells' },
  { table: variants, because: 'what the shop sells' },
  { table: prices, because: 'what things cost' },
  { table: boughtTogether, because: 'counts of pairs from the demo world, never below five buyers' },
  { table: reviews, because: 'invented voices of the demo world, linked to nobody' },
  { table: seedRuns, because: 'what the seed has brought in' },
  { table: consentWordings, because: 'sentences the shop has shown, without whom they were shown to' },
];
