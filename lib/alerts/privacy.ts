import 'server-only';
import { inArray, isNull } from 'drizzle-orm';
import { notices } from '@/db/schema/notices';
import { UNCONFIRMED_CONTACT_IN_HOURS } from '@/lib/consent/privacy';
import { type Holding, personalTable } from '@/lib/data-inventory/holding';
import type { Person } from '@/lib/data-inventory/person';
import { runsOut } from '@/lib/data-inventory/retention';

const NOTICE_IN_DAYS = 365;

const noticesOf = ({ identifierIds }: Person) => inArray(notices.emailIdentifierId, identifierIds);

export const NOTICES = {
  id: 'notices',
  category: 'told',
  purposes: ['product-mails'],
  basis: 'consent',
  roles: ['you', 'programs'],
  kept: 'notice',
  level: 2,
  tables: [
    personalTable(
      notices,
      {
        id: 'shown',
        emailIdentifierId: 'shown',
        kind: 'shown',
        productId: 'shown',
        subjectId: 'shown',
        locale: 'shown',
        seenInCents: 'shown',
        seenCurrency: 'shown',
        surface: 'shown',
        requestedAt: 'shown',
        confirmedAt: 'shown',
      },
      {
        rowsOf: noticesOf,
        erased: 'delete',
        retention: runsOut(notices, noticesOf, [
          { since: notices.requestedAt, term: { days: NOTICE_IN_DAYS } },
          {
            of: isNull(notices.confirmedAt),
            since: notices.requestedAt,
            term: { hours: UNCONFIRMED_CONTACT_IN_HOURS },
          },
        ]),
      },
    ),
  ],
} as const satisfies Holding;
