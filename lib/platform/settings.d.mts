import type { SignInSetting } from './sign-in-settings.mjs';

type Given = Readonly<Record<string, string | undefined>>;

type OperatorFact =
  | 'name'
  | 'address'
  | 'email'
  | 'phone'
  | 'representative'
  | 'register'
  | 'vatId'
  | 'officer'
  | 'authority';

export type Settings = {
  signInProviders: SignInSetting[];
  KINDLING_DEMO?: boolean;
  KINDLING_SECRET?: string;
  /** Without a slash at the end. */
  SITE_URL?: string;
  DATABASE_URL?: string;
  HOST?: string;
  PORT?: number;
  /** How many reverse proxies of your own stand in front of the shop: so many entries of X-Forwarded-For are believed. */
  TRUSTED_PROXIES?: number;
  /** How long a connection may wait for its next request. */
  KEEP_ALIVE_SECONDS?: number;
  /** Whether this process runs the workers by itself. */
  WORKER_TIMERS?: boolean;
  /** What whoever calls `/api/cron/<worker>` must know. */
  CRON_SECRET?: string;
  SMTP_URL?: string;
  MAIL_FROM?: string;
  /** For payment in advance, the one real method that needs no outside service. */
  PAYMENT_BANK_ACCOUNT?: { holder: string; iban: string };
} & { [Setting in `OPERATOR_${string}`]?: string };

/** The setting behind each fact about who runs the shop. */
export const OPERATOR_SETTINGS: Readonly<Record<OperatorFact, `OPERATOR_${string}`>>;

export const SETTINGS: readonly string[];
export function readSettings(given: Given): { values: Settings; problems: string[] };
export function settingsProblem(given: Given, options: { serves: boolean }): string | null;
