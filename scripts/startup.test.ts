import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';

const SETTINGS = ['SITE_URL', 'KINDLING_SECRET', 'SMTP_URL', 'MAIL_FROM', 'PAYMENT_BANK_ACCOUNT'];

const SECRET = 'an-openly-written-secret-of-the-tests';

function run(script: string[], env: Record<string, string>) {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !SETTINGS.includes(name)));
  const { status, stderr } = spawnSync(process.execPath, script, {
    encoding: 'utf8',
    env: { ...clean, ...env } as NodeJS.ProcessEnv,
  });
  return { status, sentence: stderr.trim() };
}

const setUp = ['node_modules/tsx/dist/cli.mjs', '--conditions=react-server', 'scripts/setup.ts'];

describe('a start that cannot work is explained in one sentence', () => {
  it('names each setting that a real shop misses', () => {
    const { status, sentence } = run(['scripts/start.mjs'], { KINDLING_DEMO: '0' });
    expect(status).toBe(1);
    for (const name of SETTINGS) expect(sentence).toContain(name);
    expect(sentence.split('\n')).toHaveLength(1);
  });

  it('names only what is missing', () => {
    const { sentence } = run(['scripts/start.mjs'], { KINDLING_DEMO: '0', SITE_URL: 'https://shop.example' });
    expect(sentence).not.toContain('SITE_URL');
    expect(sentence).toContain('SMTP_URL');
  });

  it.each([
    ['scripts/start.mjs', 'TRUSTED_PROXIES', 'x'],
    ['scripts/start.mjs', 'KINDLING_SECRET', 'too short'],
    ['scripts/start.mjs', 'KINDLING_DEMO', 'yes'],
    ['scripts/demo.mjs', 'PORT', '4107x'],
    ['scripts/demo.mjs', 'DATABASE_URL', 'mysql://root@localhost/x'],
    ['scripts/dev.mjs', 'PORT', '99999'],
    ['scripts/build.mjs', 'SITE_URL', 'shop.example'],
    ['scripts/command.mjs', 'DATABASE_URL', 'postgre://localhost/x'],
  ])('%s does not begin with a wrong %s', (script, name, value) => {
    const { status, sentence } = run([script], { KINDLING_SECRET: SECRET, [name]: value });
    expect(status).toBe(1);
    expect(sentence).toMatch(new RegExp(`^These settings are wrong: ${name} [^\n]+$`));
  });

  // Prevents that a server says "Ready" and then answers every request with 500.
  it('ends a server of which nothing checked the settings before', () => {
    const program = "const { register } = await import('./instrumentation.ts'); await register();";
    const settings = {
      NEXT_RUNTIME: 'nodejs',
      KINDLING_DEMO: '1',
      KINDLING_SECRET: SECRET,
      SMTP_URL: 'mail.example:25',
    };
    const server = ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '-e', program];
    const { status, sentence } = run(server, settings);
    expect(status).toBe(1);
    expect(sentence).toMatch(/^These settings are wrong: SMTP_URL [^\n]+$/);
  });

  it('says that an address is not one of this machine', () => {
    const { status, sentence } = run(
      ['-e', "import('./scripts/startup-checks.mjs').then((p) => p.checkPort(0, '192.0.2.1'))"],
      {},
    );
    expect(status).toBe(1);
    expect(sentence).toContain('HOST 192.0.2.1 is no address of this machine');
  });

  it('says that a database file is empty and what to do about it', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'kindling-empty-')), 'shop.db');
    writeFileSync(file, '');
    const { status, sentence } = run(setUp, { DATABASE_URL: `file:${file}` });
    expect(status).toBe(1);
    expect(sentence).toContain('exists and is empty');
    expect(sentence.split('\n')).toHaveLength(1);
  });

  it('says which port is busy and how to take another', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const { port } = server.address() as { port: number };
    const { spawn } = await import('node:child_process');
    const child = spawn(process.execPath, ['scripts/dev.mjs'], { env: { ...process.env, PORT: String(port) } });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    const code = await new Promise((resolve) => child.once('exit', resolve));
    server.close();
    expect(code).toBe(1);
    expect(said).toContain(`Port ${port} is busy`);
    expect(said).toContain('PORT=');
  });

  it.each([
    ['the start', setUp],
    ...[
      ['scripts/stock.ts', 'SKU', '1'],
      ['scripts/price.ts', 'SKU', 'EUR', '1.00'],
      ['scripts/order.ts', 'sent', 'KND-ABCDE'],
      ['scripts/mails.ts', 'list'],
      ['scripts/retention.ts'],
      ['scripts/consent-verify.ts'],
    ].map((command): [string, string[]] => [command.join(' '), ['scripts/command.mjs', ...command]]),
  ])('%s refuses a database that a newer version of the shop has changed', (_, script) => {
    const file = join(mkdtempSync(join(tmpdir(), 'kindling-newer-')), 'shop.db');
    const database = new Database(file);
    database.exec('create table __drizzle_migrations (id integer primary key, hash text, created_at numeric)');
    database.exec("insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)");
    database.close();
    const { status, sentence } = run(script, {
      DATABASE_URL: `file:${file}`,
      KINDLING_DEMO: '1',
      KINDLING_SECRET: SECRET,
    });
    expect(status).toBe(1);
    expect(sentence).toMatch(/^The database was changed by a newer version of this shop [^\n]+$/);
  });

  it('says what to do about a damaged database file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'kindling-damaged-')), 'shop.db');
    writeFileSync(file, 'this is not a database, but somebody’s shopping list');
    const { status, sentence } = run(setUp, { DATABASE_URL: `file:${file}` });
    expect(status).toBe(1);
    expect(sentence).toContain('is damaged');
  });

  it('says that PostgreSQL cannot be reached', () => {
    const { status, sentence } = run(setUp, { DATABASE_URL: 'postgres://nobody@localhost:1/nothing' });
    expect(status).toBe(1);
    expect(sentence).toContain('check DATABASE_URL');
  });
});

describe('the end of a program', () => {
  // Prevents that a server which ran out of memory looks as if it had ended well, and is never started again.
  it.each([
    ['process.kill(process.pid, "SIGKILL")', 137],
    ['process.kill(process.pid, "SIGSEGV")', 139],
    ['process.exit(7)', 7],
    ['', 0],
  ])('of which the last word was %s has exit code %i', (last, code) => {
    const file = join(mkdtempSync(join(tmpdir(), 'kindling-ends-')), 'program.mjs');
    writeFileSync(file, last);
    const program = `import('./scripts/run.mjs').then(async ({ run }) => process.exit(await run(${JSON.stringify(file)}, [])))`;
    expect(run(['-e', program], {}).status).toBe(code);
  });
});
