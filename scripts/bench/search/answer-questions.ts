/** Runs in a process of its own with DATABASE_URL set to an empty database; prints its figures as one line of JSON. */
import { closeDatabase, migrate, transaction } from '@/db/client';
import { seedCatalogue } from '@/db/seed/catalogue';
import { world } from '@/db/seed/catalogue/world';
import { refreshSearchIndex } from '@/lib/search/commands';
import { askQuestions } from './ask-questions';

await migrate();
await transaction(async () => {
  await seedCatalogue(world);
  await refreshSearchIndex();
});
const { asked, missed } = await askQuestions();
for (const { locale, query, found } of missed)
  console.error(`  missed in ${locale}: “${query}” found ${found.join(', ')}`);
await closeDatabase();
const top3 = Math.round((1 - missed.length / asked) * 10_000) / 10_000;
process.stdout.write(`${JSON.stringify({ questions: { asked, top3 } })}\n`);
