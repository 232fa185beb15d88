import { DAY_IN_MS, shift } from '../platform/clock';

export const UNUSED_ACCOUNT_IN_MONTHS = 36;
export const ERASURE_RECORD_IN_DAYS = 3 * 365;

/** When the record of an erasure goes. */
export const recordGoesAt = (erasedAt: Date) => shift(erasedAt, ERASURE_RECORD_IN_DAYS * DAY_IN_MS);
