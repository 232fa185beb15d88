import pg from 'pg';
import { startPostgres } from '../run/postgres.mjs';
import { temporaryDatabase } from '../run/shop.mjs';
import { node } from '../run/steps.mjs';

// Prints one line of JSON on stdout; what is for people goes to stderr. The catalogue is synthetic, see search/synthetic.ts.
const say = (sentence) => console.error(sentence);
console.log = console.error;
process.env.KINDLING_BENCH = '1';

const asked = process.argv.indexOf('--products');
const products = Math.max(1000, Math.floor(Number(asked > 0 ? process.argv[asked + 1] : 100_000)) || 100_000);
const TSX = [
  'node_modules/tsx/dist/cli.mjs',
  '--conditions=react-server',
  '--tsconfig',
  'e2e/bench/search/tsconfig.json',
];

async function measure(url) {
  const { code, output } = await node([...TSX, 'e2e/bench/search/measure.ts'], [String(products)], {
    capture: true,
    env: { DATABASE_URL: url },
  });
  if (code !== 0) throw new Error(`The search benchmark ended with code ${code}.`);
  return JSON.parse(output.trim().split('\n').at(-1));
}

async function onPostgres() {
  const server = await startPostgres();
  if (!server) return null;
  const name = `kindling_bench_${process.pid}`;
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
    const url = new URL(server.url);
    url.pathname = `/${name}`;
    return await measure(url.toString());
  } finally {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.end();
    server.stop();
  }
}

say(`A synthetic catalogue of ${products} products on SQLite`);
const file = temporaryDatabase();
const sqlite = await measure(file.url).finally(file.remove);
say('The same on PostgreSQL');
const postgres = await onPostgres();
process.stdout.write(`${JSON.stringify({ sqlite, postgres })}\n`);
