import { forgetOldTypes, rememberBuild } from './build-info.mjs';
import { NEXT, prepareDatabase, runOrStop } from './run.mjs';
import { checkInstall, checkNode, checkSettings } from './startup-checks.mjs';

checkNode();
checkInstall();
checkSettings({ serves: false });
process.env.NEXT_TELEMETRY_DISABLED ??= '1';
// Prerendering reads the catalogue.
await prepareDatabase();
forgetOldTypes();
await runOrStop(NEXT, ['build']);
rememberBuild();
