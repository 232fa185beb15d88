import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedCatalogue } from '@/db/seed/catalogue';
import { world } from '@/db/seed/catalogue/world';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { askQuestions } from '@/scripts/bench/search/ask-questions';
import { refreshSearchIndex } from './commands';

beforeAll(async () => {
  await freshDatabase();
  await seedCatalogue(world);
  await refreshSearchIndex();
}, 60_000);
afterAll(dropDatabase);

it('what shoppers ask for in three languages is answered among the first three', async () => {
  const { asked, missed } = await askQuestions();
  expect(asked).toBeGreaterThanOrEqual(300);
  expect(
    missed.length / asked,
    missed.map(({ locale, query, found }) => `${locale} “${query}”: ${found.join(', ')}`).join('\n'),
  ).toBeLessThan(0.02);
}, 120_000);
