/**
 * `npm run order -- paid|sent|delivered|returned KND-…`, and `sent KND-… dhl 0034…` for a parcel that can be followed: what happens to an order outside the shop, until there is a back office. Its mail
 * waits in the outbox; the running shop sends it within seconds.
 */
import { closeDatabase } from '@/db/client';
import { bringUpToDate, orExit } from '@/lib/bring-up-to-date';
import { CARRIER_KEYS, readParcel } from '@/lib/orders/carriers';
import { markDelivered, markPaid, markSent } from '@/lib/orders/fulfillment/commands';
import { receiveReturn } from '@/lib/orders/returns/commands';
import { listPaymentMethods } from '@/lib/payments/providers';
import { payDueRefunds } from '@/lib/payments/refunds';

const STEPS: Record<string, typeof markSent> = { paid: markPaid, sent: markSent, delivered: markDelivered };
const PROBLEMS = {
  unknown: 'There is no such order.',
  'too-early': 'The step before has not been taken yet.',
  'too-late': 'This order was cancelled or returned. Nothing was changed.',
  collected: 'This order is collected, not sent. Mark it as delivered when it was.',
};

/** What was announced has come back, or all of it when nothing was announced; its money goes back. */
async function takeBack(number: string): Promise<string | null> {
  const received = await receiveReturn(number);
  if (!received.ok) return PROBLEMS[received.code];
  const { orderId, repeated, refundInCents } = received.value;
  // A command knows the shop's provider only when it has the shop's settings; the running shop pays within half a minute.
  if (listPaymentMethods().length > 0) await payDueRefunds(orderId);
  const sum = (refundInCents / 100).toFixed(2);
  console.log(repeated ? `${number} was returned already.` : `The return of ${number} is here; ${sum} is given back.`);
  return null;
}

async function run([step = '', typed = '', carrier, ...rest]: string[]): Promise<string | null> {
  const known = step === 'returned' || Object.hasOwn(STEPS, step);
  if (!known || !typed) return 'Usage: npm run order -- paid|sent|delivered|returned KND-12345 [carrier number]';
  const parcel = carrier ? readParcel(carrier, rest.join('')) : null;
  if (carrier && (!parcel || step !== 'sent'))
    return `A parcel is named when it is sent: npm run order -- sent KND-12345 <${CARRIER_KEYS.join('|')}> <its number>`;
  await orExit(bringUpToDate);
  const number = typed.toUpperCase();
  if (step === 'returned') return takeBack(number);
  const taken = await (STEPS[step] as typeof markSent)(number, parcel);
  if (!taken.ok) return PROBLEMS[taken.code];
  console.log(taken.value.repeated ? `${number} was ${step} already.` : `${number} is ${step} now.`);
  return null;
}

const problem = await run(process.argv.slice(2));
if (problem) console.error(problem);
process.exitCode = problem ? 1 : 0;
await closeDatabase();
