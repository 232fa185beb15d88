import { closeDatabase } from '@/db/client';
import { prepareDatabaseOrExit } from '@/lib/bootstrap';

await prepareDatabaseOrExit();
await closeDatabase();
