/** `npm run retention`: lets go of what has been kept long enough, and says what it was. Safe to run at any time, and twice. */
import { closeDatabase } from '@/db/client';
import { bringUpToDate, orExit } from '@/lib/bring-up-to-date';
import { runRetention } from '@/lib/privacy/retention';

await orExit(bringUpToDate);
const gone = Object.entries(await runRetention());
for (const [what, count] of gone) console.log(`${what}: ${count}`);
if (gone.length === 0) console.log('Nothing has been kept longer than it may be.');
await closeDatabase();
