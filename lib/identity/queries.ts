import 'server-only';
import { inArray } from 'drizzle-orm';
import { after } from 'next/server';
import { cache } from 'react';
import { db, transaction } from '@/db/client';
import { orders } from '@/db/schema/orders';
import { findLinkedVisitor } from './anonymous-ids';
import { bestAttribute } from './attributes';
import { readToken } from './cookies';
import { claimedBrowsersOf, type Link, type Member, membersOf, openLinkOf, provenMembersOf } from './links';
import { ACCOUNT_ASSURANCE, GREETING_ASSURANCE, isClaimed, rungOf } from './rules';
import { findSession, isSeenLately, touchSession } from './session';
import type { Assurance, Shopper } from './shopper';

export const FIRST_NAME = 'firstName';

const NOBODY: Shopper = {
  rung: 'visitor',
  assurance: 0,
  owner: null,
  customerId: null,
  visitorId: null,
  firstName: null,
  email: null,
  session: null,
};

const emailOf = (member: Pick<Member, 'id' | 'value'> | undefined) =>
  member?.value ? { identifierId: member.id, address: member.value } : null;

/** Signed in: the account owns, and what it has claimed may be seen. Names come from proven sides only. */
async function accountShopper(
  { session, account }: NonNullable<Awaited<ReturnType<typeof findSession>>>,
  visitorId: string | null,
): Promise<Shopper> {
  const link = await openLinkOf(account.identifierId);
  const members = link ? await provenMembersOf(link.customerId) : [];
  const browsers = link ? await claimedBrowsersOf(link.customerId) : [];
  const named = members.map((member) => member.id);
  const others = named.filter((id) => id !== account.identifierId);
  const owner = {
    writeId: account.identifierId,
    readIds: [account.identifierId, ...others, ...browsers.map(({ id }) => id)],
    joinedAt: Object.fromEntries(browsers.map(({ id, since }) => [id, since.getTime()])),
  };
  return {
    rung: rungOf({ signedIn: true, confirmedAddress: true, addressHasOrder: false }),
    assurance: session.assurance as Assurance,
    owner,
    customerId: link?.customerId ?? null,
    visitorId,
    firstName: await bestAttribute(named, FIRST_NAME),
    email: emailOf(members.find((member) => member.id === account.emailIdentifierId)),
    session: {
      id: session.id,
      accountId: session.accountId,
      sharedDevice: session.sharedDevice,
      createdAt: session.createdAt,
      lastSeenAt: session.lastSeenAt,
    },
  };
}

/** Not signed in: this epoch's own facts and, where this browser has confirmed an address, a first name. */
async function visitorShopper(visitorId: string, link: Link | null): Promise<Shopper> {
  const owner = { writeId: visitorId, readIds: [visitorId] };
  const alone = { ...NOBODY, owner, visitorId, customerId: link?.customerId ?? null };
  if (!link || link.assurance < GREETING_ASSURANCE) return alone;
  const confirmed = (await membersOf(link.customerId)).filter(
    (member) => member.kind === 'email' && member.assurance >= GREETING_ASSURANCE,
  );
  const email = emailOf(confirmed.at(-1));
  if (!email) return alone;
  const rung = rungOf({
    signedIn: false,
    confirmedAddress: true,
    addressHasOrder: (await db.$count(orders, inArray(orders.identifierId, [email.identifierId]))) > 0,
  });
  const firstName = await bestAttribute([email.identifierId], FIRST_NAME);
  return { ...alone, rung, assurance: GREETING_ASSURANCE, email, firstName };
}

/** The shopper behind a session token and a visitor token. Reads only. */
export async function shopperOf(tokens: { session: string | null; visitor: string | null }): Promise<Shopper> {
  const known = tokens.visitor ? await findLinkedVisitor(tokens.visitor) : null;
  const found = tokens.session ? await findSession(tokens.session) : null;
  if (found && found.session.assurance >= ACCOUNT_ASSURANCE) return accountShopper(found, known?.visitor.id ?? null);
  return known && !isClaimed(known.link) ? visitorShopper(known.visitor.id, known.link) : NOBODY;
}

/** Who is shopping, once per request. Nothing a person can see changes by reading; a session's "last seen" moves hourly. */
export const currentShopper = cache(async (): Promise<Shopper> => {
  const tokens = { session: await readToken('session'), visitor: await readToken('visitor') };
  const shopper = await shopperOf(tokens);
  const { session } = shopper;
  if (session && !isSeenLately(session)) after(() => transaction((tx) => touchSession(tx, session.id)));
  return shopper;
});
