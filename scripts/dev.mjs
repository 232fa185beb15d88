import { NEXT, run } from './run.mjs';
import { checkInstall, checkNode, checkPort, checkSettings, ensureSecret } from './startup-checks.mjs';

checkNode();
checkInstall();
process.env.KINDLING_DEMO ||= '1';
process.env.HOST = 'localhost';
process.env.NEXT_TELEMETRY_DISABLED ??= '1';
ensureSecret();
checkSettings({ serves: false });
const port = Number(process.env.PORT || 3000);
process.env.SITE_URL ||= `http://localhost:${port}`;
await checkPort(port, 'localhost');
process.exit(await run(NEXT, ['dev', '--port', String(port), '--hostname', 'localhost']));
