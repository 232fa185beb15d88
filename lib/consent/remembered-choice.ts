import type { consentRecords } from '@/db/schema/consent';
import { DAY_IN_MS, shift } from '@/lib/platform/clock';
import { BANNER_TERMS, fingerprintOf } from './fingerprint';
import { BANNER_PURPOSES, type BannerPurpose, consentStatusOf, FORMER_TERMS } from './rules';

/**
 * `<terms>~<terms>….<all|some|none>`: which questions were put to this browser, and that they were answered; nothing about who
 * answered. A purpose whose terms are missing is new or has changed: the banner asks for that one alone.
 */
export type Choice = 'all' | 'some' | 'none';

export const ASK_AGAIN_AFTER_DAYS = 365;

type Answer = Pick<typeof consentRecords.$inferSelect, 'purpose' | 'state' | 'policyFingerprint' | 'method' | 'at'>;

export function choiceValue(put: readonly BannerPurpose[], choice: Choice): string {
  return `${put.map((purpose) => BANNER_TERMS[purpose]).join('~')}.${choice}`;
}

/** The purposes that a remembered choice has answered, on today's terms. */
export function answeredIn(value: string | null): BannerPurpose[] {
  const terms = (value ?? '').split('.')[0]?.split('~') ?? [];
  return BANNER_PURPOSES.filter((purpose) => terms.includes(BANNER_TERMS[purpose]));
}

/** Whether a remembered choice leaves nothing to ask. */
export function isAnswered(value: string | null): boolean {
  return answeredIn(value).length === BANNER_PURPOSES.length;
}

/** What the banner asks somebody with this choice: what is new to them, or everything when nothing is. */
export function purposesToAsk(value: string | null): readonly BannerPurpose[] {
  const answered = answeredIn(value);
  const open = BANNER_PURPOSES.filter((purpose) => !answered.includes(purpose));
  return open.length > 0 ? open : BANNER_PURPOSES;
}

/**
 * The choice that fits a ledger (oldest answer first), or null when it holds no answer, or only a no of more than 12 months ago:
 * then the question is put (again). `answered` are purposes that this browser has answered without being known.
 */
export function choiceOf(ledger: readonly Answer[], answered: readonly BannerPurpose[], at: Date): string | null {
  const newest = new Map(ledger.map((answer) => [answer.purpose, answer]));
  const statuses = BANNER_PURPOSES.map((purpose) => consentStatusOf(newest.get(purpose), fingerprintOf(purpose)));
  // Whoever has answered only what is no longer asked has been asked: nobody is asked again because the shop asks for less.
  const wasAsked = [...BANNER_PURPOSES, ...Object.keys(FORMER_TERMS)].some((purpose) => newest.has(purpose));
  if (!wasAsked) return null;
  // Whoever chose one by one was looking at all of them; whoever answered a banner, only at what it asked then.
  const choseOneByOne = !ledger.some(({ method }) => method === 'banner');
  const put = BANNER_PURPOSES.filter(
    (purpose, index) =>
      statuses[index] !== 'unset' || answered.includes(purpose) || (choseOneByOne && !newest.has(purpose)),
  );
  if (put.length === 0) return null;
  if (statuses.every((status) => status === 'given')) return choiceValue(put, 'all');
  if (statuses.some((status) => status === 'given')) return choiceValue(put, 'some');
  const lastAnswer = ledger.at(-1)?.at ?? at;
  return lastAnswer > shift(at, -ASK_AGAIN_AFTER_DAYS * DAY_IN_MS) ? choiceValue(put, 'none') : null;
}
