import 'server-only';
import { desc, eq, sql } from 'drizzle-orm';
import { type Transaction, transaction } from '@/db/client';
import { type ConsentState, consentHeads, consentRecords } from '@/db/schema/consent';
import { identifiers } from '@/db/schema/identity';
import type { Locale } from '@/lib/i18n/locales';
import type { ShopperScope } from '@/lib/identity/shopper';
import { now } from '@/lib/platform/clock';
import { publish } from '@/lib/platform/events';
import { newId } from '@/lib/platform/id';
import type { BannerShown } from './banner-words';
import { hashOfRow, isAuthentic, sealOfHead } from './chain';
import { fingerprintOf } from './fingerprint';
import { getConsents, isPaused } from './queries';
import { PURPOSE_TERMS, type Purpose, purposesOfAccept } from './rules';
import { onWithdrawn } from './withdrawal';
import { bannerWording, keepWording, type Wording } from './wording';

export type ConsentAnswer = {
  identifierId: string;
  purpose: Purpose;
  state: ConsentState;
  /** `banner`, `switch`, `mail-link`, `one-click`, `preferences`. */
  method: string;
  /** The screen, such as `/privacy`. */
  surface: string;
  /** What stood there. */
  wording: Wording;
  evidence?: Record<string, string> | null;
};

/**
 * Writes one answer into the ledger, raises the identifier's consent epoch and, when it ends a yes, erases what the yes had
 * allowed: all in the caller's transaction. An answer that changes nothing writes nothing. A refusal of what was given is
 * a withdrawal. Returns whether a yes ended.
 */
export async function recordConsent(tx: Transaction, answer: ConsentAnswer): Promise<boolean> {
  const { identifierId, purpose } = answer;
  const status = (await getConsents(identifierId))[purpose];
  if (purpose === 'essential' || status === answer.state) return false;
  const state = status === 'given' && answer.state === 'refused' ? 'withdrawn' : answer.state;
  if (status === 'withdrawn' && state !== 'given') return false;
  await append(tx, { ...answer, state });
  await raiseConsentEpoch(tx, identifierId);
  if (state === 'given') return false;
  for (const erase of onWithdrawn[purpose] ?? []) await erase(tx, identifierId);
  await publish(tx, { type: 'consent-ended', identifierId, purpose });
  return status === 'given';
}

async function append(tx: Transaction, answer: ConsentAnswer): Promise<void> {
  const { identifierId } = answer;
  const [last] = await tx
    .select({ position: consentRecords.position, hash: consentRecords.hash })
    .from(consentRecords)
    .where(eq(consentRecords.identifierId, identifierId))
    .orderBy(desc(consentRecords.position))
    .limit(1);
  const [stored] = await tx.select().from(consentHeads).where(eq(consentHeads.identifierId, identifierId));
  const head = stored && isAuthentic(stored) ? stored : null;
  const row = {
    id: newId(),
    identifierId,
    // After the head's last answer, even when that one is gone: the gap stays to be seen.
    position: Math.max(last?.position ?? 0, head?.length ?? 0) + 1,
    purpose: answer.purpose,
    purposeVersion: PURPOSE_TERMS[answer.purpose].version,
    state: answer.state,
    at: now(),
    method: answer.method,
    surface: answer.surface,
    locale: answer.wording.locale,
    policyFingerprint: fingerprintOf(answer.purpose),
    wordingHash: await keepWording(tx, answer.wording),
    evidence: answer.evidence ?? null,
    previousHash: head?.lastHash ?? last?.hash ?? '',
  };
  const hash = hashOfRow(row);
  await tx.insert(consentRecords).values({ ...row, hash });
  // A ledger whose head is gone or forged gets no new one, which would hide what happened.
  if ((stored || last) && !head) return;
  const next = { identifierId, length: row.position, lastHash: hash };
  const sealed = { ...next, seal: sealOfHead(next) };
  await tx.insert(consentHeads).values(sealed).onConflictDoUpdate({ target: consentHeads.identifierId, set: sealed });
}

/** From here on, events that were under way with the older epoch are dropped. */
export async function raiseConsentEpoch(tx: Transaction, identifierId: string): Promise<void> {
  await tx
    .update(identifiers)
    .set({ consentEpoch: sql`${identifiers.consentEpoch} + 1` })
    .where(eq(identifiers.id, identifierId));
}

/**
 * One person's answer to one purpose. A yes belongs to the owner alone; a no also ends every yes of the other identifiers
 * that this person can see, so that "no" is true everywhere at once. Returns whether a yes of the owner ended.
 */
export function answerPurpose(owner: ShopperScope, answer: Omit<ConsentAnswer, 'identifierId'>): Promise<boolean> {
  return transaction(async (tx) => {
    const ended = await recordConsent(tx, { ...answer, identifierId: owner.writeId });
    if (answer.state === 'given') return false;
    for (const identifierId of owner.readIds.filter((id) => id !== owner.writeId)) {
      const status = (await getConsents(identifierId))[answer.purpose];
      if (status === 'given') await recordConsent(tx, { ...answer, state: 'withdrawn', identifierId });
    }
    return ended;
  });
}

export type BannerAnswer = { accepted: boolean; shown: BannerShown; locale: Locale };

/**
 * The banner's answer to what it asked. Accept under Global Privacy Control gives only what ends with the visit. Returns whether
 * a yes ended.
 */
export function answerBanner(owner: ShopperScope, answer: BannerAnswer): Promise<boolean> {
  const { accepted, shown, locale } = answer;
  const agreed = accepted ? purposesOfAccept(shown.gpc) : [];
  const wording = bannerWording(locale, shown);
  return transaction(async () => {
    let ended = false;
    for (const purpose of shown.purposes) {
      const state = agreed.includes(purpose) ? 'given' : 'refused';
      const evidence: Record<string, string> | null = shown.gpc ? { 'Sec-GPC': '1' } : null;
      const given = { purpose, state, method: 'banner', surface: 'banner', wording, evidence } as const;
      if (await answerPurpose(owner, given)) ended = true;
    }
    return ended;
  });
}

/**
 * The gate of the data layer: whether something may be written for `purpose` now. False without consent, while paused, for
 * an identifier that is gone, and for a page that was rendered before the last change of mind (`epoch` is older).
 */
export async function requireConsent(
  tx: Transaction,
  owner: ShopperScope,
  purpose: Purpose,
  epoch: number,
): Promise<boolean> {
  const [identifier] = await tx
    .select({ epoch: identifiers.consentEpoch })
    .from(identifiers)
    .where(eq(identifiers.id, owner.writeId));
  if (identifier?.epoch !== epoch || (await isPaused(owner.readIds))) return false;
  return (await getConsents(owner.writeId))[purpose] === 'given';
}
