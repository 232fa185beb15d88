import type { OrderStatus } from '@/db/schema/orders';
import { retentionPeriodOf } from './retention-periods';

/** Letters and digits that nobody mishears or misreads: no I, L, O, U, 0, 1. */
const NUMBER_ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const NUMBER_LENGTH = 5;

/** `KND-7Q4RM`, from random bytes: tells nothing about how many orders there are. */
export function orderNumber(randomBytes: Uint8Array): string {
  const letters = Array.from(randomBytes.subarray(0, NUMBER_LENGTH), (byte) =>
    NUMBER_ALPHABET.charAt(byte % NUMBER_ALPHABET.length),
  );
  return `KND-${letters.join('')}`;
}

/** An order can be called off until it leaves the house. */
export function canCancel(status: OrderStatus): boolean {
  return status === 'confirmed' || status === 'awaiting-payment';
}

/** The last moment of the year in which the law's period for keeping an order ends, by the country it goes to. */
export function destroyAfter(placedAt: Date, country: string): Date {
  const { years } = retentionPeriodOf(country);
  return new Date(Date.UTC(placedAt.getUTCFullYear() + years, 11, 31, 23, 59, 59, 999));
}
