import 'server-only';
import { and, asc, eq, inArray, isNull, ne, or } from 'drizzle-orm';
import { db } from '@/db/client';
import { outbox } from '@/db/schema/mail';
import { now, SECOND_IN_MS } from '@/lib/platform/clock';
import { HELD } from './commands';

export type Backlog = { waiting: number; failed: number; oldestWaitingSeconds: number };

/** How many mails wait, how long, and how many were given up: for the people who run the shop. */
export async function getBacklog(): Promise<Backlog> {
  // What is held for somebody who has paused is not late.
  const unsent = and(
    inArray(outbox.state, ['waiting', 'sending']),
    or(isNull(outbox.lastError), ne(outbox.lastError, HELD)),
  );
  const [oldest] = await db.select().from(outbox).where(unsent).orderBy(asc(outbox.createdAt)).limit(1);
  return {
    waiting: await db.$count(outbox, unsent),
    failed: await db.$count(outbox, eq(outbox.state, 'failed')),
    oldestWaitingSeconds: oldest ? Math.round((now().getTime() - oldest.createdAt.getTime()) / SECOND_IN_MS) : 0,
  };
}
