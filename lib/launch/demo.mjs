import { rememberBuild } from './built.mjs';
import { checkInstall, checkNode, checkPort, ensureSecret } from './preflight.mjs';
import { NEXT, prepareDatabase, run, runOrStop, SERVE } from './run.mjs';

checkNode();
checkInstall();
const port = Number(process.env.PORT ?? 3000);
process.env.KINDLING_DEMO = '1';
process.env.SITE_URL = `http://localhost:${port}`;
process.env.NEXT_TELEMETRY_DISABLED ??= '1';
ensureSecret();
await checkPort(port, 'localhost');
await prepareDatabase();
await runOrStop(NEXT, ['build']);
rememberBuild();
console.log(`\nKindling opens at ${process.env.SITE_URL} and the guided journey at ${process.env.SITE_URL}/demo\n`);
process.exit(await run(SERVE, ['--port', String(port), '--hostname', 'localhost']));
