import 'server-only';
import { inArray } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import type { accounts } from '@/db/schema/account';
import { identityOperations } from '@/db/schema/identity';
import { browserHistoryOf } from './anonymous-ids';
import { getIdentifier } from './identifiers';
import { countClaimedBrowsers, openLinkOf } from './links';
import { claim, moveLinks } from './operations';
import {
  canBeAsked,
  isClaimed,
  MAX_CLAIMED_BROWSERS,
  PEOPLE_ON_A_SHARED_DEVICE,
  type WhyNotClaimed,
  whyNotClaimed,
} from './rules';
import { sendSecurityNotice } from './security-notice';
import { areSeparated } from './separations';

type Account = typeof accounts.$inferSelect;
type Visit = { method: string; visitorId: string | null; sharedDevice: boolean; accepted?: boolean };

/**
 * Joins to an account, at a sign-in, what is known to be the person's: browsers in `acceptedIds` (those that confirmed the
 * address before its first sign-in), and this one when it was accepted. What nobody has said to be theirs is asked about.
 */
export async function claimBrowsers(
  tx: Transaction,
  account: Account,
  proof: Visit,
  { acceptedIds, purged }: { acceptedIds: readonly string[]; purged: number },
): Promise<{ operationId: string | null; keepsVisitor: boolean; asks: boolean; sharedDevice: boolean }> {
  const { visitorId } = proof;
  const home = (await openLinkOf(account.identifierId))?.customerId ?? '';
  const sharedDevice = proof.sharedDevice || (await isUsedBySeveral(tx, account.identifierId, visitorId));
  const claimable: string[] = [];
  let whyNotThis: WhyNotClaimed | null = null;
  for (const id of new Set([...acceptedIds, ...(visitorId ? [visitorId] : [])])) {
    const link = await openLinkOf(id);
    if (link?.customerId === home && isClaimed(link)) continue;
    const isThis = id === visitorId;
    const accepted = acceptedIds.includes(id) || (isThis && proof.accepted === true);
    const why = await whyNot(id, account, { sharedDevice: isThis && sharedDevice, accepted });
    if (isThis) whyNotThis = why;
    if (!why) claimable.push(id);
  }
  const status = {
    keepsVisitor: whyNotThis !== 'owned' && whyNotThis !== 'too-old',
    asks: canBeAsked(whyNotThis),
    sharedDevice,
  };
  const room = MAX_CLAIMED_BROWSERS - (claimable.length > 0 ? await countClaimedBrowsers(home) : 0);
  if (claimable.length === 0 || room <= 0) return { operationId: null, ...status };
  const evidence = { method: proof.method, purged, ...(visitorId && { visitor: visitorId }) };
  const cause = { actor: account.identifierId, reason: 'sign-in', evidence };
  const claimed = await claim(tx, cause, claimable.slice(0, room), account.identifierId);
  if (!claimed.ok) return { operationId: null, ...status };
  await sendSecurityNotice(tx, account.identifierId, { event: 'joined', cause: claimed.value });
  return { operationId: claimed.value, ...status };
}

async function whyNot(
  visitorId: string,
  account: Account,
  claimant: { sharedDevice: boolean; accepted: boolean },
): Promise<WhyNotClaimed | null> {
  const visitor = await getIdentifier(visitorId);
  if (!visitor) return 'empty';
  const { identifierId, emailIdentifierId } = account;
  const separated = await areSeparated([visitorId], [identifierId, emailIdentifierId]);
  return whyNotClaimed(await browserHistoryOf(visitor), { provenAddress: emailIdentifierId, separated, ...claimant });
}

/**
 * Whether so many accounts have signed in over one unclaimed epoch that the device must be a shared one. The first of them are
 * on record, one operation each under a key of its own; nothing is moved by it.
 */
async function isUsedBySeveral(tx: Transaction, accountId: string, visitorId: string | null): Promise<boolean> {
  const visitor = visitorId ? await getIdentifier(visitorId) : null;
  if (!visitor || (await browserHistoryOf(visitor)).hasAccount) return false;
  const keys = Array.from({ length: PEOPLE_ON_A_SHARED_DEVICE }, (_, at) => `signed-in-over:${visitor.id}:${at}`);
  const seen = await tx
    .select({ actor: identityOperations.actor })
    .from(identityOperations)
    .where(inArray(identityOperations.idempotencyKey, keys));
  if (!seen.some(({ actor }) => actor === accountId) && seen.length < keys.length) {
    const evidence = { visitor: visitor.id };
    const cause = { actor: accountId, reason: 'signed-in-over', evidence, idempotencyKey: keys[seen.length] };
    await moveLinks(tx, 'leave', cause, []);
    return seen.length + 1 >= PEOPLE_ON_A_SHARED_DEVICE;
  }
  return seen.length >= PEOPLE_ON_A_SHARED_DEVICE;
}
