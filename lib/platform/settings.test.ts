import { describe, expect, it } from 'vitest';
import { readSettings, settingsProblem } from './settings.mjs';

const SECRET = 'an-openly-written-secret-of-the-tests';

const WRONG: Record<string, string[]> = {
  KINDLING_DEMO: ['yes', 'true', 'no', 'on', '2', '01', ' 1', 'demo'],
  KINDLING_SECRET: ['short', 'x'.repeat(31), 'x'.repeat(64), ' '.repeat(40), 'abab'.repeat(20)],
  SITE_URL: [
    'shop.example',
    'localhost:3000',
    '//shop.example',
    'https:shop.example',
    'https://',
    'ftp://shop.example',
    'https://shop.example/shop',
    'https://shop.example/?a=b',
    'https://shop.example#top',
    'https://me:secret@shop.example',
    'https://shop example',
    'https://shop.example:99999',
  ],
  DATABASE_URL: [
    'mysql://root@localhost/x',
    'postgre://localhost/x',
    'postgress://localhost/x',
    'Postgres://localhost/x',
    'postgres:localhost/x',
    'postgres:/localhost/x',
    'postgres//localhost/x',
    'postgres',
    'postgres://',
    'postgres://localhost',
    'postgresql://localhost/',
    'sqlite:./shop.db',
    'sqlite://shop.db',
    'file:',
    'file:folder/',
    'file://shop.db',
    'file:shop.db?mode=ro',
    'http://shop.db',
    ':memory:',
    'file::memory:',
    '   ',
  ],
  HOST: [
    '[::1]',
    ':::1',
    '300.1.2.3',
    '127.0.0.1:3000',
    'http://localhost',
    'a b',
    'fe80::1%eth0',
    '*',
    'shop_.',
    '-x',
  ],
  PORT: ['4107x', '99999', '65536', '0', '-1', '3000.5', '0x10', '1e3', ' ', 'http'],
  TRUSTED_PROXIES: ['x', '-1', '1.5', '10', 'true', '1e0', ' 1', '0x1'],
  WORKER_TIMERS: ['off', 'no', 'false', '2'],
  CRON_SECRET: ['short', 'x'.repeat(64)],
  KEEP_ALIVE_SECONDS: ['0', '-1', '1.5', '65s', '3601', '1e2', ' 65', '0x41', 'forever'],
  SMTP_URL: [
    'localhost:25',
    'smtp:localhost:25',
    'smtp://',
    'smtp:///host',
    'smtp://host:port',
    'smtp://host:99999',
    'smtp://host:0',
    'http://host:25',
    'smtp://me:100%@host',
    'smtp://host/path',
    'smtp://ho st',
    'mail.example',
  ],
  MAIL_FROM: [
    'Kindling',
    'hello@',
    '@shop.example',
    'Kindling <hello>',
    'Kindling <hello@shop.example',
    'hello@shop.example, other@shop.example',
    'Kindling, GmbH <hello@shop.example>',
    'Kindling <hello@shop.example>\nBcc: all@shop.example',
    'Kindling <he llo@shop.example>',
    'hello@@shop.example',
    'hello@shop..example',
    'a <b@c.example> <d@e.example>',
  ],
  PAYMENT_BANK_ACCOUNT: [
    'Kindling GmbH',
    'DE02 1203 0000 0000 2020 51',
    'Kindling GmbH, DE03 1203 0000 0000 2020 51',
    'Kindling GmbH, DE02 1203 0000 0000 2020 5',
    'Kindling GmbH, DE02 1203 0000 0000 2020 15',
    'Kindling GmbH, 1203 0000 0000 2020 51',
    ', DE02 1203 0000 0000 2020 51',
    'Kindling GmbH, DE02-1203-0000-0000-2020-51',
  ],
};

const RIGHT: Record<string, string[]> = {
  KINDLING_DEMO: ['0', '1', ''],
  KINDLING_SECRET: [SECRET, 'mZ4vQ1nq8k3XcJ7bT0yR5uWfLs9HdGpA'],
  SITE_URL: ['https://shop.example', 'https://shop.example/', 'http://localhost:4107', 'https://xn--bcher-kva.example'],
  DATABASE_URL: [
    'file:.data/kindling.db',
    'file:/srv/shop.db',
    'file:///srv/shop.db',
    './shop.db',
    'shop.db',
    'postgres://user:pass@db.example:5432/shop?sslmode=require',
    'postgresql://db.example/shop',
    'postgres:///shop?host=/run/postgresql',
  ],
  HOST: ['::', '::1', '0.0.0.0', '127.0.0.1', 'localhost', 'shop.internal', 'web-1', '2001:db8::7'],
  PORT: ['1', '80', '3000', '65535'],
  TRUSTED_PROXIES: ['0', '1', '9'],
  WORKER_TIMERS: ['0', '1'],
  CRON_SECRET: [SECRET],
  KEEP_ALIVE_SECONDS: ['1', '5', '65', '3600'],
  SMTP_URL: [
    'smtp://localhost',
    'smtp://me:a%25b@mail.example:587',
    'smtps://mail.example:465',
    'smtp://127.0.0.1:25?pool=true',
    'smtp://[::1]:25',
  ],
  MAIL_FROM: [
    'hello@shop.example',
    'Kindling <hello@shop.example>',
    'Kindling Łódź <hello+shop@localhost>',
    '"Kindling, GmbH" <hello@shop.example>',
    '<hello@shop.example>',
  ],
  PAYMENT_BANK_ACCOUNT: [
    'Kindling GmbH, DE02 1203 0000 0000 2020 51',
    'Kindling GmbH; de02120300000000202051',
    'Łódź & Co. PL61 1090 1014 0000 0712 1981 2874',
    'Kindling Ltd, GB82 WEST 1234 5698 7654 32',
  ],
};

describe.each(Object.entries(WRONG))('%s', (name, values) => {
  it.each(values)('is not taken as %j, and the sentence names it alone', (value) => {
    const problem = settingsProblem({ KINDLING_DEMO: '1', KINDLING_SECRET: SECRET, [name]: value }, { serves: true });
    expect(problem).toMatch(new RegExp(`^These settings are wrong: ${name} [^\n]+\\.$`));
  });

  it.each(RIGHT[name] ?? [])('is taken as %j', (value) => {
    expect(readSettings({ [name]: value }).problems).toEqual([]);
  });
});

describe('the sentence about wrong settings', () => {
  it('names every one of them and repeats nothing secret', () => {
    const given = Object.fromEntries(Object.entries(WRONG).map(([name, [value]]) => [name, value]));
    const secrets = { SMTP_URL: 'smtp://me:hunter2@host:port', DATABASE_URL: 'mysql://me:hunter2@host/x' };
    const problem = settingsProblem({ ...given, ...secrets, KINDLING_SECRET: 'hunter2' }, { serves: true }) ?? '';
    for (const name of Object.keys(WRONG)) expect(problem).toContain(name);
    expect(problem).not.toContain('hunter2');
  });

  it('is about what is missing when nothing is wrong', () => {
    const missing = settingsProblem({ SITE_URL: 'https://shop.example' }, { serves: true });
    for (const name of ['KINDLING_SECRET', 'SMTP_URL', 'MAIL_FROM', 'PAYMENT_BANK_ACCOUNT'])
      expect(missing).toContain(name);
    expect(missing).not.toContain('SITE_URL');
    expect(settingsProblem({ KINDLING_DEMO: '1' }, { serves: true })).toContain('KINDLING_SECRET');
    expect(settingsProblem({}, { serves: false })).toBeNull();
  });

  it('is about work that nobody would do', () => {
    const demo = { KINDLING_DEMO: '1', KINDLING_SECRET: SECRET };
    expect(settingsProblem({ ...demo, WORKER_TIMERS: '0' }, { serves: true })).toContain('CRON_SECRET');
    expect(settingsProblem({ ...demo, WORKER_TIMERS: '0', CRON_SECRET: SECRET }, { serves: true })).toBeNull();
    expect(settingsProblem({ ...demo, WORKER_TIMERS: '0' }, { serves: false })).toBeNull();
  });
});

it('writes an IBAN as banks do, however it was typed', () => {
  const { values } = readSettings({ PAYMENT_BANK_ACCOUNT: 'Kindling GmbH, de02120300000000202051' });
  expect(values.PAYMENT_BANK_ACCOUNT).toEqual({ holder: 'Kindling GmbH', iban: 'DE02 1203 0000 0000 2020 51' });
});
