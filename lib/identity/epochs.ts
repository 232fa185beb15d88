import 'server-only';
import type { Transaction } from '@/db/client';
import { DAY_IN_MS, now, shift } from '../clock';
import { findIdentifier, findOrCreateIdentifier, type Identifier } from './identifiers';
import { membersOf, openLinkOf } from './links';
import { recognize } from './operations';
import { type Epoch, GREETING_ASSURANCE, VISITOR_LIFETIME_IN_DAYS } from './rules';

/** The visitor of a token while its epoch lasts; null for an unknown token (a planted one makes nobody) and an old one. */
export async function findVisitor(token: string): Promise<Identifier | null> {
  const visitor = await findIdentifier('visitor', token);
  const oldest = shift(now(), -VISITOR_LIFETIME_IN_DAYS * DAY_IN_MS);
  return visitor && visitor.firstSeenAt > oldest ? visitor : null;
}

/** The visitor of a token with a customer of its own: made once, however many requests ask at the same time. */
export async function recognizeVisitor(tx: Transaction, token: string): Promise<Identifier> {
  const visitor = await findOrCreateIdentifier(tx, 'visitor', token);
  await recognize(tx, visitor.id);
  return visitor;
}

/** What has to be known of a visitor before it may be joined to somebody. */
export async function epochOf(visitor: Identifier): Promise<Epoch> {
  const link = await openLinkOf(visitor.id);
  const members = link ? await membersOf(link.customerId) : [];
  return {
    ageInDays: (now().getTime() - visitor.firstSeenAt.getTime()) / DAY_IN_MS,
    hasAccount: members.some((member) => member.kind === 'account'),
    confirmedAddresses: members
      .filter((member) => member.kind === 'email' && member.assurance >= GREETING_ASSURANCE)
      .map((member) => member.id),
  };
}
