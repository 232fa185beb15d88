/** `npm run consent:verify`: looks whether every answer, every head and every wording of the consent ledgers is as it was written. */
import { closeDatabase } from '@/db/client';
import { bringUpToDate, orExit } from '@/lib/bring-up-to-date';
import { verifyLedgers } from '@/lib/consent/ledgers';

await orExit(bringUpToDate);
const { ledgers, answers, broken, changedWordings } = await verifyLedgers();
for (const { identifierId, brokenAt } of broken) {
  console.error(`The ledger of ${identifierId} does not hold from answer ${brokenAt} on.`);
}
for (const hash of changedWordings) console.error(`The wording ${hash} has another text now.`);
const isWhole = broken.length === 0 && changedWordings.length === 0;
if (isWhole) console.log(`${ledgers} ledgers with ${answers} answers: unbroken.`);
process.exitCode = isWhole ? 0 : 1;
await closeDatabase();
