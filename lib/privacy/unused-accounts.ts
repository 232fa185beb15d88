import 'server-only';
import { and, asc, eq, isNull, lt } from 'drizzle-orm';
import { db, transaction } from '@/db/client';
import { accounts } from '@/db/schema/account';
import { identifiers, identityLinks } from '@/db/schema/identity';
import { now } from '@/lib/clock';
import { toLocale } from '@/lib/i18n/locales';
import { enqueueMail } from '@/lib/mail/commands';
import { formatDeadline } from './dates';
import { eraseIdentifiers } from './erase';
import { identifiersOf } from './person';
import { monthsAfter, monthsBefore, UNUSED_ACCOUNT_IN_MONTHS } from './rules';

/** Months without use after which a warning goes out; the account goes at `UNUSED_ACCOUNT_IN_MONTHS`. */
const WARNED_AFTER_MONTHS = [UNUSED_ACCOUNT_IN_MONTHS - 2, UNUSED_ACCOUNT_IN_MONTHS - 1];
const AT_ONCE = 200;

function unusedFor(months: number) {
  return db
    .select({ account: accounts, address: identifiers.value })
    .from(accounts)
    .innerJoin(identifiers, eq(identifiers.id, accounts.emailIdentifierId))
    .where(lt(accounts.lastUsedAt, monthsBefore(now(), months)))
    .orderBy(asc(accounts.lastUsedAt))
    .limit(AT_ONCE);
}

/** Says twice that an account will go, each time once: the outbox knows the cause, however often this runs. */
export async function warnUnusedAccounts(): Promise<void> {
  for (const months of WARNED_AFTER_MONTHS) {
    for (const { account, address } of await unusedFor(months)) {
      if (!address) continue;
      const locale = toLocale(account.locale);
      const goes = formatDeadline(monthsAfter(account.lastUsedAt, UNUSED_ACCOUNT_IN_MONTHS), locale);
      const cause = `account-unused:${account.id}:${account.lastUsedAt.getTime()}:${months}`;
      const data = { date: goes, link: '/sign-in' };
      await transaction((tx) => enqueueMail(tx, { cause, to: address, locale, kind: 'account-unused', data }));
    }
  }
}

/** Erases accounts that nobody has used for 36 months, with everything that is linked to them. Returns how many. */
export async function eraseUnusedAccounts(): Promise<number> {
  const unused = await unusedFor(UNUSED_ACCOUNT_IN_MONTHS);
  for (const { account } of unused) {
    await transaction(async (tx) => {
      const [link] = await tx
        .select({ customerId: identityLinks.customerId })
        .from(identityLinks)
        .where(and(eq(identityLinks.identifierId, account.identifierId), isNull(identityLinks.validTo)));
      const linked = link ? await identifiersOf(link.customerId) : [];
      await eraseIdentifiers(tx, [account.identifierId, ...linked], 'retention');
    });
  }
  return unused.length;
}
