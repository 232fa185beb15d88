import { DAY_IN_MS, shift } from '@/lib/platform/clock';
import type { Country } from '../market/countries';

/** Where something rests on a day: a country, or the city in which the shop packs and has its studio. */
export type Calendar = Country | 'Berlin';

/** `MM-DD`, days after Easter Sunday, or a day that a year decides. */
type Rule = string | number | ((year: number) => string | null);

const GOOD_FRIDAY = -2;
const EASTER_MONDAY = 1;
const ASCENSION = 39;
const WHIT_MONDAY = 50;
const CORPUS_CHRISTI = 60;

const GERMANY: Rule[] = [
  '01-01',
  GOOD_FRIDAY,
  EASTER_MONDAY,
  '05-01',
  ASCENSION,
  WHIT_MONDAY,
  '10-03',
  '12-25',
  '12-26',
];

/** Moves to the day before when it would be a Sunday. */
const kingsDay = (year: number) => (new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? '04-26' : '04-27');
/** A day off in the Netherlands every five years only. */
const liberationDay = (year: number) => (year % 5 === 0 ? '05-05' : null);
/** A public holiday in Poland since 2025. */
const polishChristmasEve = (year: number) => (year >= 2025 ? '12-24' : null);

/** Public holidays of the whole country, on which parcel services rest, too. Those that always fall on a Sunday are left out. */
const HOLIDAYS: Record<Calendar, readonly Rule[]> = {
  DE: GERMANY,
  Berlin: [...GERMANY, '03-08'],
  AT: [
    '01-01',
    '01-06',
    EASTER_MONDAY,
    '05-01',
    ASCENSION,
    WHIT_MONDAY,
    CORPUS_CHRISTI,
    '08-15',
    '10-26',
    '11-01',
    '12-08',
    '12-25',
    '12-26',
  ],
  PL: [
    '01-01',
    '01-06',
    EASTER_MONDAY,
    '05-01',
    '05-03',
    CORPUS_CHRISTI,
    '08-15',
    '11-01',
    '11-11',
    polishChristmasEve,
    '12-25',
    '12-26',
  ],
  NL: ['01-01', EASTER_MONDAY, kingsDay, liberationDay, ASCENSION, WHIT_MONDAY, '12-25', '12-26'],
  FR: ['01-01', EASTER_MONDAY, '05-01', '05-08', ASCENSION, WHIT_MONDAY, '07-14', '08-15', '11-01', '11-11', '12-25'],
};

/** Easter Sunday of the Gregorian calendar, at noon UTC (the anonymous computus, Nature 1876). */
export function easterSunday(year: number): Date {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return new Date(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1, 12));
}

/** Whether a calendar day, given as its noon UTC, is a public holiday there. */
export function isHoliday(calendar: Calendar, day: Date): boolean {
  const [year, date] = [day.getUTCFullYear(), day.toISOString().slice(5, 10)];
  return HOLIDAYS[calendar].some((rule) => {
    if (typeof rule === 'number') return shift(easterSunday(year), rule * DAY_IN_MS).getTime() === day.getTime();
    return (typeof rule === 'string' ? rule : rule(year)) === date;
  });
}
