/**
 * `npm run order -- paid|sent|delivered KND-…`: what happens to an order outside the shop, until there is a back office. Its mail
 * waits in the outbox; the running shop sends it within seconds.
 */
import { closeDatabase, migrate } from '@/db/client';
import { markDelivered, markPaid, markSent } from './fulfilling/commands';

const STEPS = { paid: markPaid, sent: markSent, delivered: markDelivered };
const PROBLEMS = {
  unknown: 'There is no such order.',
  'too-early': 'The step before has not been taken yet.',
  'too-late': 'This order was cancelled or returned. Nothing was changed.',
  collected: 'This order is collected, not sent. Mark it as delivered when it was.',
};

async function run([step, number]: string[]): Promise<string | null> {
  if (!step || !number || !Object.hasOwn(STEPS, step)) return 'Usage: npm run order -- paid|sent|delivered KND-12345';
  await migrate();
  const taken = await STEPS[step as keyof typeof STEPS](number.toUpperCase());
  if (!taken.ok) return PROBLEMS[taken.code];
  console.log(taken.value.repeated ? `${number} was ${step} already.` : `${number} is ${step} now.`);
  return null;
}

const problem = await run(process.argv.slice(2));
if (problem) console.error(problem);
process.exitCode = problem ? 1 : 0;
await closeDatabase();
