import 'server-only';
import { and, count, desc, eq, gt, gte, inArray, isNull, lte, ne, or } from 'drizzle-orm';
import { db } from '@/db/client';
import { type Params, preparedQuery } from '@/db/prepared-query';
import { type IdentifierKind, identifiers, identityLinks } from '@/db/schema/identity';
import { ACCOUNT_ASSURANCE, MAX_CLAIMED_BROWSERS } from './rules';

export type Link = typeof identityLinks.$inferSelect;
export type Member = {
  id: string;
  kind: IdentifierKind;
  value: string | null;
  assurance: number;
  since: Date;
  openedBy: string;
};

const readOpenLink = preparedQuery(({ id }: Params<{ id: string }>) =>
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

const readMembers = preparedQuery(({ customerId }: Params<{ customerId: string }>) =>
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

const readProvenMembers = preparedQuery(({ customerId }: Params<{ customerId: string }>) =>
  db
    .select({
      id: identifiers.id,
      kind: identifiers.kind,
      value: identifiers.value,
      assurance: identityLinks.assurance,
    })
    .from(identityLinks)
    .innerJoin(identifiers, eq(identifiers.id, identityLinks.identifierId))
    .where(
      and(eq(identityLinks.customerId, customerId), isNull(identityLinks.validTo), ne(identifiers.kind, 'visitor')),
    )
    .orderBy(identityLinks.validFrom, identifiers.id),
);

/** Accounts, addresses and providers of a customer, oldest link first; without browsers, of which there may be many. */
export function provenMembersOf(customerId: string) {
  return readProvenMembers({ customerId });
}

const areClaimed = () =>
  and(isNull(identityLinks.validTo), gte(identityLinks.assurance, ACCOUNT_ASSURANCE), eq(identifiers.kind, 'visitor'));

const readClaimed = preparedQuery(({ customerId }: Params<{ customerId: string }>) =>
  db
    .select({ id: identifiers.id, since: identityLinks.validFrom })
    .from(identityLinks)
    .innerJoin(identifiers, eq(identifiers.id, identityLinks.identifierId))
    .where(and(eq(identityLinks.customerId, customerId), areClaimed()))
    .orderBy(desc(identityLinks.validFrom))
    .limit(MAX_CLAIMED_BROWSERS),
);

/** The browsers that a customer's account has claimed, with since when: what they did later does not count. The newest first. */
export function claimedBrowsersOf(customerId: string): Promise<{ id: string; since: Date }[]> {
  return readClaimed({ customerId });
}

/** The browsers that an account had claimed at a moment; none for what is no account, as only accounts claim. */
export async function claimedBrowsersAt(accountIdentifierId: string, at: Date): Promise<string[]> {
  const then = and(lte(identityLinks.validFrom, at), or(isNull(identityLinks.validTo), gt(identityLinks.validTo, at)));
  const [home] = await db
    .select({ customerId: identityLinks.customerId })
    .from(identityLinks)
    .innerJoin(identifiers, eq(identifiers.id, identityLinks.identifierId))
    .where(and(eq(identityLinks.identifierId, accountIdentifierId), then, eq(identifiers.kind, 'account')));
  if (!home) return [];
  const claimed = await db
    .select({ id: identifiers.id })
    .from(identityLinks)
    .innerJoin(identifiers, eq(identifiers.id, identityLinks.identifierId))
    .where(
      and(
        eq(identityLinks.customerId, home.customerId),
        then,
        gte(identityLinks.assurance, ACCOUNT_ASSURANCE),
        eq(identifiers.kind, 'visitor'),
      ),
    );
  return claimed.map(({ id }) => id);
}

/** How many browsers a customer's account has claimed. */
export async function countClaimedBrowsers(customerId: string): Promise<number> {
  const [row] = await db
    .select({ number: count() })
    .from(identityLinks)
    .innerJoin(identifiers, eq(identifiers.id, identityLinks.identifierId))
    .where(and(eq(identityLinks.customerId, customerId), areClaimed()));
  return row?.number ?? 0;
}

/** Everything a customer is known by now, oldest link first. */
export function membersOf(customerId: string): Promise<Member[]> {
  return readMembers({ customerId });
}
