import 'server-only';
import { emptyJournal } from '@/db/client';
import { requestRevalidation, revalidatePages } from './catalog/revalidation';
import { watchLedgers } from './consent/ledgers';
import { MAIL_WORKER } from './mail/commands';
import { deliverDueMails } from './mail/delivery';
import { MAILING } from './mails';
import { followUnpaidOrders } from './orders/unpaid/commands';
import { actOnWithdrawals } from './orders/withdrawals/commands';
import { reconcilePayments } from './payments/commands';
import { DAY_IN_MS, HOUR_IN_MS, MINUTE_IN_MS, SECOND_IN_MS } from './platform/clock';
import { env } from './platform/env';
import { finishBeforeExit } from './platform/finish-before-exit';
import { repeat } from './platform/interval-worker';
import { withLease } from './platform/lease';
import { runRetention } from './privacy/retention';

/** What a mail leads to is on the pages before it goes out. Should that fail, its own worker says so, and mail goes out all the same. */
export async function sendMails(): Promise<void> {
  await requestRevalidation().catch(() => undefined);
  await deliverDueMails(MAILING);
}

/** `claims`: the work takes its items one by one, or is each process's own, so that no lease is asked for every few seconds. */
type Worker = {
  name: string;
  everyMs: number;
  work: () => Promise<unknown>;
  /** The same work while a request is being answered, where it differs. */
  inRequest?: () => Promise<unknown>;
  claims?: true;
};

/** What the shop does by itself, by its address below `/api/cron`. */
export const WORKERS: Readonly<Record<string, Worker>> = {
  mails: { name: MAIL_WORKER, everyMs: 5 * SECOND_IN_MS, work: sendMails, claims: true },
  pages: {
    name: 'Renewing pages',
    everyMs: 3 * SECOND_IN_MS,
    work: requestRevalidation,
    inRequest: revalidatePages,
    claims: true,
  },
  payments: { name: 'Reconciling payments', everyMs: 30 * SECOND_IN_MS, work: reconcilePayments },
  withdrawals: { name: 'Withdrawals', everyMs: 10 * SECOND_IN_MS, work: actOnWithdrawals, claims: true },
  'unpaid-orders': { name: 'Unpaid orders', everyMs: 5 * MINUTE_IN_MS, work: followUnpaidOrders },
  retention: { name: 'Retention', everyMs: HOUR_IN_MS, work: runRetention },
  consents: { name: 'Checking consents', everyMs: DAY_IN_MS, work: watchLedgers },
};

/** Begins the workers of this process: by timers, or on a host that stops it between requests only for what requests leave to them. */
export function startWorkers(): void {
  const byTimer = env().workerTimers;
  const workers = Object.values(WORKERS).map(({ name, everyMs, work, claims }) =>
    repeat(name, everyMs, claims ? work : () => withLease(name, work), { byTimer }),
  );
  finishBeforeExit(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    // Who was erased a moment ago is not to lie in the journal until the next start.
    await emptyJournal();
  });
}

/** One turn of a worker for a scheduler outside of the process. Resolves with whether it was done, or is being done elsewhere. */
export function runWorker({ name, work, inRequest }: Worker): Promise<boolean> {
  return withLease(name, inRequest ?? work);
}
