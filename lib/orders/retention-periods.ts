/**
 * How long the law makes the shop keep orders and invoices, counted from the end of the calendar year in which they were
 * made. `law` and `reason` are keys of the `orders` message file under `retention`. Have it checked for your own shop.
 */
export type RetentionPeriod = { country: string; years: number; law: RetentionLaw; reason: 'vouchers' };
export type RetentionLaw = 'deAo147' | 'atBao132' | 'plOrdynacja86' | 'nlAwr52' | 'frCommerceL123';

const RETENTION_PERIODS: readonly RetentionPeriod[] = [
  // § 147 Abs. 3 AO and § 14b UStG, as shortened by the Fourth Bureaucracy Relief Act (2025): accounting vouchers, 8 years.
  { country: 'DE', years: 8, law: 'deAo147', reason: 'vouchers' },
  // § 132 BAO: 7 years from the end of the calendar year.
  { country: 'AT', years: 7, law: 'atBao132', reason: 'vouchers' },
  // Art. 86 § 1 with Art. 70 § 1 Ordynacja podatkowa: until the tax is time-barred, 5 years from the end of the year.
  { country: 'PL', years: 5, law: 'plOrdynacja86', reason: 'vouchers' },
  // Art. 52 Algemene wet inzake rijksbelastingen: 7 years.
  { country: 'NL', years: 7, law: 'nlAwr52', reason: 'vouchers' },
  // Art. L123-22 Code de commerce: 10 years from the close of the financial year.
  { country: 'FR', years: 10, law: 'frCommerceL123', reason: 'vouchers' },
];

/** The period of a country; the seller's own (Germany) for one that is not listed. */
export function retentionPeriodOf(country: string): RetentionPeriod {
  const found = RETENTION_PERIODS.find((period) => period.country === country);
  return found ?? (RETENTION_PERIODS[0] as RetentionPeriod);
}
