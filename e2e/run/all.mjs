import { checkInstall, checkNode } from '../../scripts/startup-checks.mjs';

checkNode();
checkInstall();

const { skip, summarize } = await import('./steps.mjs');
const { runChecks } = await import('./checks.mjs');
const { startPostgres } = await import('./postgres.mjs');
const { runUnitTests } = await import('./unit.mjs');
const { runJourneys } = await import('./journeys.mjs');

const begun = performance.now();
await runChecks();
const postgres = await startPostgres();
process.on('exit', () => postgres?.stop());
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

await runUnitTests('SQLite', { DATABASE_URL: '' });
if (postgres) await runUnitTests('PostgreSQL', { DATABASE_URL: postgres.url });
else skip('everything on PostgreSQL, because no server was found: install PostgreSQL or set KINDLING_TEST_POSTGRES');
await runJourneys(postgres);

summarize((performance.now() - begun) / 60_000);
