import 'server-only';
import { and, eq, isNull } from 'drizzle-orm';
import { type Transaction, transaction } from '@/db/client';
import { type NoticeKind, notices } from '@/db/schema/notices';
import { keepWording } from '../consent/wording';
import { type Locale, toLocale } from '../i18n/locales';
import { type ChallengeFailure, consumeByToken, createChallenge } from '../identity/challenges';
import { type Accepted, confirmEmail } from '../identity/confirmation';
import { CONFIRMATION_IN_HOURS, LIMITS, takeConfirmationMail } from '../identity/confirmation-mails';
import { findOrCreateIdentifier, getIdentifier } from '../identity/identifiers';
import { consumeRateLimit } from '../identity/rate-limit';
import { enqueueMail } from '../mail/commands';
import { currencyOf } from '../market/market';

import { now } from '../platform/clock';
import { newId } from '../platform/id';
import type { Currency } from '../platform/money';
import { fail, ok, type Result } from '../platform/result';
import { agreeToNotices } from './agreeing';
import { notifyOfMissed } from './notify';
import { NOTICES_PER_ADDRESS, subjectOf } from './rules';
import { findSubject, lowestPrice, type Subject } from './subjects';
import { noticeConfirmationWording, noticeFormWording } from './wording';

export type NoticeRequest = {
  kind: NoticeKind;
  variantId: string;
  surface: 'product' | 'wishlist';
  locale: Locale;
  /** In which the price was seen; the language's own currency where nothing is said. */
  currency?: Currency;
  /** A normalized address that was typed; null where the browser's own confirmed address is meant. */
  email: string | null;
  /** The address that this browser has confirmed, or that is signed in. */
  known: { identifierId: string; address: string } | null;
  /** The epoch of the asking browser; null where somebody signed in asks. */
  visitorId: string | null;
  network: string | null;
};

/**
 * Somebody wants to be told. For an address that this browser has confirmed the click is the consent: `noted`. Every other
 * address is asked by mail: `asked`, the same for each of them.
 */
export async function requestNotice(
  request: NoticeRequest,
): Promise<Result<'noted' | 'asked', 'too-many' | 'gone' | 'no-address'>> {
  const { variantId, locale, email, known, visitorId, network } = request;
  const subject = await findSubject(variantId, locale);
  if (!subject) return fail('gone');
  if (known && (email === null || email === known.address)) {
    const allowed = await transaction(async (tx) =>
      visitorId ? consumeRateLimit(tx, `contact:browser:${visitorId}`, LIMITS.browser) : true,
    );
    return allowed ? noteFor(known, request, subject) : fail('too-many');
  }
  if (email === null) return fail('no-address');
  const due = await transaction((tx) => takeConfirmationMail(tx, { email, visitorId, network }));
  if (due === 'too-many') return fail('too-many');
  return transaction(async (tx) => {
    const { id: emailIdentifierId } = await findOrCreateIdentifier(tx, 'email', email);
    await keepNotice(tx, emailIdentifierId, request, subject, null);
    if (due === 'send') await askByMail(tx, emailIdentifierId, { ...request, email }, subject);
    return ok('asked');
  });
}

/** The click of somebody whose address is proven is their consent. */
function noteFor(
  known: NonNullable<NoticeRequest['known']>,
  request: NoticeRequest,
  subject: Subject,
): Promise<Result<'noted', never>> {
  return transaction(async (tx) => {
    await keepNotice(tx, known.identifierId, request, subject, now());
    const wording = noticeFormWording(request.kind, request.email === null, request.locale);
    await agreeToNotices(tx, known, { ...request, method: 'button', wording });
    await notifyOfMissed(tx, known.identifierId);
    return ok('noted');
  });
}

/** One row for each address and subject. What is confirmed stays confirmed, whoever types the address again. */
async function keepNotice(
  tx: Transaction,
  emailIdentifierId: string,
  { kind, locale, surface, currency = currencyOf(locale) }: NoticeRequest,
  subject: Subject,
  confirmedAt: Date | null,
): Promise<void> {
  const subjectId = subjectOf({ kind, ...subject });
  const same = and(
    eq(notices.emailIdentifierId, emailIdentifierId),
    eq(notices.kind, kind),
    eq(notices.subjectId, subjectId),
  );
  const [earlier] = await tx.select().from(notices).where(same);
  if (earlier?.confirmedAt) return;
  if (!earlier && (await tx.$count(notices, eq(notices.emailIdentifierId, emailIdentifierId))) >= NOTICES_PER_ADDRESS) {
    return;
  }
  const price = kind === 'price-drop' ? await lowestPrice(subject.productId, currency) : null;
  const asked = { locale, surface: `/${surface}`, seenInCents: price, seenCurrency: price === null ? null : currency };
  const row = { ...asked, requestedAt: now(), confirmedAt };
  const key = { emailIdentifierId, kind, productId: subject.productId, subjectId };
  if (earlier) await tx.update(notices).set(row).where(same);
  else await tx.insert(notices).values({ id: newId(), ...key, ...row });
}

async function askByMail(
  tx: Transaction,
  emailIdentifierId: string,
  { kind, email, locale, surface, visitorId }: NoticeRequest & { email: string },
  { name, variantName }: Subject,
): Promise<void> {
  const requestedWording = await keepWording(tx, noticeFormWording(kind, false, locale));
  const { id, token } = await createChallenge(tx, {
    purpose: 'confirm-notice',
    emailIdentifierId,
    payload: { visitorId, locale, surface, requestedAt: now().toISOString(), requestedWording },
    lifetimeInMinutes: CONFIRMATION_IN_HOURS * 60,
  });
  const data = { link: `/confirm?notice=${token}`, kind, product: name, variantName };
  await enqueueMail(tx, { cause: `confirm-notice:${id}`, kind: 'confirm-notice', to: email, locale, data });
}

/**
 * The button behind the link was pressed. Confirms the address and everything it has been asked about so far (the page lists
 * it), and writes down the consent with the proof of both steps. Confirming is not signing in. `accepted` is what was ticked.
 */
export function confirmNotices(
  token: string,
  confirmingVisitorId: string | null,
  accepted: Accepted & { pageLocale?: Locale } = {},
): Promise<Result<undefined, ChallengeFailure>> {
  return transaction(async (tx) => {
    const used = await consumeByToken(tx, 'confirm-notice', token);
    if (!used.ok) return used;
    const { emailIdentifierId, payload } = used.value;
    const address = await getIdentifier(emailIdentifierId);
    if (!address?.value) return fail('unknown');
    await confirmEmail(tx, {
      emailIdentifierId,
      askingVisitorId: payload?.visitorId ?? null,
      confirmingVisitorId,
      accepted,
      reason: 'notice-confirmed',
    });
    const at = now();
    await tx
      .update(notices)
      .set({ confirmedAt: at })
      .where(and(eq(notices.emailIdentifierId, emailIdentifierId), isNull(notices.confirmedAt)));
    await agreeToNotices(
      tx,
      { identifierId: emailIdentifierId, address: address.value },
      {
        locale: payload?.locale,
        surface: payload?.surface ?? 'product',
        method: 'mail-link',
        wording: noticeConfirmationWording(accepted.pageLocale ?? toLocale(payload?.locale)),
        requestedAt: payload?.requestedAt ?? undefined,
        requestedWording: payload?.requestedWording ?? undefined,
      },
    );
    await notifyOfMissed(tx, emailIdentifierId);
    return ok();
  });
}

/** Ends one notice of a proven address. Returns whether there was one. */
export function removeNotice(emailIdentifierId: string, id: string): Promise<boolean> {
  return transaction(async (tx) => {
    const theirs = and(eq(notices.emailIdentifierId, emailIdentifierId), eq(notices.id, id));
    return (await tx.delete(notices).where(theirs).returning({ id: notices.id })).length > 0;
  });
}
