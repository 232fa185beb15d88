import { index, instant, integer, primaryKey, table, text } from '../columns';

/** What the workers do one by one. */
export type Work = 'refund' | 'abandoned-charge' | 'payment' | 'withdrawal' | 'unpaid-order' | 'unused-account';

/**
 * Items of a worker that have failed, so that each is tried again by and by, holds up no other and is seen by whoever looks at the
 * shop's health. A row goes when its item succeeds, or is no more.
 */
export const workFailures = table(
  'work_failures',
  {
    work: text('work').$type<Work>().notNull(),
    /** The id of the item: a refund, an order, a withdrawal, an account. */
    subjectId: text('subject_id').notNull(),
    attempts: integer('attempts').notNull(),
    failedAt: instant('failed_at').notNull(),
    nextAttemptAt: instant('next_attempt_at').notNull(),
    /** Name and code of the error, never its words. */
    lastError: text('last_error').notNull(),
  },
  (failures) => [
    primaryKey({ columns: [failures.work, failures.subjectId] }),
    index('work_failures_next').on(failures.nextAttemptAt),
  ],
);

/** One row for each worker that more than one process may run: who does it now and until when, and when it was last done. */
export const workerLeases = table('worker_leases', {
  worker: text('worker').primaryKey(),
  /** The process that holds it. */
  holder: text('holder').notNull(),
  heldUntil: instant('held_until').notNull(),
  succeededAt: instant('succeeded_at'),
});
