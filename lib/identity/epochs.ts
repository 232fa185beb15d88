import 'server-only';
import type { Transaction } from '@/db/client';
import { DAY_IN_MS, now, shift } from '../clock';
import { findIdentifier, findOrCreateIdentifier, type Identifier } from './identifiers';
import { recognize } from './operations';
import { VISITOR_LIFETIME_IN_DAYS } from './rules';

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
