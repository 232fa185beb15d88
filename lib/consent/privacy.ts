import 'server-only';
import { and, desc, eq, exists, gt, gte, inArray, max, notExists, or, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { db } from '@/db/client';
import { consentHeads, consentRecords, contacts, suppressions } from '@/db/schema/consent';
import { identifiers } from '@/db/schema/identity';
import { type DataCategory, personalTable } from '@/lib/data-inventory/data-category';
import type { Asked, Item } from '@/lib/data-inventory/item';
import type { Person } from '@/lib/data-inventory/person';
import { type Retention, runsOut } from '@/lib/data-inventory/retention';
import { after, dueBefore, type Term } from '@/lib/data-inventory/terms';
import { isPurpose } from './rules';
import { purposeTitle } from './wording';

/** After the last answer that counts. */
export const PROOF: Term = { days: 3 * 365 };

const later = alias(consentRecords, 'later');

const latest = alias(consentRecords, 'standing');

/** A yes that nobody has taken back. */
export const isStandingYes = (of: typeof consentRecords | typeof later) =>
  and(
    eq(of.state, 'given'),
    notExists(
      db
        .select({ id: latest.id })
        .from(latest)
        .where(
          and(
            eq(latest.identifierId, of.identifierId),
            eq(latest.purpose, of.purpose),
            gt(latest.position, of.position),
          ),
        ),
    ),
  ) as SQL;

/**
 * Ledgers in which nothing counts any more: the last answer is older than three years, and no yes stands. A ledger goes as a
 * whole, so that what remains is always an unbroken chain.
 */
function endedProofs(at: Date, of: typeof consentRecords | typeof consentHeads): SQL {
  const ofSame = eq(later.identifierId, of.identifierId);
  const counts = or(gte(later.at, dueBefore(at, PROOF)), isStandingYes(later));
  return notExists(db.select({ id: later.id }).from(later).where(and(ofSame, counts)));
}

const PROOFS: Retention = {
  expired: (at) => endedProofs(at, consentRecords),
  async until({ identifierIds }) {
    const own = inArray(consentRecords.identifierId, identifierIds);
    if ((await db.$count(consentRecords, and(own, isStandingYes(consentRecords)))) > 0) return 'never';
    const [last] = await db
      .select({ at: max(consentRecords.at) })
      .from(consentRecords)
      .where(own);
    return last?.at ? after(last.at, PROOF) : null;
  },
};

/** A head goes with its ledger, and only so: one whose answers are gone otherwise tells that they were taken away. */
const HEADS: Retention = {
  expired(at) {
    const answers = db.select({ id: later.id }).from(later).where(eq(later.identifierId, consentHeads.identifierId));
    return and(exists(answers), endedProofs(at, consentHeads));
  },
  until: PROOFS.until,
};

/** What nobody has confirmed, and what is left of a subscription that was ended: both go after so long. */
export const UNCONFIRMED_CONTACT_IN_HOURS = 72;
export const ENDED_CONTACT_IN_HOURS = 72;

const contactsOf = ({ identifierIds }: Person) => inArray(contacts.emailIdentifierId, identifierIds);

async function answers({ ids, locale, words }: Asked): Promise<Item[]> {
  const rows = await db
    .select()
    .from(consentRecords)
    .where(inArray(consentRecords.identifierId, ids))
    .orderBy(desc(consentRecords.at));
  return rows.map(({ purpose, state, at }) => ({
    text: isPurpose(purpose) ? purposeTitle(purpose, locale) : purpose,
    detail: words(`consent.answers.${state}`),
    at,
  }));
}

export const CONSENTS = {
  id: 'consents',
  category: 'legal',
  purposes: ['essential'],
  basis: 'accountability',
  roles: ['you', 'programs'],
  kept: 'proof',
  level: 0,
  tables: [
    personalTable(
      consentHeads,
      { identifierId: 'shown', length: 'shown', lastHash: 'secret', seal: 'secret' },
      {
        rowsOf: ({ identifierIds }) => inArray(consentHeads.identifierId, identifierIds),
        erased: 'delete',
        retention: HEADS,
      },
    ),
    personalTable(
      consentRecords,
      {
        id: 'shown',
        identifierId: 'shown',
        position: 'shown',
        purpose: 'shown',
        purposeVersion: 'shown',
        state: 'shown',
        at: 'shown',
        method: 'shown',
        surface: 'shown',
        locale: 'shown',
        policyFingerprint: 'shown',
        wordingHash: 'shown',
        evidence: 'shown',
        previousHash: 'shown',
        hash: 'shown',
      },
      {
        rowsOf: ({ identifierIds }) => inArray(consentRecords.identifierId, identifierIds),
        erased: 'delete',
        retention: PROOFS,
      },
    ),
  ],
  list: answers,
} as const satisfies DataCategory;

export const SUPPRESSION = {
  id: 'suppression',
  category: 'legal',
  purposes: ['newsletter'],
  basis: 'legal-obligation',
  roles: ['programs'],
  kept: 'objection',
  level: 2,
  tables: [
    personalTable(
      suppressions,
      { lookup: 'secret', reason: 'shown', at: 'shown' },
      { rowsOf: ({ lookups }) => inArray(suppressions.lookup, lookups), erased: 'hold' },
    ),
  ],
} as const satisfies DataCategory;

async function subscription({ ids, words }: Asked): Promise<Item[]> {
  const rows = await db
    .select({ contact: contacts, address: identifiers.value })
    .from(contacts)
    .innerJoin(identifiers, eq(identifiers.id, contacts.emailIdentifierId))
    .where(inArray(contacts.emailIdentifierId, ids));
  return rows.map(({ contact, address }) => ({
    text: words('items.subscription', { address: address ?? '' }),
    detail: words(`items.state.${contact.state}`),
    at: contact.confirmedAt ?? contact.requestedAt,
  }));
}

export const CONTACT = {
  id: 'contact',
  category: 'provided',
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
  list: subscription,
} as const satisfies DataCategory;
