import pg from 'pg';
import { startPostgres } from '../../e2e/run/postgres.mjs';
import { temporaryDatabase } from '../../e2e/run/shop.mjs';
import { node } from '../../e2e/run/steps.mjs';

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
  'scripts/bench/search/tsconfig.json',
];

async function run(script, url) {
  const { code, output } = await node([...TSX, `scripts/bench/search/${script}.ts`], [String(products)], {
    capture: true,
    env: { DATABASE_URL: url },
  });
  if (code !== 0) throw new Error(`The search benchmark ended with code ${code}.`);
  return JSON.parse(output.trim().split('\n').at(-1));
}

/** Speed and known items in the synthetic catalogue; in a database of its own, what shoppers ask of the demo world's. */
async function measure(url, emptyUrl) {
  const measured = await run('measure', url);
  return { ...measured, ...(await run('answer-questions', emptyUrl)) };
}

async function onPostgres() {
  const server = await startPostgres();
  if (!server) return null;
  const names = [`kindling_bench_${process.pid}`, `kindling_bench_${process.pid}_questions`];
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    for (const name of names) await client.query(`create database ${name}`);
    const urls = names.map((name) => {
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      return url.toString();
    });
    return await measure(...urls);
  } finally {
    for (const name of names) await client.query(`drop database if exists ${name} with (force)`);
    await client.end();
    server.stop();
  }
}

say(`A synthetic catalogue of ${products} products on SQLite`);
const [file, empty] = [temporaryDatabase(), temporaryDatabase()];
const sqlite = await measure(file.url, empty.url).finally(() => {
  file.remove();
  empty.remove();
});
say('The same on PostgreSQL');
const postgres = await onPostgres();
process.stdout.write(`${JSON.stringify({ sqlite, postgres })}\n`);
