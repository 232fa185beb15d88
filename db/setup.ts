import { closeDatabase } from './client';
import { prepareDatabaseOrExit } from './prepare';

await prepareDatabaseOrExit();
await closeDatabase();
