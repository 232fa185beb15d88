import 'server-only';
import { and, desc, eq, isNull, or, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { among, type Given, prepared } from '@/db/prepared';
import { challenges } from '@/db/schema/account';
import { consentRecords } from '@/db/schema/consent';
import { attributes, identityLinks, identityOperations } from '@/db/schema/identity';
import { mailbox } from '@/db/schema/mail';
import { events } from '@/db/schema/personalization';
import { dateLocale } from '@/lib/i18n/dates';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { perLocale } from '@/lib/i18n/per-locale';
import type { Shopper } from '@/lib/identity/shopper';
import { countOrders } from '@/lib/orders/queries';
import { ADDRESS_OF_STEP, type Journey, nextStep } from './journey';
import { demoWords } from './words';

/** The token of the newest link in the built-in mailbox for an address: what the person would click. */
export async function findMailedToken(email: string): Promise<string | null> {
  const [mail] = await db
    .select({ plain: mailbox.plain })
    .from(mailbox)
    .where(eq(mailbox.recipient, email))
    .orderBy(desc(mailbox.at))
    .limit(1);
  return mail?.plain.match(/[?&]token=([\w-]+)/)?.[1] ?? null;
}

type Known = { ids: readonly string[]; visitorId: string };

/** `confirms` counts the addresses that this browser has typed and whose owner has not answered yet. */
const readCounts = prepared(({ ids, visitorId }: Given<Known>) =>
  db
    .select({
      views: db.$count(events, among(events.identifierId, ids)),
      contact: db.$count(attributes, among(attributes.identifierId, ids)),
      consents: db.$count(consentRecords, among(consentRecords.identifierId, ids)),
      unread: db.$count(mailbox, isNull(mailbox.openedAt)),
      confirms: db.$count(
        challenges,
        and(
          eq(challenges.purpose, 'confirm-contact'),
          isNull(challenges.consumedAt),
          sql`${challenges.payload} ->> 'visitorId' = ${visitorId}`,
        ),
      ),
    })
    .from(sql`(select 1) as one`),
);

const HAPPENINGS_SHOWN = 5;

/** What the journey panel shows of this person, in words. What is on the page already is not counted again. Reads only. */
export async function getJourney(
  shopper: Shopper,
  { cart, hearts }: { cart: number; hearts: number },
  locale: Locale,
): Promise<Journey> {
  const words = demoWords(locale);
  const { owner, rung } = shopper;
  const ids = [...(owner?.visible ?? []), ...(shopper.email ? [shopper.email.identifierId] : [])];
  const [[counted], orders, happened] = await Promise.all([
    readCounts({ ids, visitorId: shopper.visitorId ?? '' }),
    countOrders(ids),
    listHappenings(shopper, ids, locale),
  ]);
  const { views = 0, contact = 0, consents = 0, unread = 0, confirms = 0 } = counted ?? {};
  const held = { cart, hearts, views, contact: contact + (shopper.email ? 1 : 0), orders, consents };
  const step = nextStep({ rung, cart, hearts, views, confirms: confirms > 0 });
  return {
    rung,
    rungNow: words('panel.rungNow', { rung: words(`ladder.${rung}.name`) }),
    stored: [
      ...(shopper.visitorId ? [{ text: words('holds.visitor'), href: localePath(locale, '/privacy#observed') }] : []),
      ...HOLDINGS.filter((kind) => held[kind] > 0).map((kind) => ({
        text: words(`holds.${kind}`, { count: held[kind] }),
        href: localePath(locale, `/privacy${ANCHOR[kind]}`),
      })),
    ],
    happened,
    next: { text: words(`next.${step}`), href: localePath(locale, ADDRESS_OF_STEP[step]) },
    inbox: words('panel.inbox', { count: unread }),
  };
}

const HOLDINGS = ['cart', 'hearts', 'views', 'contact', 'orders', 'consents'] as const;
/** Sections of the privacy center. */
const ANCHOR: Record<(typeof HOLDINGS)[number], string> = {
  cart: '#told',
  hearts: '#told',
  views: '#observed',
  contact: '#told',
  orders: '#law',
  consents: '#consent',
};

const timeFormat = perLocale(
  (locale) => new Intl.DateTimeFormat(dateLocale(locale), { timeStyle: 'short', timeZone: 'Europe/Berlin' }),
);

const readOperations = prepared(({ customerId }: Given<{ customerId: string }>) =>
  db
    .selectDistinct({ id: identityOperations.id, kind: identityOperations.kind, at: identityOperations.at })
    .from(identityOperations)
    .innerJoin(
      identityLinks,
      or(eq(identityLinks.openedBy, identityOperations.id), eq(identityLinks.closedBy, identityOperations.id)),
    )
    .where(eq(identityLinks.customerId, customerId))
    .orderBy(desc(identityOperations.at))
    .limit(HAPPENINGS_SHOWN),
);

const readAnswers = prepared(({ ids }: Given<{ ids: readonly string[] }>) =>
  db
    .select({
      id: consentRecords.id,
      at: consentRecords.at,
      state: consentRecords.state,
      purpose: consentRecords.purpose,
    })
    .from(consentRecords)
    .where(among(consentRecords.identifierId, ids))
    .orderBy(desc(consentRecords.at))
    .limit(HAPPENINGS_SHOWN),
);

/** The last operations on this customer's links and the last answers about consent, newest first. */
async function listHappenings(shopper: Shopper, ids: string[], locale: Locale): Promise<Journey['happened']> {
  const words = demoWords(locale);
  const [operations, answers] = await Promise.all([
    readOperations({ customerId: shopper.customerId ?? '' }),
    readAnswers({ ids }),
  ]);
  const happened = [
    ...operations.map(({ id, kind, at }) => ({ id, at, text: words(`operation.${kind}`) })),
    ...answers.map(({ id, at, state, purpose }) => {
      const said = state === 'given' || state === 'refused' ? state : 'withdrawn';
      return { id, at, text: words(`operation.${said}`, { purpose: words(`purpose.${purpose as 'profile'}`) }) };
    }),
  ];
  return happened
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .filter(({ text }, index, sorted) => text !== sorted[index - 1]?.text)
    .slice(0, HAPPENINGS_SHOWN)
    .map(({ id, text, at }) => ({ id, text, time: timeFormat(locale).format(at) }));
}
