import 'server-only';
import { inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { identityLinks, identityOperations } from '@/db/schema/identity';
import type { Step } from './replay';

type Operation = typeof identityOperations.$inferSelect;
type LinkRow = typeof identityLinks.$inferSelect;

/** A database takes only so many values in one statement. */
const CHUNK = 1000;

async function inChunks<Row>(ids: readonly string[], read: (some: string[]) => PromiseLike<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let from = 0; from < ids.length; from += CHUNK) rows.push(...(await read(ids.slice(from, from + CHUNK))));
  return rows;
}

/** Everything that ever happened to the customers an operation has to do with, and to whoever they had to do with. */
async function relatedLinks(operationId: string): Promise<LinkRow[]> {
  const links = new Map<string, LinkRow>();
  const knownCustomers = new Set<string>();
  const knownIdentifiers = new Set<string>();
  let fresh = await db
    .select()
    .from(identityLinks)
    .where(inArray(identityLinks.openedBy, [operationId]));
  while (fresh.length > 0) {
    for (const link of fresh) links.set(link.id, link);
    const customerIds = [...new Set(fresh.map((link) => link.customerId))].filter((id) => !knownCustomers.has(id));
    const identifierIds = [...new Set(fresh.map((link) => link.identifierId))].filter(
      (id) => !knownIdentifiers.has(id),
    );
    for (const id of customerIds) knownCustomers.add(id);
    for (const id of identifierIds) knownIdentifiers.add(id);
    const found = [
      ...(await inChunks(customerIds, (ids) =>
        db.select().from(identityLinks).where(inArray(identityLinks.customerId, ids)),
      )),
      ...(await inChunks(identifierIds, (ids) =>
        db.select().from(identityLinks).where(inArray(identityLinks.identifierId, ids)),
      )),
    ];
    fresh = found.filter((link) => !links.has(link.id));
  }
  return [...links.values()];
}

/** Operations with what takes them back: an undo of each, and a redo of that. */
async function withTakenBack(ids: readonly string[]): Promise<Operation[]> {
  const found = new Map<string, Operation>();
  let column: typeof identityOperations.id | typeof identityOperations.undoes = identityOperations.id;
  let wanted = [...ids];
  while (wanted.length > 0) {
    const by = column;
    const rows = await inChunks(wanted, (some) => db.select().from(identityOperations).where(inArray(by, some)));
    wanted = rows.map((row) => row.id).filter((id) => !found.has(id));
    for (const row of rows) found.set(row.id, row);
    column = identityOperations.undoes;
  }
  return [...found.values()].sort((one, other) => one.at.getTime() - other.at.getTime());
}

const textOrNone = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** The steps to replay, in the order in which they happened, and the operations that are undone at present. */
export async function historyOf(operationId: string): Promise<{
  steps: Step[];
  undone: Set<string>;
  open: LinkRow[];
}> {
  const links = await relatedLinks(operationId);
  const operationIds = [...new Set(links.flatMap((link) => [link.openedBy, link.closedBy ?? '']))];
  const operations = await withTakenBack(operationIds);
  const undone = new Set<string>();
  const undoneBy = new Map<string, string>();
  const steps: Step[] = [];
  const movedBy = new Map<string, LinkRow[]>();
  for (const link of links) {
    const together = movedBy.get(link.openedBy);
    if (together) together.push(link);
    else movedBy.set(link.openedBy, [link]);
  }
  for (const { id, kind, undoes, evidence } of operations) {
    if (kind === 'undo' && undoes) {
      undone.add(undoes);
      undoneBy.set(id, undoes);
    } else if (kind === 'redo' && undoes) {
      undone.delete(undoneBy.get(undoes) ?? '');
    } else {
      steps.push({
        id,
        moved: movedBy.get(id) ?? [],
        anchor: textOrNone(evidence?.anchor),
        from: textOrNone(evidence?.from),
        into: textOrNone(evidence?.into),
      });
    }
  }
  return { steps, undone, open: links.filter((link) => !link.validTo) };
}
