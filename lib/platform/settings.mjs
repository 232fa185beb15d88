// Plain JavaScript without dependencies, like scripts/startup-checks.mjs: the start checks every setting before anything else runs, and lib/platform/env.ts
// reads them by the same rules. A sentence about a wrong value never repeats what may be secret.
import { isIP } from 'node:net';
import { readSignInSettings } from './sign-in-settings.mjs';

/** Thrown with what a value must be. */
class Wrong extends Error {}

const wrong = (sentence) => {
  throw new Wrong(sentence);
};

function parseUrl(value) {
  try {
    return new URL(value);
  } catch {
    return null;
  }
}

const CONTROL = /\p{Cc}/u;

function demo(value) {
  return value === '1' || (value === '0' ? false : wrong('must be 1 (the demo) or 0 (a real shop)'));
}

function timers(value) {
  return (
    value === '1' || (value === '0' ? false : wrong('must be 1 (workers run by timers) or 0 (by /api/cron alone)'))
  );
}

function secret(value) {
  if (value.trim().length < 32) wrong('needs at least 32 characters');
  if (new Set(value).size < 8) wrong('must be random: it repeats the same few characters');
  return value;
}

function siteUrl(value) {
  const url = parseUrl(value);
  if (!url || !/^https?:$/.test(url.protocol) || !/^https?:\/\//i.test(value)) {
    wrong('must be an absolute address such as https://shop.example');
  }
  if (url.username || url.password) wrong('must not hold a name or a password');
  if (url.pathname !== '/' || url.search || url.hash || /[?#]$/.test(value)) {
    wrong('must be the address of a whole site, without a path');
  }
  return url.origin;
}

function databaseUrl(value) {
  if (/^postgres(ql)?:\/\//.test(value)) {
    const url = parseUrl(value);
    if (url && (url.hostname || url.searchParams.get('host')) && url.pathname.length > 1) return value;
    wrong('must look like postgres://user:password@host:5432/name');
  }
  const path = value.replace(/^file:/, '');
  const foreign = /^[a-z][a-z0-9+.-]+:/i.test(path) || /^\/\/[^/]/.test(path) || /^postgre|\/\/.*@|^:/i.test(path);
  if (foreign || path.trim() === '' || path.endsWith('/') || /[?#]/.test(path) || CONTROL.test(path)) {
    wrong('must be file:<path> for SQLite or postgres://user:password@host:5432/name');
  }
  return value;
}

const HOST_NAME = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/i;

function host(value) {
  const isName = HOST_NAME.test(value) && !/(^|\.)\d+$/.test(value);
  if (value.includes('%') || !(isIP(value) || isName)) {
    wrong('must be an address of this machine such as 127.0.0.1, 0.0.0.0, ::, ::1 or localhost');
  }
  return value;
}

function port(value) {
  const number = Number(value);
  if (!/^\d{1,5}$/.test(value) || number < 1 || number > 65_535) wrong('must be a number from 1 to 65535');
  return number;
}

function proxies(value) {
  return /^\d$/.test(value) ? Number(value) : wrong('must be a whole number from 0 to 9');
}

function smtpUrl(value) {
  const url = parseUrl(value);
  if (!url || !/^smtps?:\/\/\S+$/i.test(value) || !url.hostname || url.port === '0' || url.pathname.length > 1) {
    wrong('must look like smtp://user:password@host:587');
  }
  try {
    // Nodemailer decodes both; a lone % would fail with the first mail.
    decodeURIComponent(url.username + url.password);
  } catch {
    wrong('must have a name and a password that are URL-encoded (% is written %25)');
  }
  return value;
}

const MAILBOX = /^[^\s<>@,;:"()[\]\\]+@[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i;

function mailFrom(value) {
  const [, name = '', address = value.trim()] = value.match(/^([^<>]*)<([^<>]*)>\s*$/) ?? [];
  const plainName = /^\s*("[^"]*"|[^",;:@()[\]\\]*)\s*$/.test(name);
  if (!MAILBOX.test(address) || address.includes('..') || !plainName || CONTROL.test(value)) {
    wrong('must be one sender such as Your Shop <hello@shop.example>');
  }
  return value;
}

/** ISO 13616: the remainder by 97 of the number that the letters and digits make is 1. */
function isIban(iban) {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}

function bankAccount(value) {
  const [, holder, typed] = value.match(/^(.*?)[\s,;]+([A-Z]{2}\s?\d{2}[\dA-Z ]*)\s*$/i) ?? [];
  const iban = (typed ?? '').replaceAll(' ', '').toUpperCase();
  if (!holder?.trim() || CONTROL.test(value))
    wrong('must be holder and IBAN such as Your Shop GmbH, DE02 1203 0000 0000 2020 51');
  if (!isIban(iban)) wrong('must end with an IBAN, and the check digits of this one do not fit');
  return { holder: holder.trim(), iban: iban.replace(/(.{4})(?=.)/g, '$1 ') };
}

function keepAlive(value) {
  const seconds = Number(value);
  return /^\d{1,4}$/.test(value) && seconds >= 1 && seconds <= 3600 ? seconds : wrong('must be seconds from 1 to 3600');
}

/** What is printed as it is: one line. */
function line(value) {
  if (CONTROL.test(value) || value.length > 300) wrong('must be one line of at most 300 characters');
  return value.trim();
}

/** Who runs the shop, for imprint, policy, terms and record of processing: `OPERATOR_NAME` and so on. */
export const OPERATOR_SETTINGS = {
  name: 'OPERATOR_NAME',
  address: 'OPERATOR_ADDRESS',
  email: 'OPERATOR_EMAIL',
  phone: 'OPERATOR_PHONE',
  representative: 'OPERATOR_REPRESENTATIVE',
  register: 'OPERATOR_REGISTER',
  vatId: 'OPERATOR_VAT_ID',
  officer: 'OPERATOR_DATA_PROTECTION_OFFICER',
  authority: 'OPERATOR_SUPERVISORY_AUTHORITY',
};

const RULES = {
  KINDLING_DEMO: demo,
  KINDLING_SECRET: secret,
  SITE_URL: siteUrl,
  DATABASE_URL: databaseUrl,
  HOST: host,
  PORT: port,
  TRUSTED_PROXIES: proxies,
  KEEP_ALIVE_SECONDS: keepAlive,
  WORKER_TIMERS: timers,
  CRON_SECRET: secret,
  SMTP_URL: smtpUrl,
  MAIL_FROM: mailFrom,
  PAYMENT_BANK_ACCOUNT: bankAccount,
  ...Object.fromEntries(Object.values(OPERATOR_SETTINGS).map((name) => [name, line])),
};

/** What a shop that is served needs; the demo needs only the secret, and makes that itself. */
const REQUIRED = {
  SITE_URL: 'the address of the shop, such as https://shop.example',
  KINDLING_SECRET: '32 or more random characters',
  SMTP_URL: 'how mail is sent, such as smtp://user:password@host:587',
  MAIL_FROM: 'the sender of mails, such as Your Shop <hello@shop.example>',
  PAYMENT_BANK_ACCOUNT: 'holder and IBAN for payment in advance',
};

export const SETTINGS = Object.keys(RULES);

/** The settings as they are used, and a clause about each one that is wrong. An empty variable counts as one that is not set. */
export function readSettings(given) {
  const values = {};
  const problems = [];
  for (const [name, parse] of Object.entries(RULES)) {
    if (!given[name]) continue;
    try {
      values[name] = parse(given[name]);
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      problems.push(`${name} ${error.message}`);
    }
  }
  const signIn = readSignInSettings(given);
  return { values: { ...values, signInProviders: signIn.providers }, problems: [...problems, ...signIn.problems] };
}

/** Why the shop cannot run with these settings, in one sentence that names each of them; null when it can. */
export function settingsProblem(given, { serves }) {
  const { values, problems } = readSettings(given);
  if (problems.length > 0) return `These settings are wrong: ${problems.join('; ')}.`;
  if (!serves) return null;
  if (values.WORKER_TIMERS === false && !given.CRON_SECRET) {
    return 'With WORKER_TIMERS=0 nothing runs by itself: set CRON_SECRET (32 or more random characters) and have /api/cron called.';
  }
  const needed = values.KINDLING_DEMO ? ['KINDLING_SECRET'] : Object.keys(REQUIRED);
  const missing = needed.filter((name) => !given[name]).map((name) => `${name} (${REQUIRED[name]})`);
  if (missing.length === 0) return null;
  return `A real shop needs these settings: ${missing.join(', ')}; to only look around, run \`npm run demo\`.`;
}
