import 'server-only';
import { randomInt } from 'node:crypto';
import { and, eq, inArray, like, or, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { identifiers } from '@/db/schema/identity';
import { coupons } from '@/db/schema/orders';
import { erasures } from '@/db/schema/privacy';
import { membersOf, openLinkOf } from '../identity/links';
import { DAY_IN_MS, now, shift } from '../platform/clock';
import { WELCOME } from './rules';

/** Without letters and digits that look alike. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 8;

function newCouponCode(): string {
  return `HELLO-${Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`;
}

/** Every address of the person behind this one. */
async function addressesOf(emailIdentifierId: string): Promise<string[]> {
  const link = await openLinkOf(emailIdentifierId);
  const members = link ? await membersOf(link.customerId) : [];
  return [emailIdentifierId, ...members.filter((member) => member.kind === 'email').map((member) => member.id)];
}

/** Whether one of these addresses had a coupon before it was erased: the record of the erasure knows it by its keyed code. */
async function hadCouponBefore(tx: Transaction, addresses: string[]): Promise<boolean> {
  const theirs = await tx.select().from(identifiers).where(inArray(identifiers.id, addresses));
  const text = sql`cast(${erasures.lookups} as text)`;
  const named = or(...theirs.map(({ lookup }) => like(text, `%"${lookup}"%`)));
  const records = await tx.select({ holders: erasures.holders }).from(erasures).where(named);
  return records.some(({ holders }) => holders.some(({ holder, before }) => holder === 'coupons' && before > 0));
}

/** The welcome coupon, bound to the address: one per person ever. Null when this person has had one. */
export async function issueWelcomeCoupon(
  tx: Transaction,
  emailIdentifierId: string,
): Promise<{ code: string; percent: number; expiresAt: Date } | null> {
  const { campaign, percent, lifetimeInDays } = WELCOME;
  const addresses = await addressesOf(emailIdentifierId);
  const theirs = inArray(coupons.emailIdentifierId, addresses);
  if ((await tx.$count(coupons, and(eq(coupons.campaign, campaign), theirs))) > 0) return null;
  if (await hadCouponBefore(tx, addresses)) return null;
  const createdAt = now();
  const expiresAt = shift(createdAt, lifetimeInDays * DAY_IN_MS);
  const code = newCouponCode();
  await tx.insert(coupons).values({ code, percent, campaign, emailIdentifierId, createdAt, expiresAt });
  return { code, percent, expiresAt };
}
