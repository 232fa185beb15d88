import 'server-only';
import { transaction } from '@/db/client';
import { seedCatalogue } from '@/db/seed/catalogue';
import { goodsAlone, world } from '@/db/seed/catalogue/world';
import { bringUpToDate, orExit } from './bring-up-to-date';
import { env } from './platform/env';
import { refreshSearchIndex } from './search/commands';

/** Brings the database up to date and fills in what the shop needs. Safe at every start. */
async function prepareDatabase(): Promise<void> {
  await bringUpToDate();
  await transaction(async () => {
    await seedCatalogue(env().demo ? world : goodsAlone);
    await refreshSearchIndex();
  });
}

/** The same for the start of a process. */
export const prepareDatabaseOrExit = () => orExit(prepareDatabase);
