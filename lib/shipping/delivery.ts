import { DAY_IN_MS, shift } from '@/lib/platform/clock';
import type { Currency } from '@/lib/platform/money';
import { shop } from '@/shop.config';
import type { Country } from '../market/countries';
import { type Calendar, isHoliday } from './holidays';

export const DELIVERY_CHOICES = ['standard', 'express', 'collect-berlin', 'collect-krakow'] as const;
export type DeliveryChoice = (typeof DELIVERY_CHOICES)[number];

export function isDeliveryChoice(value: unknown): value is DeliveryChoice {
  return DELIVERY_CHOICES.includes(value as DeliveryChoice);
}

/** Working days (Monday to Saturday, no public holiday of the country) from dispatch to the door, earliest and latest. */
const DAYS_ON_THE_WAY: Record<'standard' | 'express', Record<Country, [number, number]>> = {
  standard: { DE: [2, 3], PL: [2, 3], AT: [3, 4], NL: [3, 5], FR: [4, 6] },
  express: { DE: [1, 1], PL: [1, 2], AT: [1, 2], NL: [1, 2], FR: [2, 3] },
};

const STUDIO_OF: Partial<Record<Country, DeliveryChoice>> = { DE: 'collect-berlin', PL: 'collect-krakow' };
const COLLECT_READY_IN_DAYS = 1;
const COLLECT_KEPT_FOR_DAYS = 6;

const EXPRESS_IN_CENTS: Record<Currency, number> = { EUR: 1190, PLN: 4900, USD: 1290 };

/** Orders until two in the afternoon, by the shop's clock, leave the house on the same day. */
const CUTOFF_HOUR = 14;
const SHOP_TIME_ZONE = shop.timeZone;
const PACKED_IN: Calendar = 'Berlin';

/** Whether an order with this choice is collected in a studio; the choice may come from an old order. */
export function isCollected(choice: string): choice is keyof typeof shop.studios {
  return Object.hasOwn(shop.studios, choice);
}

/** What a country can choose from, the calmest first. */
export function deliveryChoices(country: Country): DeliveryChoice[] {
  const studio = STUDIO_OF[country];
  return studio ? ['standard', 'express', studio] : ['standard', 'express'];
}

/** What a choice costs; `standardInCents` is what the cart says about standard delivery, free above its limit. */
export function deliveryPrice(choice: DeliveryChoice, currency: Currency, standardInCents: number): number {
  if (isCollected(choice)) return 0;
  return choice === 'standard' ? standardInCents : EXPRESS_IN_CENTS[currency];
}

/** Noon UTC of the calendar day in the shop's time zone: the same date wherever in Europe it is read. */
function shopDay(at: Date): { noon: Date; hour: number } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: SHOP_TIME_ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return { noon: new Date(`${part('year')}-${part('month')}-${part('day')}T12:00:00Z`), hour: Number(part('hour')) };
}

const rests = (calendar: Calendar, day: Date) => day.getUTCDay() === 0 || isHoliday(calendar, day);

/** `days` working days after `day`; nothing leaves, travels or arrives on a Sunday or a public holiday. */
function addWorkingDays(calendar: Calendar, day: Date, days: number): Date {
  let left = days;
  let moving = day;
  while (left > 0 || rests(calendar, moving)) {
    moving = shift(moving, DAY_IN_MS);
    if (!rests(calendar, moving)) left -= 1;
  }
  return moving;
}

export type DateRange = { from: Date; until: Date };

/**
 * When an order placed at this moment arrives, or lies ready to be collected: two days, both included, never one of rest. It leaves
 * by the calendar of Berlin, where it is packed, and goes on by that of the country it goes to.
 */
export function expectedRange(choice: DeliveryChoice, country: Country, placedAt: Date): DateRange {
  const { noon, hour } = shopDay(placedAt);
  const dispatch = addWorkingDays(PACKED_IN, noon, rests(PACKED_IN, noon) || hour < CUTOFF_HOUR ? 0 : 1);
  const calendar = choice === 'collect-berlin' ? PACKED_IN : country;
  const [earliest, latest] = isCollected(choice)
    ? [COLLECT_READY_IN_DAYS, COLLECT_READY_IN_DAYS + COLLECT_KEPT_FOR_DAYS]
    : DAYS_ON_THE_WAY[choice === 'express' ? 'express' : 'standard'][country];
  return { from: addWorkingDays(calendar, dispatch, earliest), until: addWorkingDays(calendar, dispatch, latest) };
}
