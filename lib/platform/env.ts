import { isIPv6 } from 'node:net';
import { shop } from '@/shop.config';
import { OPERATOR_SETTINGS, readSettings, SETTINGS, type Settings, settingsProblem } from './settings.mjs';
import type { SignInSetting } from './sign-in-settings.mjs';

const LOCAL_ADDRESS = 'http://localhost:3000';

export type Env = {
  demo: boolean;
  siteUrl: string;
  /** Where this process itself listens, whatever stands in front of it. */
  ownAddress: string;
  trustedProxies: number;
  workerTimers: boolean;
  cronSecret: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  paymentBankAccount: { holder: string; iban: string } | undefined;
  /** Besides Demo ID, which the demo brings along. */
  signInProviders: readonly SignInSetting[];
  /** Who runs the shop, as far as it is stated. */
  operator: Partial<Record<OperatorFact, string>>;
};

export type OperatorFact = keyof typeof OPERATOR_SETTINGS;

let checked: { given: string; values: Settings } | undefined;

/** Reading again what has been checked costs next to nothing: every request asks. */
function read(): Settings {
  // What a served shop was started with stays as it is; reading variables takes longer than one would think.
  if (checked && process.env.NODE_ENV === 'production') return checked.values;
  const signIn = Object.entries(process.env).filter(([name]) => name.startsWith('SIGN_IN_'));
  const given = JSON.stringify([SETTINGS.map((name) => process.env[name]), signIn]);
  if (checked?.given === given) return checked.values;
  const { values, problems } = readSettings(process.env);
  if (problems.length > 0) throw new Error(`These settings are wrong: ${problems.join('; ')}.`);
  checked = { given, values };
  return values;
}

/** An address that this machine can be asked at: one that means "all of them" can only be listened on. */
function reachable(host: string | undefined): string {
  if (!host) return 'localhost';
  if (host === '0.0.0.0') return '127.0.0.1';
  if (!isIPv6(host)) return host;
  return /^[0:]+$/.test(host) ? '[::1]' : `[${host}]`;
}

/** The settings of this process. Throws a sentence that names each variable with a wrong value. */
export function env(): Env {
  const values = read();
  return {
    demo: values.KINDLING_DEMO ?? false,
    siteUrl: values.SITE_URL ?? LOCAL_ADDRESS,
    ownAddress: `http://${reachable(values.HOST)}:${values.PORT ?? 3000}`,
    trustedProxies: values.TRUSTED_PROXIES ?? 0,
    workerTimers: values.WORKER_TIMERS ?? true,
    cronSecret: values.CRON_SECRET,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM ?? `${shop.name} <${shop.email}>`,
    paymentBankAccount: values.PAYMENT_BANK_ACCOUNT,
    signInProviders: values.signInProviders,
    operator: Object.fromEntries(Object.entries(OPERATOR_SETTINGS).map(([fact, name]) => [fact, values[name]])),
  };
}

/** Ends a server process whose settings cannot work, with one sentence that names them. */
export function checkSettingsOrExit(): void {
  const problem = settingsProblem(process.env, { serves: true });
  if (!problem) return;
  console.error(`\n${problem}\n`);
  process.exit(1);
}

/** The shop's secret; every key is derived from it. Throws when it is not set. */
export function shopSecret(): string {
  const secret = read().KINDLING_SECRET;
  if (!secret) throw new Error('KINDLING_SECRET is not set: 32 or more random characters.');
  return secret;
}

/** Whether this is the development server, which says to developers what a shop says to nobody. */
export const isDevelopment = (): boolean => process.env.NODE_ENV === 'development';
