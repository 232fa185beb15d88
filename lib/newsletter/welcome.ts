import 'server-only';
import { randomInt } from 'node:crypto';
import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { coupons } from '@/db/schema/orders';
import { DAY_IN_MS, now, shift } from '../clock';
import { membersOf, openLinkOf } from '../identity/links';
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

/** The welcome coupon, bound to the address: one per person ever. Null when this person has had one. */
export async function issueWelcomeCoupon(
  tx: Transaction,
  emailIdentifierId: string,
): Promise<{ code: string; percent: number; expiresAt: Date } | null> {
  const { campaign, percent, lifetimeInDays } = WELCOME;
  const theirs = inArray(coupons.emailIdentifierId, await addressesOf(emailIdentifierId));
  if ((await tx.$count(coupons, and(eq(coupons.campaign, campaign), theirs))) > 0) return null;
  const createdAt = now();
  const expiresAt = shift(createdAt, lifetimeInDays * DAY_IN_MS);
  const code = newCouponCode();
  await tx.insert(coupons).values({ code, percent, campaign, emailIdentifierId, createdAt, expiresAt });
  return { code, percent, expiresAt };
}
