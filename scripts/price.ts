/** `npm run price -- SKU EUR 79.90`: what an article costs from now on, until there is a back office. */
import { closeDatabase } from '@/db/client';
import { bringUpToDate, orExit } from '@/lib/bring-up-to-date';
import { setPrice } from '@/lib/catalog/commands';
import { parseAmount, parseCurrency } from '@/lib/catalog/rules';
import { formatMoney } from '@/lib/platform/money';

const USAGE = 'Usage: npm run price -- SU-40427-INK-420ML EUR 79.90 (the article number stands on the product page)';
const PROBLEMS = { unknown: 'There is no such article.', invalid: 'A price is more than nothing.' };

async function run([sku, money = '', amount = '']: string[]): Promise<string | null> {
  const [currency, amountInCents] = [parseCurrency(money), parseAmount(amount)];
  if (!sku || !currency || amountInCents === null) return USAGE;
  await orExit(bringUpToDate);
  const set = await setPrice(sku.toUpperCase(), currency, amountInCents);
  if (!set.ok) return PROBLEMS[set.code];
  const [after, before] = [set.value.after, set.value.before].map((cents) =>
    formatMoney({ amountInCents: cents, currency }, 'en'),
  );
  console.log(`${sku.toUpperCase()}: ${after} (before: ${before}). The shop shows it within seconds.`);
  return null;
}

const problem = await run(process.argv.slice(2));
if (problem) console.error(problem);
process.exitCode = problem ? 1 : 0;
await closeDatabase();
