import { checkBuild } from './built.mjs';
import { checkInstall, checkNode, checkPort, stop } from './preflight.mjs';
import { run, SERVE } from './run.mjs';

const REQUIRED = {
  SITE_URL: 'the address of the shop, such as https://shop.example',
  KINDLING_SECRET: '32 or more random characters',
  SMTP_URL: 'how mail is sent, such as smtp://user:password@host:587',
  MAIL_FROM: 'the sender of mails, such as Kindling <hello@shop.example>',
  PAYMENT_BANK_ACCOUNT: 'holder and IBAN for payment in advance',
};

checkNode();
checkInstall();
if (process.env.KINDLING_DEMO !== '1') {
  const missing = Object.keys(REQUIRED).filter((name) => !process.env[name]);
  const list = missing.map((name) => `${name} (${REQUIRED[name]})`).join(', ');
  if (missing.length) stop(`A real shop needs these settings: ${list}; to only look around, run \`npm run demo\`.`);
}
checkBuild();
const port = Number(process.env.PORT ?? 3000);
await checkPort(port, process.env.HOST);
process.exit(await run(SERVE, ['--port', String(port), ...(process.env.HOST ? ['--hostname', process.env.HOST] : [])]));
