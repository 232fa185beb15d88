/**
 * The moment that somebody waited for. Everything here runs in the transaction of what changed the stock or the price: the mails
 * go out if, and only if, that commits, and a notice is gone with its mail, so that nobody is told twice.
 */
import 'server-only';
import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import type { Currency } from '@/db/schema/catalog';
import { variants } from '@/db/schema/catalog';
import { identifiers } from '@/db/schema/identity';
import { notices } from '@/db/schema/notices';
import { isAddressPaused } from '../consent/queries';
import { toLocale } from '../i18n/locales';
import { enqueueMail } from '../mail/commands';
import { formatMoney } from '../platform/money';
import { hasDropped, isBack } from './rules';
import { findSubject, lowestPrice } from './subjects';

type Waiting = typeof notices.$inferSelect & { address: string | null };

/** Who waits and may be told. Whoever has paused goes on waiting: resuming looks again, see `notifyOfMissed`. */
async function waiting(...which: Parameters<typeof and>): Promise<Waiting[]> {
  const rows = await db
    .select({ notice: notices, address: identifiers.value })
    .from(notices)
    .innerJoin(identifiers, eq(identifiers.id, notices.emailIdentifierId))
    .where(and(isNotNull(notices.confirmedAt), ...which))
    .orderBy(notices.id);
  const told: Waiting[] = [];
  for (const { notice, address } of rows) {
    if (!(await isAddressPaused(notice.emailIdentifierId))) told.push({ ...notice, address });
  }
  return told;
}

/** Only the step from nothing to something is news. */
export async function notifyIfBack(tx: Transaction, variantId: string, before: number, after: number): Promise<void> {
  if (!isBack(before, after)) return;
  for (const notice of await waiting(eq(notices.kind, 'back-in-stock'), eq(notices.subjectId, variantId))) {
    await tell(tx, notice, variantId, null);
  }
}

/** Tells those for whom it is lower now than what they saw. */
export async function notifyIfCheaper(tx: Transaction, productId: string, currency: Currency): Promise<void> {
  const price = await lowestPrice(productId, currency);
  const asked = await waiting(
    eq(notices.kind, 'price-drop'),
    eq(notices.subjectId, productId),
    eq(notices.seenCurrency, currency),
  );
  for (const notice of asked) {
    if (hasDropped(notice.seenInCents, price)) await tell(tx, notice, null, price);
  }
}

/** For an address that has just confirmed, or resumed after a pause: what it waits for may have happened meanwhile. */
export async function notifyOfMissed(tx: Transaction, emailIdentifierId: string): Promise<void> {
  for (const notice of await waiting(eq(notices.emailIdentifierId, emailIdentifierId))) {
    if (notice.kind === 'back-in-stock') {
      const inStock = and(eq(variants.id, notice.subjectId));
      const [variant] = await db.select({ stock: variants.stock }).from(variants).where(inStock);
      if (variant && variant.stock > 0) await tell(tx, notice, notice.subjectId, null);
    } else if (notice.seenCurrency) {
      const price = await lowestPrice(notice.productId, notice.seenCurrency);
      if (hasDropped(notice.seenInCents, price)) await tell(tx, notice, null, price);
    }
  }
}

/** One mail, and the notice is over. Whoever was erased meanwhile has no address and gets none. */
async function tell(tx: Transaction, notice: Waiting, variantId: string | null, price: number | null): Promise<void> {
  await tx.delete(notices).where(eq(notices.id, notice.id));
  const locale = toLocale(notice.locale);
  const subject = await findSubject(variantId ?? (await firstVariantOf(notice.productId)), locale);
  if (!subject || !notice.address) return;
  const mail = { cause: `notice:${notice.id}`, to: notice.address, locale };
  const { name, variantName, slug } = subject;
  if (variantId) {
    const link = `/p/${slug}?variant=${encodeURIComponent(variantId)}`;
    await enqueueMail(tx, { ...mail, kind: 'back-in-stock', data: { product: name, variantName, link } });
  } else if (price !== null && notice.seenCurrency && notice.seenInCents !== null) {
    const money = (amountInCents: number) =>
      formatMoney({ amountInCents, currency: notice.seenCurrency ?? 'EUR' }, locale);
    const data = { product: name, price: money(price), before: money(notice.seenInCents), link: `/p/${slug}` };
    await enqueueMail(tx, { ...mail, kind: 'price-drop', data });
  }
}

async function firstVariantOf(productId: string): Promise<string> {
  const ids = inArray(variants.productId, [productId]);
  const [row] = await db.select({ id: variants.id }).from(variants).where(ids).orderBy(variants.position).limit(1);
  return row?.id ?? '';
}
