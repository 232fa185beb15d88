import 'server-only';
import { type Transaction, transaction } from '@/db/client';
import { fail, type Result } from '../platform/result';
import { browserHistoryOf } from './anonymous-ids';
import { getIdentifier } from './identifiers';
import { openLinkOf, provenMembersOf } from './links';
import { claim, moveLinks } from './operations';
import { whyNotClaimed } from './rules';
import { sendSecurityNotice } from './security-notice';
import { reunite } from './separations';
import type { Shopper } from './shopper';

/**
 * What no rule may join at sign-in: only the person can say whose it is. Never the epoch of somebody who has another account or
 * has confirmed another address, nor anything on a shared device.
 */
export async function findUnclaimedGuestData({ session, owner, visitorId, email }: Shopper): Promise<string | null> {
  if (!session || !owner || !visitorId || owner.readIds.includes(visitorId)) return null;
  const visitor = await getIdentifier(visitorId);
  if (!visitor) return null;
  const why = whyNotClaimed(await browserHistoryOf(visitor), {
    provenAddress: email?.identifierId ?? '',
    sharedDevice: session.sharedDevice,
    separated: false,
    accepted: true,
  });
  return why ? null : visitorId;
}

const decision = (actor: string, visitorId: string) => ({ actor, reason: 'asked', evidence: { visitor: visitorId } });

/** "Add them": joins the epoch to the account. Can be undone like every join, and is told by mail like every one. */
export function claimGuestData(shopper: Shopper): Promise<Result<string, string>> {
  return transaction(async (tx) => {
    const visitorId = await findUnclaimedGuestData(shopper);
    if (!visitorId || !shopper.owner) return fail('unknown');
    const anchorId = shopper.owner.writeId;
    await reunite(tx, visitorId, await membersWith(anchorId));
    const claimed = await claim(tx, decision(anchorId, visitorId), [visitorId], anchorId, { explicit: true });
    if (claimed.ok) await sendSecurityNotice(tx, anchorId, { event: 'joined', cause: claimed.value });
    return claimed;
  });
}

async function membersWith(identifierId: string): Promise<string[]> {
  const home = await openLinkOf(identifierId);
  return home ? (await provenMembersOf(home.customerId)).map((member) => member.id) : [];
}

/** "Leave them": moves nothing and is on record as the person's own decision. False when there was nothing to decide. */
export function dismissGuestData(shopper: Shopper): Promise<boolean> {
  return transaction(async (tx: Transaction) => {
    const visitorId = await findUnclaimedGuestData(shopper);
    if (!visitorId || !shopper.owner) return false;
    await moveLinks(tx, 'leave', decision(shopper.owner.writeId, visitorId), []);
    return true;
  });
}
