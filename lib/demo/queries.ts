import 'server-only';
import { and, desc, eq, inArray, isNull, or } from 'drizzle-orm';
import { getTranslations } from 'next-intl/server';
import { db } from '@/db/client';
import { challenges } from '@/db/schema/account';
import { consentRecords } from '@/db/schema/consent';
import { attributes, identityLinks, identityOperations } from '@/db/schema/identity';
import { mailbox } from '@/db/schema/mail';
import { events } from '@/db/schema/personalization';
import { countCart } from '@/lib/cart/queries';
import { dateLocale } from '@/lib/i18n/dates';
import { type Locale, localePath } from '@/lib/i18n/locales';
import type { Shopper } from '@/lib/identity/shopper';
import { countOrders } from '@/lib/orders/queries';
import { listHeartedIds } from '@/lib/wishlist/queries';
import { ADDRESS_OF_STEP, type Journey, nextStep } from './journey';

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

/** Whether this browser has typed an address whose owner has not answered yet. */
async function awaitsConfirmation(visitorId: string | null): Promise<boolean> {
  if (!visitorId) return false;
  const open = await db
    .select({ payload: challenges.payload })
    .from(challenges)
    .where(and(eq(challenges.purpose, 'confirm-contact'), isNull(challenges.consumedAt)));
  return open.some(({ payload }) => payload?.visitorId === visitorId);
}

const HAPPENINGS_SHOWN = 5;

/** What the journey panel shows of this person, in words. Reads only. */
export async function getJourney(shopper: Shopper, locale: Locale): Promise<Journey> {
  const words = await getTranslations({ locale, namespace: 'demo' });
  const { owner, rung } = shopper;
  const ids = [...(owner?.visible ?? []), ...(shopper.email ? [shopper.email.identifierId] : [])];
  const [cart, hearts, views, contact, orders, consents, unread, confirms] = await Promise.all([
    owner ? countCart(owner) : 0,
    owner ? listHeartedIds(owner) : [],
    db.$count(events, inArray(events.identifierId, ids)),
    db.$count(attributes, inArray(attributes.identifierId, ids)),
    countOrders(ids),
    db.$count(consentRecords, inArray(consentRecords.identifierId, ids)),
    db.$count(mailbox, isNull(mailbox.openedAt)),
    awaitsConfirmation(shopper.visitorId),
  ]);
  const held = { cart, hearts: hearts.length, views, contact: contact + (shopper.email ? 1 : 0), orders, consents };
  const step = nextStep({ rung, cart, hearts: hearts.length, views, confirms });
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
    happened: await listHappenings(shopper, ids, locale),
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

/** The last operations on this customer's links and the last answers about consent, newest first. */
async function listHappenings(shopper: Shopper, ids: string[], locale: Locale): Promise<Journey['happened']> {
  const words = await getTranslations({ locale, namespace: 'demo' });
  const time = new Intl.DateTimeFormat(dateLocale(locale), { timeStyle: 'short', timeZone: 'Europe/Berlin' });
  const operations = await db
    .selectDistinct({ id: identityOperations.id, kind: identityOperations.kind, at: identityOperations.at })
    .from(identityOperations)
    .innerJoin(
      identityLinks,
      or(eq(identityLinks.openedBy, identityOperations.id), eq(identityLinks.closedBy, identityOperations.id)),
    )
    .where(eq(identityLinks.customerId, shopper.customerId ?? ''))
    .orderBy(desc(identityOperations.at))
    .limit(HAPPENINGS_SHOWN);
  const answers = await db
    .select()
    .from(consentRecords)
    .where(inArray(consentRecords.identifierId, ids))
    .orderBy(desc(consentRecords.at))
    .limit(HAPPENINGS_SHOWN);
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
    .map(({ id, text, at }) => ({ id, text, time: time.format(at) }));
}
