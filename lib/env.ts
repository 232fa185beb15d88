import { z } from 'zod';

const LOCAL_ADDRESS = 'http://localhost:3000';

const schema = z.object({
  KINDLING_DEMO: z.enum(['0', '1']).default('0'),
  KINDLING_SECRET: z.string().min(32, 'needs at least 32 characters').optional(),
  SITE_URL: z.url('must be an absolute address such as https://shop.example').optional(),
  DATABASE_URL: z.string().optional(),
  HOST: z.string().optional(),
  PORT: z.string().optional(),
  /** How many reverse proxies of your own stand in front of the shop: so many entries of X-Forwarded-For are believed. */
  TRUSTED_PROXIES: z.coerce.number('must be a number').int('must be a whole number').min(0).max(9).default(0),
  SMTP_URL: z.url('must look like smtp://user:password@host:587').optional(),
  MAIL_FROM: z.string().min(3).optional(),
  /** Holder and IBAN for payment in advance, the one real method that needs no outside service. */
  PAYMENT_BANK_ACCOUNT: z.string().min(10).optional(),
});

export type Env = {
  demo: boolean;
  siteUrl: string;
  /** Where this process itself listens, whatever stands in front of it. */
  ownAddress: string;
  trustedProxies: number;
  smtpUrl: string | undefined;
  mailFrom: string;
  paymentBankAccount: string | undefined;
};

let checked: { given: string; values: z.infer<typeof schema> } | undefined;

/** Reading again what has been checked costs next to nothing: every request asks. */
function parse(): z.infer<typeof schema> {
  // What a served shop was started with stays as it is; reading variables takes longer than one would think.
  if (checked && process.env.NODE_ENV === 'production') return checked.values;
  // An empty variable counts as one that is not set.
  const set = Object.keys(schema.shape).map((name) => [name, process.env[name] || undefined]);
  const given = JSON.stringify(set);
  if (checked?.given === given) return checked.values;
  const parsed = schema.safeParse(Object.fromEntries(set));
  if (parsed.success) {
    checked = { given, values: parsed.data };
    return parsed.data;
  }
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new Error(`The configuration is not usable: ${wrong.join('; ')}.`);
}

/** The settings of this process. Throws a sentence that names each variable with a wrong value. */
export function env(): Env {
  const values = parse();
  return {
    demo: values.KINDLING_DEMO === '1',
    siteUrl: (values.SITE_URL ?? LOCAL_ADDRESS).replace(/\/$/, ''),
    ownAddress: `http://${values.HOST ?? 'localhost'}:${values.PORT ?? 3000}`,
    trustedProxies: values.TRUSTED_PROXIES,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM ?? 'Kindling <hello@kindling.example>',
    paymentBankAccount: values.PAYMENT_BANK_ACCOUNT,
  };
}

/** The shop's secret; every key is derived from it. Throws when it is not set. */
export function shopSecret(): string {
  const secret = parse().KINDLING_SECRET;
  if (!secret) throw new Error('KINDLING_SECRET is not set: 32 or more random characters.');
  return secret;
}
