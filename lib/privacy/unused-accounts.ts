import 'server-only';
import { and, asc, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import { db, type Transaction, transaction } from '@/db/client';
import { accounts } from '@/db/schema/account';
import { identifiers, identityLinks } from '@/db/schema/identity';
import { outbox } from '@/db/schema/mail';
import { monthsBefore } from '@/lib/data-inventory/terms';
import { formatDeadline } from '@/lib/i18n/days';
import { toLocale } from '@/lib/i18n/locales';
import { enqueueMail } from '@/lib/mail/commands';
import { now } from '@/lib/platform/clock';
import { isStopping } from '@/lib/platform/finish-before-exit';
import { logFailure } from '@/lib/platform/log';
import { eachOnItsOwn } from '@/lib/platform/one-by-one';
import { eraseIdentifiers } from './erase';
import { identifiersOf } from './person';
import { FIRST_WARNING_AFTER_MONTHS, nextStep, type Step } from './unused-rules';

const AT_ONCE = 200;

type Account = typeof accounts.$inferSelect;
type Unused = { account: Account; address: string | null };

const WARNINGS = { 'first-warning': 'firstWarningAt', 'second-warning': 'secondWarningAt' } as const;
type Warning = keyof typeof WARNINGS;

/** Of this use of the account: whoever comes back and goes away again is warned anew. */
const causeOf = ({ id, lastUsedAt }: Account, warning: Warning) =>
  `account-unused:${id}:${lastUsedAt.getTime()}:${warning}`;

/** Every account that nobody has used for so long that a warning may be due, page by page, the longest unused first. */
async function* unusedAccounts(): AsyncGenerator<Unused[]> {
  let last: Account | undefined;
  while (!isStopping()) {
    const behind =
      last &&
      or(
        gt(accounts.lastUsedAt, last.lastUsedAt),
        and(eq(accounts.lastUsedAt, last.lastUsedAt), gt(accounts.id, last.id)),
      );
    const page = await db
      .select({ account: accounts, address: identifiers.value })
      .from(accounts)
      .innerJoin(identifiers, eq(identifiers.id, accounts.emailIdentifierId))
      .where(and(lte(accounts.lastUsedAt, monthsBefore(now(), FIRST_WARNING_AFTER_MONTHS)), behind))
      .orderBy(asc(accounts.lastUsedAt), asc(accounts.id))
      .limit(AT_ONCE);
    if (page.length > 0) yield page;
    last = page.at(-1)?.account;
    if (page.length < AT_ONCE) return;
  }
}

/** Which warnings of these accounts stand in the outbox, and when each was delivered. */
async function readWarnings(page: readonly Unused[]): Promise<Map<string, Date | null>> {
  const kinds = Object.keys(WARNINGS) as Warning[];
  const causes = page.flatMap(({ account }) => kinds.map((warning) => causeOf(account, warning)));
  const rows = await db
    .select({ cause: outbox.cause, state: outbox.state, sentAt: outbox.sentAt })
    .from(outbox)
    .where(inArray(outbox.cause, causes));
  return new Map(rows.map(({ cause, state, sentAt }) => [cause, state === 'sent' ? sentAt : null]));
}

/** The account with what the outbox says about its warnings: only one that was delivered counts. */
function withDeliveries(account: Account, warnings: Map<string, Date | null>): Account {
  const delivered = { ...account };
  for (const [warning, column] of Object.entries(WARNINGS) as [Warning, (typeof WARNINGS)[Warning]][]) {
    const noted = account[column];
    if (!noted || noted <= account.lastUsedAt) delivered[column] = warnings.get(causeOf(account, warning)) ?? noted;
  }
  return delivered;
}

async function warn(tx: Transaction, { account, address }: Unused, step: Step): Promise<void> {
  if (!step || step.step === 'erase' || !address) return;
  const locale = toLocale(account.locale);
  const data = { date: formatDeadline(step.goesAt, locale), link: '/sign-in' };
  await enqueueMail(tx, { cause: causeOf(account, step.step), to: address, locale, kind: 'account-unused', data });
}

/** Notes on the accounts of a page which warnings were delivered, and writes those that are due and not written yet. */
async function warnPage(page: readonly Unused[]): Promise<void> {
  const warnings = await readWarnings(page);
  const looked = page.map((unused) => ({ unused, account: withDeliveries(unused.account, warnings) }));
  const news = looked.filter(
    ({ unused, account }) =>
      account.firstWarningAt !== unused.account.firstWarningAt ||
      account.secondWarningAt !== unused.account.secondWarningAt,
  );
  const due = looked
    .map(({ unused, account }) => ({ unused, step: nextStep(account, now()) }))
    .filter(({ unused, step }) => step && step.step !== 'erase' && !warnings.has(causeOf(unused.account, step.step)));
  if (news.length + due.length === 0) return;
  await transaction(async (tx) => {
    for (const { account } of news) {
      const { firstWarningAt, secondWarningAt } = account;
      await tx.update(accounts).set({ firstWarningAt, secondWarningAt }).where(eq(accounts.id, account.id));
    }
    for (const { unused, step } of due) await warn(tx, unused, step);
  });
}

/** Says twice that an account will go, to each account for which it is due, however many there are. */
export async function warnUnusedAccounts(): Promise<void> {
  for await (const page of unusedAccounts()) await warnPage(page);
}

/** Erases one account, unless it was used while others were erased. Says whether it did. */
function eraseUnused(accountId: string): Promise<boolean> {
  return transaction(async (tx) => {
    const [account] = await tx.select().from(accounts).where(eq(accounts.id, accountId));
    if (!account || nextStep(account, now())?.step !== 'erase') return false;
    const [link] = await tx
      .select({ customerId: identityLinks.customerId })
      .from(identityLinks)
      .where(and(eq(identityLinks.identifierId, account.identifierId), isNull(identityLinks.validTo)));
    const linked = link ? await identifiersOf(link.customerId) : [];
    await eraseIdentifiers(tx, [account.identifierId, ...linked], 'retention');
    return true;
  });
}

/**
 * Erases accounts that nobody has used for 36 months and whose two warnings were delivered in time, with everything that is
 * linked to them. One that fails stops no other. Returns how many.
 */
export async function eraseUnusedAccounts(): Promise<number> {
  let erased = 0;
  for await (const page of unusedAccounts()) {
    const due = page.filter(({ account }) => nextStep(account, now())?.step === 'erase');
    const { done, errors } = await eachOnItsOwn(
      'unused-account',
      due,
      ({ account }) => account.id,
      ({ account }) => eraseUnused(account.id),
    );
    for (const error of errors) logFailure('An unused account could not be erased', error);
    erased += done.filter(Boolean).length;
  }
  return erased;
}
