import 'server-only';
import { asc, eq, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { variants } from '@/db/schema/catalog';
import { type NoticeKind, notices } from '@/db/schema/notices';
import type { Locale } from '../i18n/locales';
import { type ChallengeFailure, peekToken } from '../identity/challenges';
import { getIdentifier } from '../identity/identifiers';
import { fail, ok, type Result } from '../platform/result';
import { findSubject } from './subjects';

export type NoticeView = {
  id: string;
  kind: NoticeKind;
  product: string;
  variantName: string | null;
  href: string;
  confirmed: boolean;
  requestedAt: Date;
};

/** What proven addresses wait for, the oldest first. Of products that are no longer sold nothing is said. */
export async function listNotices(emailIdentifierIds: readonly string[], locale: Locale): Promise<NoticeView[]> {
  if (emailIdentifierIds.length === 0) return [];
  const rows = await db
    .select()
    .from(notices)
    .where(inArray(notices.emailIdentifierId, [...emailIdentifierIds]))
    .orderBy(asc(notices.requestedAt), asc(notices.id));
  const views: NoticeView[] = [];
  for (const { id, kind, productId, subjectId, confirmedAt, requestedAt } of rows) {
    const byVariant = kind === 'back-in-stock';
    const [variant] = await db
      .select({ id: variants.id })
      .from(variants)
      .where(byVariant ? eq(variants.id, subjectId) : eq(variants.productId, productId))
      .orderBy(asc(variants.position))
      .limit(1);
    const subject = variant && (await findSubject(variant.id, locale));
    if (!subject) continue;
    views.push({
      id,
      kind,
      product: subject.name,
      variantName: byVariant ? subject.variantName : null,
      href: `/p/${subject.slug}${byVariant ? `?variant=${encodeURIComponent(subjectId)}` : ''}`,
      confirmed: confirmedAt !== null,
      requestedAt,
    });
  }
  return views;
}

export type PendingNotices = {
  email: string;
  notices: NoticeView[];
  emailIdentifierId: string;
  askingVisitorId: string | null;
  askedAt: Date;
};

/** What the link of a confirmation mail would confirm. Changes nothing: link scanners may look as often as they like. */
export async function peekAlerts(token: string, locale: Locale): Promise<Result<PendingNotices, ChallengeFailure>> {
  const seen = await peekToken(['confirm-notice'], token);
  if (!seen.ok) return seen;
  const address = await getIdentifier(seen.value.emailIdentifierId);
  if (!address?.value) return fail('unknown');
  const waiting = (await listNotices([address.id], locale)).filter(({ confirmed }) => !confirmed);
  const { emailIdentifierId, payload, createdAt: askedAt } = seen.value;
  return ok({
    email: address.value,
    notices: waiting,
    emailIdentifierId,
    askingVisitorId: payload?.visitorId ?? null,
    askedAt,
  });
}
