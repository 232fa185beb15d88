import { checkInstall, checkNode, checkPort, ensureSecret } from './preflight.mjs';
import { NEXT, run } from './run.mjs';

checkNode();
checkInstall();
process.env.KINDLING_DEMO ??= '1';
ensureSecret();
const port = Number(process.env.PORT ?? 3000);
process.env.SITE_URL ??= `http://localhost:${port}`;
process.env.NEXT_TELEMETRY_DISABLED ??= '1';
await checkPort(port, 'localhost');
process.exit(await run(NEXT, ['dev', '--port', String(port), '--hostname', 'localhost']));
