import 'server-only';
import { and, eq } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { inList, type Params, preparedQuery } from '@/db/prepared-query';
import { attributes, type Provenance } from '@/db/schema/identity';
import { now } from '../platform/clock';
import { newId } from '../platform/id';
import { best } from './rules';

type Attribute = typeof attributes.$inferSelect;

/** Adds what is said about a person (`firstName`, …); earlier statements stay and lose against it. An empty value takes it back. */
export async function setAttribute(
  tx: Transaction,
  identifierId: string,
  said: { name: string; value: string; provenance: Provenance; source: string },
): Promise<void> {
  await tx.insert(attributes).values({ id: newId(), identifierId, at: now(), ...said });
}

const readSaid = preparedQuery(({ ids, name }: Params<{ ids: readonly string[]; name: string }>) =>
  db
    .select()
    .from(attributes)
    .where(and(inList(attributes.identifierId, ids), eq(attributes.name, name))),
);

/** The statement that counts, with its provenance and source ("why this value"); null when nothing is said. */
async function whyAttribute(identifierIds: readonly string[], name: string): Promise<Attribute | null> {
  if (identifierIds.length === 0) return null;
  const winner = best(await readSaid({ ids: identifierIds, name }));
  return winner?.value ? winner : null;
}

/** The value that counts over several identifiers: verified beats typed beats inferred, the newest within a class. */
export async function bestAttribute(identifierIds: readonly string[], name: string): Promise<string | null> {
  return (await whyAttribute(identifierIds, name))?.value ?? null;
}
