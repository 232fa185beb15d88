import 'server-only';
import { type RetentionLaw, retentionPeriodOf } from '@/lib/orders/retention-periods';
import { identifiersToErase, listKeptOrders } from './commands';
import { countHoldings, hasAccount, personOf } from './person';
import { type HoldingId, holdingOf } from './registry';
import type { Subject } from './subject';

export type DeletionPlan = {
  goes: { id: HoldingId; count: number }[];
  stays: { number: string; placedAt: Date; destroyAfter: Date; law: RetentionLaw }[];
  /** A standing objection to mail, which stays as a code. */
  suppressed: boolean;
  /** The address opens an account: its own proof is needed. */
  opensAccount: boolean;
};

/** What a deletion would take and what it would have to leave, from the same lists that the deletion works by. */
export async function getDeletionPlan(subject: Subject): Promise<DeletionPlan> {
  const ids = await identifiersToErase(subject);
  const counts = (await countHoldings(await personOf(ids))).filter(({ count }) => count > 0);
  const orders = await listKeptOrders(ids);
  const stays = (id: HoldingId) => holdingOf(id).tables.every(({ erased }) => erased === 'hold');
  return {
    goes: counts.filter(({ id }) => !stays(id)),
    stays: orders.map(({ country, ...order }) => ({ ...order, law: retentionPeriodOf(country).law })),
    suppressed: counts.some(({ id }) => id === 'suppression'),
    opensAccount:
      subject.standing === 'address' && subject.email !== null && (await hasAccount(subject.email.identifierId)),
  };
}
