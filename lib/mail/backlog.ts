import 'server-only';
import { asc, eq, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { outbox } from '@/db/schema/mail';
import { now, SECOND_IN_MS } from '@/lib/clock';

export type Backlog = { waiting: number; failed: number; oldestWaitingSeconds: number };

/** How many mails wait, how long, and how many were given up: for the people who run the shop. */
export async function getBacklog(): Promise<Backlog> {
  const unsent = inArray(outbox.state, ['waiting', 'sending']);
  const [oldest] = await db.select().from(outbox).where(unsent).orderBy(asc(outbox.createdAt)).limit(1);
  return {
    waiting: await db.$count(outbox, unsent),
    failed: await db.$count(outbox, eq(outbox.state, 'failed')),
    oldestWaitingSeconds: oldest ? Math.round((now().getTime() - oldest.createdAt.getTime()) / SECOND_IN_MS) : 0,
  };
}
