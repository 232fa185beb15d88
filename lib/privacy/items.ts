import 'server-only';
import { desc, eq, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { accounts, addresses, providerAccounts, sessions } from '@/db/schema/account';
import { reviews } from '@/db/schema/catalog';
import { consentRecords, contacts } from '@/db/schema/consent';
import { attributes, identifiers } from '@/db/schema/identity';
import { coupons } from '@/db/schema/orders';
import { dismissals, events } from '@/db/schema/personalization';
import { listNotices } from '@/lib/alerts/queries';
import { listCategories } from '@/lib/catalog/queries';
import { isPurpose } from '@/lib/consent/rules';
import { purposeTitle } from '@/lib/consent/wording';
import type { Locale } from '@/lib/i18n/locales';
import { formatDay } from '@/lib/orders/dates';
import { privacyWords } from '../data-inventory/words';
import { type Asked, cart, hearts, type Item, productNames } from './goods-items';
import { placedOrders } from './order-items';
import { getPreferences } from './preferences';
import type { HoldingId } from './registry';

export type { Item } from './goods-items';

async function activity(asked: Asked): Promise<Item[]> {
  const rows = await db.select().from(events).where(inArray(events.identifierId, asked.ids)).orderBy(desc(events.at));
  const name = await productNames(
    rows.slice(0, 200).map(({ productId }) => productId),
    asked,
  );
  return rows.map(({ id, kind, productId, query, at }) => ({
    text:
      kind === 'searched'
        ? asked.words('items.searched', { query: query ?? '' })
        : asked.words(`items.${kind}`, { product: name(productId) }),
    at,
    remove: { kind: 'event', id },
  }));
}

async function said({ ids, words }: Asked): Promise<Item[]> {
  const rows = await db
    .select()
    .from(attributes)
    .where(inArray(attributes.identifierId, ids))
    .orderBy(desc(attributes.at));
  // Said at two places, it is one name: removing it removes it at both.
  const said = (row: (typeof rows)[number]) => `${row.name} ${row.value}`;
  const shown = rows.filter(
    (row, index) => row.value !== '' && rows.findIndex((other) => said(other) === said(row)) === index,
  );
  return shown.map(({ id, name, value, at }) => ({
    text: name === 'firstName' ? words('items.firstName', { value }) : words('items.attribute', { name, value }),
    at,
    remove: { kind: 'attribute', id },
  }));
}

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

async function addressBook({ ids }: Asked): Promise<Item[]> {
  const rows = await db.select().from(addresses).where(inArray(addresses.identifierId, ids));
  return rows.map(({ id, name, street, postcode, city, createdAt }) => ({
    text: `${name}, ${street}, ${postcode} ${city}`,
    at: createdAt,
    remove: { kind: 'address', id },
  }));
}

async function devices({ ids, words }: Asked): Promise<Item[]> {
  const rows = await db
    .select({ session: sessions })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(inArray(accounts.identifierId, ids));
  return rows.map(({ session }) => ({
    text: words('items.session', { device: session.device }),
    at: session.lastSeenAt,
  }));
}

async function ownCoupons({ ids, locale, words }: Asked): Promise<Item[]> {
  const rows = await db.select().from(coupons).where(inArray(coupons.emailIdentifierId, ids));
  return rows.map(({ code, percent, redeemedBy, createdAt, expiresAt }) => ({
    text: words('items.coupon', { percent, code }),
    detail: redeemedBy ? words('items.couponUsed') : words('items.couponUntil', { date: formatDay(expiresAt, locale) }),
    at: createdAt,
  }));
}

async function refusals(asked: Asked): Promise<Item[]> {
  const rows = await db
    .select()
    .from(dismissals)
    .where(inArray(dismissals.identifierId, asked.ids))
    .orderBy(desc(dismissals.at));
  const name = await productNames(
    rows.filter(({ subjectKind }) => subjectKind === 'product').map(({ subjectId }) => subjectId),
    asked,
  );
  const categoryNames = new Map((await listCategories(asked.locale)).map(({ path, name }) => [path, name]));
  return rows.map(({ subjectKind, subjectId, at }) => ({
    text:
      subjectKind === 'product'
        ? asked.words('items.dismissedProduct', { product: name(subjectId) })
        : subjectKind === 'category'
          ? asked.words('items.dismissedCategory', { what: categoryNames.get(subjectId) ?? subjectId })
          : asked.words('items.dismissedFamily', { what: subjectId }),
    at,
    remove: { kind: 'dismissal', id: `${subjectKind}:${subjectId}` },
  }));
}

async function noticesWaiting({ ids, locale, words }: Asked): Promise<Item[]> {
  return (await listNotices(ids, locale)).map(({ id, kind, product, variantName, href, confirmed, requestedAt }) => ({
    text: words(`items.notice.${kind}`, { product: variantName ? `${product}, ${variantName}` : product }),
    detail: confirmed ? undefined : words('items.state.requested'),
    at: requestedAt,
    href,
    remove: { kind: 'notice', id },
  }));
}

async function ownReviews(asked: Asked): Promise<Item[]> {
  const rows = await db
    .select()
    .from(reviews)
    .where(inArray(reviews.identifierId, asked.ids))
    .orderBy(desc(reviews.at));
  const name = await productNames(
    rows.map(({ productId }) => productId),
    asked,
  );
  return rows.map(({ productId, rating, title, author, at }) => ({
    text: asked.words('items.review', { product: name(productId), rating, title }),
    detail: asked.words('items.reviewAs', { author }),
    at,
    remove: { kind: 'review', id: productId },
  }));
}

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

async function whatBelongsTogether({ ids, words }: Asked): Promise<Item[]> {
  const rows = await db
    .select()
    .from(identifiers)
    .where(inArray(identifiers.id, ids))
    .orderBy(desc(identifiers.firstSeenAt));
  return rows.map(({ kind, value, firstSeenAt }) => ({
    text: words(`items.identifier.${kind}`, { value: value ?? '' }),
    at: firstSeenAt,
  }));
}

async function ownAccount({ ids, words }: Asked): Promise<Item[]> {
  const rows = await db
    .select({ account: accounts, address: identifiers.value })
    .from(accounts)
    .innerJoin(identifiers, eq(identifiers.id, accounts.emailIdentifierId))
    .where(inArray(accounts.identifierId, ids));
  const own = rows.map(({ account }) => account.id);
  const connected = await db.select().from(providerAccounts).where(inArray(providerAccounts.accountId, own));
  return [
    ...rows.map(({ account, address }) => ({
      text: words('items.account', { address: address ?? '' }),
      at: account.createdAt,
    })),
    ...connected.map(({ provider, linkedAt }) => ({ text: words('items.provider', { provider }), at: linkedAt })),
  ];
}

async function period({ ids, words }: Asked): Promise<Item[]> {
  const { keepInMonths, pausedAt } = await getPreferences(ids);
  return [{ text: words('items.kept', { months: keepInMonths }), at: pausedAt }];
}

const LISTS: Partial<Record<HoldingId, (asked: Asked) => Promise<Item[]>>> = {
  activity,
  wishlist: hearts,
  cart,
  name: said,
  contact: subscription,
  notices: noticesWaiting,
  reviews: ownReviews,
  addresses: addressBook,
  orders: placedOrders,
  sessions: devices,
  coupons: ownCoupons,
  dismissals: refusals,
  consents: answers,
  identity: whatBelongsTogether,
  account: ownAccount,
  preferences: period,
};

/** The single facts of a holding, newest first; empty for holdings that are only described and counted. */
export async function listItems(holding: HoldingId, ids: string[], locale: Locale): Promise<Item[]> {
  return (await LISTS[holding]?.({ ids, locale, words: privacyWords(locale) })) ?? [];
}
