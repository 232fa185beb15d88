import 'server-only';
import { emptyJournal } from '@/db/client';
import { askForRenewal } from './catalog/renewal';
import { watchLedgers } from './consent/ledgers';
import { mayAdvertise } from './consent/queries';
import { MAIL_WORKER } from './mail/commands';
import { deliverDueMails } from './mail/delivery';
import { followUnpaidOrders } from './orders/unpaid/commands';
import { actOnWithdrawals } from './orders/withdrawals/commands';
import { settlePendingPayments } from './payments/commands';
import { DAY_IN_MS, HOUR_IN_MS, MINUTE_IN_MS, SECOND_IN_MS } from './platform/clock';
import { finishBeforeExit } from './platform/finish-before-exit';
import { repeat } from './platform/interval-worker';
import { runRetention } from './privacy/retention';

const MAILS_EVERY_MS = 5 * SECOND_IN_MS;
const RENEWAL_EVERY_MS = 3 * SECOND_IN_MS;
const SETTLING_EVERY_MS = 30 * SECOND_IN_MS;
const WITHDRAWALS_EVERY_MS = 10 * SECOND_IN_MS;
const UNPAID_ORDERS_EVERY_MS = 5 * MINUTE_IN_MS;
const RETENTION_EVERY_MS = HOUR_IN_MS;
const LEDGERS_EVERY_MS = DAY_IN_MS;

export const sendMails = () => deliverDueMails(mayAdvertise);

/** What the shop does by itself, in every server process: the name of the work, how often, and the work. */
export const WORKERS: readonly [name: string, everyMs: number, work: () => Promise<unknown>][] = [
  [MAIL_WORKER, MAILS_EVERY_MS, sendMails],
  ['Renewing pages', RENEWAL_EVERY_MS, askForRenewal],
  ['Settling payments', SETTLING_EVERY_MS, settlePendingPayments],
  ['Withdrawals', WITHDRAWALS_EVERY_MS, actOnWithdrawals],
  ['Unpaid orders', UNPAID_ORDERS_EVERY_MS, followUnpaidOrders],
  ['Retention', RETENTION_EVERY_MS, runRetention],
  ['Checking consents', LEDGERS_EVERY_MS, watchLedgers],
];

export function startWorkers(): void {
  const workers = WORKERS.map((worker) => repeat(...worker));
  finishBeforeExit(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    // Who was erased a moment ago is not to lie in the journal until the next start.
    await emptyJournal();
  });
}
