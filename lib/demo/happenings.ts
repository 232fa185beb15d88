import { shop } from '@/shop.config';
import 'server-only';
import { and, desc, eq, gt, isNull, or, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { inList, type Params, preparedQuery } from '@/db/prepared-query';
import { challenges } from '@/db/schema/account';
import { cartLines } from '@/db/schema/cart';
import { products } from '@/db/schema/catalog';
import { consentRecords } from '@/db/schema/consent';
import { identityLinks, identityOperations } from '@/db/schema/identity';
import { mailbox } from '@/db/schema/mail';
import { coupons, orders } from '@/db/schema/orders';
import { events } from '@/db/schema/personalization';
import { wishlistItems } from '@/db/schema/wishlist';
import { isPurpose } from '@/lib/consent/rules';
import { dateLocale } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';
import { perLocale } from '@/lib/i18n/per-locale';
import type { Shopper } from '@/lib/identity/shopper';
import { lookupOf } from '@/lib/platform/lookup';
import type { Journey } from './journey';
import { demoWords } from './words';

const HAPPENINGS_SHOWN = 6;

type Ids = { ids: readonly string[] };

const readOperations = preparedQuery(({ customerId }: Params<{ customerId: string }>) =>
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

const readAnswers = preparedQuery(({ ids }: Params<Ids>) =>
  db
    .select({
      id: consentRecords.id,
      at: consentRecords.at,
      state: consentRecords.state,
      purpose: consentRecords.purpose,
    })
    .from(consentRecords)
    .where(inList(consentRecords.identifierId, ids))
    .orderBy(desc(consentRecords.at), desc(consentRecords.position))
    .limit(HAPPENINGS_SHOWN),
);

const readHearts = preparedQuery(({ ids }: Params<Ids>) =>
  db
    .select({ name: products.name, at: wishlistItems.changedAt })
    .from(wishlistItems)
    .innerJoin(products, eq(products.id, wishlistItems.productId))
    .where(and(inList(wishlistItems.identifierId, ids), eq(wishlistItems.hearted, true)))
    .orderBy(desc(wishlistItems.changedAt))
    .limit(HAPPENINGS_SHOWN),
);

const readCart = preparedQuery(({ ids }: Params<Ids>) =>
  db
    .select({ name: cartLines.seenName, at: cartLines.changedAt })
    .from(cartLines)
    .where(and(inList(cartLines.identifierId, ids), gt(cartLines.quantity, 0)))
    .orderBy(desc(cartLines.changedAt))
    .limit(HAPPENINGS_SHOWN),
);

const readEvents = preparedQuery(({ ids }: Params<Ids>) =>
  db
    .select({ id: events.id, kind: events.kind, query: events.query, name: products.name, at: events.at })
    .from(events)
    .leftJoin(products, eq(products.id, events.productId))
    .where(inList(events.identifierId, ids))
    .orderBy(desc(events.at))
    .limit(HAPPENINGS_SHOWN),
);

const readOrders = preparedQuery(({ ids }: Params<Ids>) =>
  db
    .select({ number: orders.number, coupon: orders.couponCode, at: orders.placedAt })
    .from(orders)
    .where(and(inList(orders.identifierId, ids), isNull(orders.heldSince)))
    .orderBy(desc(orders.placedAt))
    .limit(HAPPENINGS_SHOWN),
);

const readCoupons = preparedQuery(({ ids }: Params<Ids>) =>
  db
    .select({ code: coupons.code, percent: coupons.percent, at: coupons.createdAt })
    .from(coupons)
    .where(inList(coupons.emailIdentifierId, ids))
    .orderBy(desc(coupons.createdAt))
    .limit(HAPPENINGS_SHOWN),
);

const readMails = preparedQuery(({ lookup }: Params<{ lookup: string }>) =>
  db
    .select({ id: mailbox.id, subject: mailbox.subject, at: mailbox.at })
    .from(mailbox)
    .where(eq(mailbox.recipientLookup, lookup))
    .orderBy(desc(mailbox.at))
    .limit(HAPPENINGS_SHOWN),
);

/** Addresses that this browser has typed and whose owner has not answered yet: their mails are nobody's business here. */
const readAsked = preparedQuery(({ visitorId }: Params<{ visitorId: string }>) =>
  db
    .select({ id: challenges.id, at: challenges.createdAt })
    .from(challenges)
    .where(
      and(
        eq(challenges.purpose, 'confirm-contact'),
        isNull(challenges.consumedAt),
        sql`${challenges.payload} ->> 'visitorId' = ${visitorId}`,
      ),
    )
    .orderBy(desc(challenges.createdAt))
    .limit(1),
);

const timeFormat = perLocale(
  (locale) => new Intl.DateTimeFormat(dateLocale(locale), { timeStyle: 'medium', timeZone: shop.timeZone }),
);

type Happening = { id: string; at: Date; text: string };

/** What this person has done and what followed from it, newest first: saved, ordered, said, joined, mailed. */
export async function listHappenings(shopper: Shopper, ids: string[], locale: Locale): Promise<Journey['happened']> {
  const words = demoWords(locale);
  const [operations, answers, hearts, cart, seen, placed, given, mails, asked] = await Promise.all([
    readOperations({ customerId: shopper.customerId ?? '' }),
    readAnswers({ ids }),
    readHearts({ ids }),
    readCart({ ids }),
    readEvents({ ids }),
    readOrders({ ids }),
    readCoupons({ ids }),
    readMails({ lookup: shopper.email ? lookupOf('email', shopper.email.address) : '' }),
    readAsked({ visitorId: shopper.visitorId ?? '' }),
  ]);
  const happened: Happening[] = [
    ...operations.map(({ id, kind, at }) => ({ id, at, text: words(`operation.${kind}`) })),
    ...answers.flatMap(({ id, at, state, purpose }) => {
      if (!isPurpose(purpose)) return [];
      const said = state === 'given' || state === 'refused' ? state : 'withdrawn';
      return [{ id, at, text: words(`operation.${said}`, { purpose: words(`purpose.${purpose}`) }) }];
    }),
    ...hearts.map(({ name, at }) => ({
      id: `heart ${name[locale]}`,
      at,
      text: words('happened.heart', { name: name[locale] }),
    })),
    ...cart.flatMap(({ name, at }) =>
      name ? [{ id: `cart ${name}`, at, text: words('happened.cart', { name }) }] : [],
    ),
    ...seen.flatMap(({ id, kind, query, name, at }) => {
      const what = kind === 'searched' ? query : name?.[locale];
      return what ? [{ id, at, text: words(`happened.${kind}`, { name: what }) }] : [];
    }),
    ...placed.map(({ number, coupon, at }) => ({
      id: number,
      at,
      text: words(coupon ? 'happened.orderWithCoupon' : 'happened.order', { number }),
    })),
    ...given.map(({ code, percent, at }) => ({
      id: code,
      at,
      text: words('happened.coupon', { percent: percent / 100 }),
    })),
    ...mails.map(({ id, subject, at }) => ({ id, at, text: words('happened.mail', { subject }) })),
    ...asked.map(({ id, at }) => ({ id, at, text: words('happened.asked') })),
  ];
  return happened
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .filter(({ text }, index, sorted) => text !== sorted[index - 1]?.text)
    .slice(0, HAPPENINGS_SHOWN)
    .map(({ id, text, at }) => ({ id, text, time: timeFormat(locale).format(at) }));
}
