import type { ConsentState } from '@/db/schema/consent';

export const PURPOSES = ['essential', 'personalization', 'profile', 'newsletter', 'product-mails'] as const;
export type Purpose = (typeof PURPOSES)[number];

/**
 * The purposes that the shop asks for, each by a feature of its own. Of a feature that is gone the answers stay in the ledger and can be
 * proven, but nothing asks any more.
 */
export const ASKED_PURPOSES: readonly Purpose[] = [
  'essential',
  // By the banner.
  'personalization',
  'profile',
  // By what sends mails.
  'newsletter',
  'product-mails',
];

/** What a purpose stands at for one identifier. Only `given` allows anything. */
export type ConsentStatus = 'given' | 'refused' | 'withdrawn' | 'unset';

/** What a yes covers. Only these fields decide whether an earlier answer still counts; words may be edited freely. */
export type PurposeTerms = {
  version: number;
  data: readonly string[];
  recipients: readonly string[];
  keptFor: string;
};

export const PURPOSE_TERMS: Record<Purpose, PurposeTerms> = {
  essential: { version: 1, data: ['cart', 'hearts', 'orders', 'session'], recipients: ['shop'], keptFor: 'per-item' },
  personalization: { version: 1, data: ['viewed', 'searched'], recipients: ['shop'], keptFor: 'visit' },
  profile: { version: 1, data: ['viewed', 'searched', 'bought', 'hearts'], recipients: ['shop'], keptFor: 'P12M' },
  newsletter: { version: 1, data: ['email', 'firstName'], recipients: ['shop'], keptFor: 'until-withdrawn' },
  'product-mails': { version: 1, data: ['email', 'hearts'], recipients: ['shop'], keptFor: 'until-withdrawn' },
};

/**
 * Purposes that were asked for once and are no longer: nothing used them. The answers stay in the ledger and can be proven, they allow
 * nothing. A purpose that comes back needs terms of its own, so that no old yes counts for it.
 */
export const FORMER_TERMS: Record<string, PurposeTerms> = {
  measurement: { version: 1, data: ['counts without identity'], recipients: ['shop'], keptFor: 'P180D' },
  offers: { version: 1, data: ['viewed', 'bought', 'hearts'], recipients: ['shop'], keptFor: 'P12M' },
};

/** What the banner's Accept stands for. Mails are never agreed to by a banner. */
export const BANNER_PURPOSES = ['personalization', 'profile'] as const satisfies Purpose[];
export type BannerPurpose = (typeof BANNER_PURPOSES)[number];

/** Purposes that Global Privacy Control starts as refused: what outlives the visit. */
export const GPC_PURPOSES = ['profile'] as const satisfies Purpose[];

/** Purposes that need a confirmed address and are switched where that address is proven. */
export const MAIL_PURPOSES = ['newsletter', 'product-mails'] as const satisfies Purpose[];

export function isPurpose(value: unknown): value is Purpose {
  return PURPOSES.includes(value as Purpose);
}

export function isSwitchable(value: unknown): value is Exclude<Purpose, 'essential'> {
  return isPurpose(value) && value !== 'essential';
}

/**
 * Whether a `Sec-GPC` header asks not to sell or share. The specification knows one value, exactly `1`; a proxy may have
 * joined several headers into one list. See https://w3c.github.io/gpc/#the-sec-gpc-header-field-for-http-requests
 */
export function isGpcSignal(header: string | null | undefined): boolean {
  return (header ?? '').split(',').some((value) => value.trim() === '1');
}

/** What the banner's Accept gives. Under GPC only what ends with the visit; the rest needs an explicit choice. */
export function purposesOfAccept(gpc: boolean): readonly Purpose[] {
  return gpc ? BANNER_PURPOSES.filter((purpose) => !GPC_PURPOSES.some((off) => off === purpose)) : BANNER_PURPOSES;
}

/** The newest ledger row of a purpose, in words of today: an answer to other terms is no answer. */
export function consentStatusOf(
  newest: { state: ConsentState; policyFingerprint: string } | undefined,
  currentFingerprint: string,
): ConsentStatus {
  if (!newest || newest.state === 'expired') return 'unset';
  if (newest.state === 'refused') return 'refused';
  if (newest.state !== 'given') return 'withdrawn';
  // A no outlives a change of terms, a yes does not.
  return newest.policyFingerprint === currentFingerprint ? 'given' : 'unset';
}
