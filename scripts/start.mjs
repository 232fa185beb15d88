import { checkBuild } from './build-info.mjs';
import { run, SERVE } from './run.mjs';
import { checkInstall, checkNode, checkPort, checkSettings, loadSecret } from './startup-checks.mjs';

checkNode();
checkInstall();
if (process.env.KINDLING_DEMO === '1') loadSecret();
checkSettings({ serves: true });
checkBuild();
const port = Number(process.env.PORT || 3000);
await checkPort(port, process.env.HOST);
process.exit(await run(SERVE, ['--port', String(port), ...(process.env.HOST ? ['--hostname', process.env.HOST] : [])]));
