import { closeDatabase } from '@/db/client';
import { prepareDatabaseOrExit } from '../prepare';

await prepareDatabaseOrExit();
await closeDatabase();
