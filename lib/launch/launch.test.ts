import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SETTINGS = ['SITE_URL', 'KINDLING_SECRET', 'SMTP_URL', 'MAIL_FROM', 'PAYMENT_BANK_ACCOUNT'];

function run(script: string[], env: Record<string, string>) {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !SETTINGS.includes(name)));
  const { status, stderr } = spawnSync(process.execPath, script, {
    encoding: 'utf8',
    env: { ...clean, ...env } as NodeJS.ProcessEnv,
  });
  return { status, sentence: stderr.trim() };
}

const setUp = ['node_modules/tsx/dist/cli.mjs', '--conditions=react-server', 'lib/launch/setup.ts'];

describe('a start that cannot work is explained in one sentence', () => {
  it('names each setting that a real shop misses', () => {
    const { status, sentence } = run(['lib/launch/start.mjs'], { KINDLING_DEMO: '0' });
    expect(status).toBe(1);
    for (const name of SETTINGS) expect(sentence).toContain(name);
    expect(sentence.split('\n')).toHaveLength(1);
  });

  it('names only what is missing', () => {
    const { sentence } = run(['lib/launch/start.mjs'], { KINDLING_DEMO: '0', SITE_URL: 'https://shop.example' });
    expect(sentence).not.toContain('SITE_URL');
    expect(sentence).toContain('SMTP_URL');
  });

  it('says which port is busy and how to take another', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const { port } = server.address() as { port: number };
    const { spawn } = await import('node:child_process');
    const child = spawn(process.execPath, ['lib/launch/dev.mjs'], { env: { ...process.env, PORT: String(port) } });
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
