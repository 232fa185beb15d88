import 'server-only';
import { and, eq, ne } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { contacts, suppressions } from '@/db/schema/consent';
import { attributes, identifiers } from '@/db/schema/identity';
import { now } from '@/lib/platform/clock';
import { getConsents } from './queries';
import type { Purpose } from './rules';

/**
 * What a purpose allowed is erased with it, not hidden: run in the transaction of the withdrawal. What belongs to features they erase
 * themselves, because of `consent-ended`.
 */
type Withdrawal = (tx: Transaction, identifierId: string) => Promise<void>;

const forgetInferred: Withdrawal = async (tx, identifierId) => {
  await tx
    .delete(attributes)
    .where(and(eq(attributes.identifierId, identifierId), eq(attributes.provenance, 'inferred')));
};

const endSubscription: Withdrawal = async (tx, identifierId) => {
  const [address] = await tx.select().from(identifiers).where(eq(identifiers.id, identifierId));
  if (address?.kind !== 'email') return;
  // Whoever still waits for a notice has ended the letter, not the contact.
  if ((await getConsents(identifierId))['product-mails'] === 'given') return;
  const running = and(eq(contacts.emailIdentifierId, identifierId), ne(contacts.state, 'ended'));
  await tx.update(contacts).set({ state: 'ended', endedAt: now() }).where(running);
  await tx
    .insert(suppressions)
    .values({ lookup: address.lookup, reason: 'withdrawn', at: now() })
    .onConflictDoNothing();
};

/** Coupons already earned stay valid: a no is never punished, so offers have nothing to erase. */
export const onWithdrawn: Partial<Record<Purpose, Withdrawal[]>> = {
  personalization: [forgetInferred],
  profile: [forgetInferred],
  newsletter: [endSubscription],
};
