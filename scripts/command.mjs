import { run, TSX } from './run.mjs';
import { checkInstall, checkNode, checkSettings, loadSecret } from './startup-checks.mjs';

// Runs one of the shop's own commands (`npm run order`, `npm run retention`) with the settings of the shop beside it.
checkNode();
checkInstall();
loadSecret();
checkSettings({ serves: false });
process.exit(await run(TSX, ['--conditions=react-server', ...process.argv.slice(2)]));
