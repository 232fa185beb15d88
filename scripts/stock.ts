/** `npm run stock -- SKU 5`: how many pieces of an article there are now, until there is a back office. */
import { closeDatabase } from '@/db/client';
import { bringUpToDate, orExit } from '@/lib/bring-up-to-date';
import { setStock } from '@/lib/catalog/commands';

const PROBLEMS = {
  unknown: 'There is no such article.',
  invalid: 'The number of pieces must be a whole number from 0 on.',
};

async function run([sku, pieces]: string[]): Promise<string | null> {
  if (!sku || !pieces)
    return 'Usage: npm run stock -- SU-40427-INK-420ML 5 (the article number stands on the product page)';
  await orExit(bringUpToDate);
  const set = await setStock(sku.toUpperCase(), Number(pieces));
  if (!set.ok) return PROBLEMS[set.code];
  console.log(
    `${sku.toUpperCase()}: ${set.value.after} on the shelf (before: ${set.value.before}). The shop shows it within seconds.`,
  );
  return null;
}

const problem = await run(process.argv.slice(2));
if (problem) console.error(problem);
process.exitCode = problem ? 1 : 0;
await closeDatabase();
