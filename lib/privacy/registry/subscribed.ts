import 'server-only';
import { eq, inArray, isNull } from 'drizzle-orm';
import { contacts } from '@/db/schema/consent';
import { notices } from '@/db/schema/notices';
import { type Holding, personalTable } from './holding';
import type { Person } from './person-keys';
import { runsOut } from './retention';

/** What nobody has confirmed, and what is left of a subscription that was ended: both go after so long. */
export const UNCONFIRMED_CONTACT_IN_HOURS = 72;
export const ENDED_CONTACT_IN_HOURS = 72;
const NOTICE_IN_DAYS = 365;

const contactsOf = ({ identifierIds }: Person) => inArray(contacts.emailIdentifierId, identifierIds);
const noticesOf = ({ identifierIds }: Person) => inArray(notices.emailIdentifierId, identifierIds);

/** You asked for mails. */
export const SUBSCRIBED = [
  {
    id: 'contact',
    category: 'told',
    purposes: ['newsletter', 'product-mails'],
    basis: 'consent',
    roles: ['you', 'support'],
    kept: 'address',
    level: 2,
    tables: [
      personalTable(
        contacts,
        {
          emailIdentifierId: 'shown',
          state: 'shown',
          locale: 'shown',
          surface: 'shown',
          requestedAt: 'shown',
          confirmedAt: 'shown',
          endedAt: 'shown',
        },
        {
          rowsOf: contactsOf,
          erased: 'delete',
          retention: runsOut(contacts, contactsOf, [
            {
              of: eq(contacts.state, 'requested'),
              since: contacts.requestedAt,
              term: { hours: UNCONFIRMED_CONTACT_IN_HOURS },
            },
            { of: eq(contacts.state, 'ended'), since: contacts.endedAt, term: { hours: ENDED_CONTACT_IN_HOURS } },
          ]),
        },
      ),
    ],
  },
  {
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
  },
] as const satisfies Holding[];
