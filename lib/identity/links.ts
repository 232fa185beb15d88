import 'server-only';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { db } from '@/db/client';
import { type Given, prepared } from '@/db/prepared';
import { type IdentifierKind, identifiers, identityLinks } from '@/db/schema/identity';

export type Link = typeof identityLinks.$inferSelect;
export type Member = {
  id: string;
  kind: IdentifierKind;
  value: string | null;
  assurance: number;
  since: Date;
  openedBy: string;
};

const readOpenLink = prepared(({ id }: Given<{ id: string }>) =>
  db
    .select()
    .from(identityLinks)
    .where(and(eq(identityLinks.identifierId, id), isNull(identityLinks.validTo))),
);

/** The open link of an identifier; null for one that nobody has linked yet. */
export async function openLinkOf(identifierId: string): Promise<Link | null> {
  const [link] = await readOpenLink({ id: identifierId });
  return link ?? null;
}

export async function openLinksOf(identifierIds: readonly string[]): Promise<Link[]> {
  if (identifierIds.length === 0) return [];
  return db
    .select()
    .from(identityLinks)
    .where(and(inArray(identityLinks.identifierId, [...identifierIds]), isNull(identityLinks.validTo)));
}

const readMembers = prepared(({ customerId }: Given<{ customerId: string }>) =>
  db
    .select({
      id: identifiers.id,
      kind: identifiers.kind,
      value: identifiers.value,
      assurance: identityLinks.assurance,
      since: identityLinks.validFrom,
      openedBy: identityLinks.openedBy,
    })
    .from(identityLinks)
    .innerJoin(identifiers, eq(identifiers.id, identityLinks.identifierId))
    .where(and(eq(identityLinks.customerId, customerId), isNull(identityLinks.validTo)))
    .orderBy(identityLinks.validFrom, identifiers.id),
);

/** Everything a customer is known by now, oldest link first. */
export function membersOf(customerId: string): Promise<Member[]> {
  return readMembers({ customerId });
}
