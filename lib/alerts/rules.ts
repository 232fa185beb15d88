import type { NoticeKind } from '@/db/schema/notices';

export const NOTICE_KINDS = ['back-in-stock', 'price-drop'] as const satisfies NoticeKind[];

/** How many an address can have waiting: enough for every wish, too few to fill a table with. */
export const NOTICES_PER_ADDRESS = 50;

/** What a notice waits for: a variant that is back, or the price of the whole product. */
export function subjectOf({ kind, productId, variantId }: { kind: NoticeKind; productId: string; variantId: string }) {
  return kind === 'back-in-stock' ? variantId : productId;
}

/** Stock that grows is no news; the step from nothing to something is. */
export function isBack(before: number, after: number): boolean {
  return before <= 0 && after > 0;
}

/** Whether a price is below what somebody saw when they asked. */
export function hasDropped(seenInCents: number | null, nowInCents: number | null): boolean {
  return seenInCents !== null && nowInCents !== null && nowInCents < seenInCents;
}
