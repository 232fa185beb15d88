import { closeDatabase } from '@/db/client';
import { prepareDatabaseOrExit } from '../bootstrap';

await prepareDatabaseOrExit();
await closeDatabase();
