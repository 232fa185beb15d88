import 'server-only';
import type { SQL } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Transaction } from '@/db/client';
import type { Asked, Item } from './item';
import type { Person } from './person';
import type { Removal } from './removal';
import type { Retention } from './retention';
import type { Term } from './terms';

/**
 * What a column holds: `shown` is exported and can be read by the person; `secret` is a hash or a sealed value that proves
 * something to the shop and would be worth stealing, so it is described but never handed out.
 */
export type ColumnUse = 'shown' | 'secret';

/** How rows leave: deleted, detached from the person because the law keeps them, or gone together with another table's rows. */
type ErasureMethod = 'delete' | 'hold' | 'with-parent';

export type PersonalTable = {
  table: SQLiteTable;
  columns: Record<string, ColumnUse>;
  rowsOf: (person: Person) => SQL | undefined;
  erased: ErasureMethod;
  /** When rows go by themselves. Tables without a rule of their own go with their identifier, see `lifetimes.ts`. */
  retention?: Retention;
};

/** A table with every one of its columns: one that is forgotten here does not compile. */
export function personalTable<Table extends SQLiteTable>(
  table: Table,
  columns: Record<keyof Table['_']['columns'], ColumnUse>,
  rules: Pick<PersonalTable, 'rowsOf' | 'erased' | 'retention'>,
): PersonalTable {
  return { table, columns, ...rules };
}

export type DataOrigin = 'provided' | 'observed' | 'inferred' | 'legal';
type LegalBasis = 'contract' | 'consent' | 'legal-obligation' | 'security' | 'accountability';
/** Who can see it: the person, the shop's programs alone, people in support, people in finance, everyone who looks. */
type Role = 'you' | 'programs' | 'support' | 'finance' | 'everyone';

type RetentionRule =
  | 'epoch'
  | 'account'
  | 'address'
  | 'activity'
  | 'cart'
  | 'coupon'
  | 'code'
  | 'demo-id'
  | 'mailbox'
  | 'session'
  | 'minutes'
  | 'order-law'
  | 'notice'
  | 'review'
  | 'proof'
  | 'objection'
  | 'ledger'
  | 'browser'
  | 'none';

/** One kind of personal thing. Its words are `holdings.<id>` of the `privacy` messages: title, what, source, use, benefit. */
export type DataCategory<Id extends string = string, Purpose extends string = string> = {
  id: Id;
  category: DataOrigin;
  purposes: readonly Purpose[];
  basis: LegalBasis;
  roles: readonly Role[];
  kept: RetentionRule;
  /** The proof from which on the person sees it, see `docs/identity.md`: 0 cookie, 2 confirmed address, 3 signed in. */
  level: 0 | 2 | 3;
  tables: readonly PersonalTable[];
  cookies?: readonly string[];
  storageKeys?: readonly string[];
  /** The single facts, newest first. Without it they are described and counted only. */
  list?: (asked: Asked) => Promise<Item[]>;
  /** How many things it is, as people count: one order is one. Without it, how many rows. */
  things?: (person: Person) => Promise<number>;
  /** How a single fact is taken away, by the kind that its item names. */
  removals?: Readonly<Record<string, Removal>>;
  /** What is to be done before the rows are deleted with the person. */
  beforeErasure?: (tx: Transaction, person: Person) => Promise<void>;
  /** Rows that keep an address from being forgotten, see `lib/privacy/lifetimes.ts`. */
  keepers?: readonly Keeper[];
};

export type Keeper = {
  table: SQLiteTable;
  by: SQLiteColumn;
  of?: SQL;
  /** From when on it keeps the address and for how long; for good where it is left out. */
  clock?: { since: SQLiteColumn; term: Term };
  /** Keeps the row of the identifier, but neither the address in clear nor what was said about it. */
  pseudonymous?: true;
};

/** Whether a person with this proof may be shown a holding. */
export function isShownAt(level: DataCategory['level'], holding: Pick<DataCategory, 'level' | 'roles'>): boolean {
  return holding.level <= level;
}
