import type { OrderEventKind, OrderStatus } from '@/db/schema/orders';
import { DAY_IN_MS, HOUR_IN_MS, MINUTE_IN_MS, SECOND_IN_MS, shift } from '@/lib/platform/clock';
import { isCollected } from '@/lib/shipping/delivery';
import { shop } from '@/shop.config';
import { retentionPeriodOf } from './retention-periods';

/** Letters and digits that nobody mishears or misreads: no I, L, O, U, 0, 1. */
const NUMBER_ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const NUMBER_LENGTH = 5;

/** Five such characters from random bytes. */
export function randomNumber(randomBytes: Uint8Array): string {
  const letters = Array.from(randomBytes.subarray(0, NUMBER_LENGTH), (byte) =>
    NUMBER_ALPHABET.charAt(byte % NUMBER_ALPHABET.length),
  );
  return letters.join('');
}

/** `KND-7Q4RM`, from random bytes: tells nothing about how many orders there are. */
export function orderNumber(randomBytes: Uint8Array): string {
  return `KND-${randomNumber(randomBytes)}`;
}

/** How long the goods of an order are kept for its transfer; told on its page, in its mails and in the README. */
export const PAYMENT_DUE_IN_DAYS = 3;
/** Around noon of the day before. */
export const PAYMENT_REMINDER_BEFORE_IN_HOURS = 36;

const SHOP_TIME_ZONE = shop.timeZone;

/** How long the day of a moment has lasted where the shop is. */
function sinceMidnight(at: Date): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: SHOP_TIME_ZONE, timeStyle: 'medium', hourCycle: 'h23' });
  const [hours = 0, minutes = 0, seconds = 0] = parts.format(at).split(':').map(Number);
  return hours * HOUR_IN_MS + minutes * MINUTE_IN_MS + seconds * SECOND_IN_MS + at.getMilliseconds();
}

/** The end of the last day on which the transfer for an order may arrive: people are told a day, and it counts whole. */
export function paymentDueAt(placedAt: Date): Date {
  const someTimeThatDay = shift(placedAt, PAYMENT_DUE_IN_DAYS * DAY_IN_MS);
  const nearMidnight = shift(someTimeThatDay, DAY_IN_MS - sinceMidnight(someTimeThatDay));
  // An hour beside it when the clocks are changed on that day.
  const past = sinceMidnight(nearMidnight);
  return shift(nearMidnight, (past < DAY_IN_MS / 2 ? -past : DAY_IN_MS - past) - 1);
}

/** The year whose series an invoice of this moment belongs to: the shop's own, not UTC's. */
export function invoiceYear(at: Date): number {
  return Number(new Intl.DateTimeFormat('en-CA', { timeZone: SHOP_TIME_ZONE, year: 'numeric' }).format(at));
}

/** `2026-000042`, the forty-second of its year. */
export function invoiceNumber(year: number, serial: number): string {
  return `${year}-${String(serial).padStart(6, '0')}`;
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

const COURSE: readonly OrderEventKind[] = [
  'placed',
  'paid',
  'sent',
  'delivered',
  'withdrawn',
  'cancelled',
  'return-announced',
  'return-called-off',
  'returned',
  'refunded',
];

/** The place of an event among others of the same moment. */
export function rankOf(kind: OrderEventKind): number {
  return COURSE.indexOf(kind);
}

export type StepAhead = 'paid' | 'sent' | 'delivered' | 'collected';

/** What is still to come for an order in this state. */
export function stepsAhead(status: OrderStatus, collected: boolean): StepAhead[] {
  const arrival: StepAhead[] = collected ? ['collected'] : ['sent', 'delivered'];
  if (status === 'awaiting-payment') return ['paid', ...arrival];
  if (status === 'confirmed') return arrival;
  return status === 'sent' ? ['delivered'] : [];
}

export type FulfilmentStep = 'paid' | 'sent' | 'delivered';

/** Why an order cannot take a step now (`taken`: it has already), or null when it can. What is collected is never sent. */
export function whyNotTaken(
  step: FulfilmentStep,
  { status, delivery }: { status: OrderStatus; delivery: string },
): 'taken' | 'too-early' | 'too-late' | 'collected' | null {
  const collected = isCollected(delivery);
  if (status === 'cancelled' || status === 'returned') return 'too-late';
  if (step === 'sent' && collected) return 'collected';
  const way: OrderStatus[] = ['awaiting-payment', 'confirmed', 'sent', 'delivered'];
  const before = { paid: 'awaiting-payment', sent: 'confirmed', delivered: collected ? 'confirmed' : 'sent' } as const;
  const distance = way.indexOf(status) - way.indexOf(before[step]);
  if (distance === 0) return null;
  return distance > 0 ? 'taken' : 'too-early';
}

/** The first word of a name, to greet with; a single word may be anything, but it is what the person has typed. */
export function firstNameOf(name: string): string {
  return name.trim().split(/\s+/)[0] ?? '';
}
