/** `npm run mails -- list|retry`: mails that wait or were given up, and another try for one of them or for all. */
import { closeDatabase } from '@/db/client';
import { bringUpToDate, orExit } from '@/lib/bring-up-to-date';
import { listTroubled, retryMails } from '@/lib/mail/outbox';

const USAGE = 'Usage: npm run mails -- list | npm run mails -- retry all | npm run mails -- retry <id>';

async function list(): Promise<void> {
  const mails = await listTroubled();
  for (const { id, kind, cause, state, attempts, lastError, createdAt, nextAttemptAt, to } of mails) {
    const next = state === 'failed' ? 'given up' : `next try ${nextAttemptAt.toISOString()}`;
    const tries = `${attempts} ${attempts === 1 ? 'try' : 'tries'}${lastError ? `, ${lastError}` : ''}`;
    console.log(
      `${id}  ${kind} to ${to ?? 'nobody knows'}, of ${createdAt.toISOString()} (${cause}): ${tries}; ${next}`,
    );
  }
  if (mails.length === 0) console.log('No mail waits, and none was given up.');
}

async function run([what, id]: string[]): Promise<string | null> {
  if (what !== 'list' && !(what === 'retry' && id)) return USAGE;
  await orExit(bringUpToDate);
  if (what === 'list' || !id) return list().then(() => null);
  const retried = await retryMails(id === 'all' ? 'all' : id);
  if (retried === 0 && id !== 'all') return 'There is no such mail, or it was sent.';
  console.log(
    `${retried} ${retried === 1 ? 'mail is' : 'mails are'} due; the running shop sends what is due within seconds.`,
  );
  return null;
}

const problem = await run(process.argv.slice(2));
if (problem) console.error(problem);
process.exitCode = problem ? 1 : 0;
await closeDatabase();
