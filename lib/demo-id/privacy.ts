import 'server-only';
import { and, eq, exists, inArray, not, or, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { providerAccounts } from '@/db/schema/account';
import { demoIdPeople, demoIdRecords } from '@/db/schema/demo';
import { type DataCategory, personalTable } from '@/lib/data-inventory/data-category';
import type { Person } from '@/lib/data-inventory/person';
import { runsOut } from '@/lib/data-inventory/retention';
import { UNTIL_THEN } from '@/lib/data-inventory/terms';

/** Somebody whom Demo ID has met, but who has no account here that is connected to it. */
const UNCONNECTED_IN_DAYS = 30;
const DEMO_ID = 'demo-id';

/** People whom Demo ID knows by the person's address, or as whom the person signs in here, whatever their address there is. */
const providerPeopleOf = ({ addresses, accountIds }: Person) => {
  const connected = db
    .select({ subject: providerAccounts.subject })
    .from(providerAccounts)
    .where(and(eq(providerAccounts.provider, DEMO_ID), inArray(providerAccounts.accountId, accountIds)));
  return or(inArray(demoIdPeople.email, addresses), inArray(demoIdPeople.subject, connected));
};

/** Sessions, grants, codes and questions of those people at the provider. */
const providerRecordsOf = (person: Person) => {
  const subjects = db.select({ subject: demoIdPeople.subject }).from(demoIdPeople).where(providerPeopleOf(person));
  const { payload } = demoIdRecords;
  return or(
    inArray(sql`${payload} ->> 'accountId'`, subjects),
    inArray(sql`${payload} -> 'session' ->> 'accountId'`, subjects),
  );
};

const unconnected = not(
  exists(
    db
      .select({ subject: providerAccounts.subject })
      .from(providerAccounts)
      .where(and(eq(providerAccounts.provider, DEMO_ID), eq(providerAccounts.subject, demoIdPeople.subject))),
  ),
);

/** What the built-in sign-in provider of the demo knows; it is another party, which happens to live in the same house. */
export const DEMO_ID_PEOPLE = {
  id: 'demo-id',
  category: 'observed',
  purposes: ['essential'],
  basis: 'contract',
  roles: ['you', 'programs'],
  kept: 'demo-id',
  level: 3,
  tables: [
    personalTable(
      demoIdRecords,
      {
        model: 'shown',
        id: 'secret',
        payload: 'secret',
        grantId: 'secret',
        uid: 'secret',
        consumedAt: 'shown',
        expiresAt: 'shown',
      },
      // They run out by themselves within a quarter of an hour; whoever leaves does not wait for that.
      {
        rowsOf: providerRecordsOf,
        erased: 'delete',
        retention: runsOut(demoIdRecords, providerRecordsOf, [{ since: demoIdRecords.expiresAt, term: UNTIL_THEN }]),
      },
    ),
    personalTable(
      demoIdPeople,
      { subject: 'shown', email: 'shown', name: 'shown', createdAt: 'shown' },
      {
        rowsOf: providerPeopleOf,
        erased: 'delete',
        retention: runsOut(demoIdPeople, providerPeopleOf, [
          { of: unconnected, since: demoIdPeople.createdAt, term: { days: UNCONNECTED_IN_DAYS } },
        ]),
      },
    ),
  ],
  things: (person) => db.$count(demoIdPeople, providerPeopleOf(person)),
} as const satisfies DataCategory;
