import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { freePort } from '../../e2e/run/ports.mjs';
import { buildShop, serveShop, temporaryDatabase } from '../../e2e/run/shop.mjs';
import { ATTACKS } from './abuse/attacks.mjs';
import { Bystander, p95 } from './abuse/bystander.mjs';
import { sizeInMb } from './abuse/disk.mjs';

// Prints one line of JSON on stdout; what is for people goes to stderr. Everything happens on this machine, against a shop of its own.
const say = (sentence) => console.error(sentence);
console.log = console.error;
process.env.KINDLING_BENCH = '1';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? process.argv[at + 1] : otherwise;
};
const SECONDS = Number(option('seconds', 10));
/** As many as one browser opens to six hosts at once. */
const CONNECTIONS = 32;
const chosen = option('only')?.split(',') ?? Object.keys(ATTACKS);
const round = (number) => Math.round(number * 10) / 10;

const port = await freePort();
const url = `http://localhost:${port}`;
const database = temporaryDatabase();
// The one who attacks and the one on the side come through the same proxy, from two addresses.
const settings = {
  KINDLING_DEMO: '1',
  DATABASE_URL: database.url,
  TRUSTED_PROXIES: '1',
  PAYMENT_BANK_ACCOUNT: 'Test, DE02 1203 0000 0000 2020 51',
};
const stops = [() => database.remove()];
const cleanUp = async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => cleanUp().then(() => process.exit(1)));

const rssMb = (pid) => Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1] ?? 0) / 1024;
const diskMb = () => sizeInMb('.next') + sizeInMb(dirname(database.url.replace('file:', '')));

function attack(name) {
  return new Promise((resolve, reject) => {
    const workerData = { url, name, seconds: SECONDS, connections: CONNECTIONS };
    const worker = new Worker(new URL('./abuse/attacker.mjs', import.meta.url), { workerData });
    worker.once('message', resolve).once('error', reject);
  });
}

/** How one attack feels for somebody who shops beside it, and what it leaves. */
async function endure(name, shop) {
  const before = diskMb();
  const bystander = new Bystander(url);
  await bystander.enter();
  const done = attack(name);
  const seen = await bystander.shopUntil(done);
  const { requests, problems } = await done;
  const measured = {
    requests,
    bystanderRequests: seen.times.length,
    bystanderP95Ms: round(p95(seen.times)),
    bystanderRefused: seen.refused,
    rssMb: Math.round(rssMb(shop.process.pid)),
    diskMb: round(Math.max(0, diskMb() - before)),
  };
  say(`  ${name} ${JSON.stringify(measured)} ${JSON.stringify(problems)}`);
  return measured;
}

async function measure() {
  say('Building the shop');
  if (!(await buildShop(port, settings)).ok) throw new Error('The shop could not be built.');
  const shop = await serveShop(port, settings);
  stops.push(shop.stop);
  const quiet = new Bystander(url);
  await quiet.enter();
  // The first round warms the shop up.
  await quiet.shopFor(3);
  const quietP95Ms = round(p95((await quiet.shopFor(SECONDS)).times));
  say(`  quiet ${quietP95Ms} ms, ${Math.round(rssMb(shop.process.pid))} MB`);
  const attacks = {};
  for (const name of chosen) attacks[name] = await endure(name, shop);
  return { quietP95Ms, attacks };
}

try {
  const figures = await measure();
  await cleanUp();
  process.stdout.write(`${JSON.stringify(figures)}\n`);
} catch (failure) {
  await cleanUp();
  console.error(failure);
  process.exitCode = 1;
}
