import 'server-only';
import { eq } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { type IdentifierKind, identifiers } from '@/db/schema/identity';
import { now } from '../platform/clock';
import { newId } from '../platform/id';
import { lookupOf } from '../platform/lookup';
import { normalizeEmail } from '../platform/typed-text';
import { canNameSomebody } from './rules';

export type Identifier = typeof identifiers.$inferSelect;

export async function findIdentifier(kind: IdentifierKind, value: string): Promise<Identifier | null> {
  const [row] = await db
    .select()
    .from(identifiers)
    .where(eq(identifiers.lookup, lookupOf(kind, value)));
  return row ?? null;
}

export async function getIdentifier(id: string): Promise<Identifier | null> {
  const [row] = await db.select().from(identifiers).where(eq(identifiers.id, id));
  return row ?? null;
}

/**
 * The identifier of a value, made at its first mention; it is linked to nobody yet. An address must be a valid one. Throws on a
 * value that names nobody (`''`, `null`, `anonymous` …): callers check what strangers sent before.
 */
export async function findOrCreateIdentifier(
  tx: Transaction,
  kind: IdentifierKind,
  value: string,
): Promise<Identifier> {
  const normalized = kind === 'email' ? normalizeEmail(value) : value;
  if (!normalized || !canNameSomebody(normalized)) throw new Error(`This value cannot be a ${kind} identifier.`);
  const at = now();
  const lookup = lookupOf(kind, normalized);
  await tx
    .insert(identifiers)
    .values({
      id: newId(),
      kind,
      lookup,
      // A visitor's value is a secret: only its keyed hash is kept.
      value: kind === 'visitor' ? null : normalized,
      firstSeenAt: at,
      lastSeenAt: at,
    })
    .onConflictDoNothing();
  const [row] = await tx.select().from(identifiers).where(eq(identifiers.lookup, lookup));
  if (kind !== 'email' || row?.value) return row as Identifier;
  // Only its proofs were kept, without the address: somebody has typed it again.
  const again = { value: normalized, firstSeenAt: at, lastSeenAt: at };
  await tx.update(identifiers).set(again).where(eq(identifiers.lookup, lookup));
  return { ...(row as Identifier), ...again };
}
