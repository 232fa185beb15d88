import type { TaxClass } from '../catalog/tax-class';
import type { Country } from '../market/countries';

/**
 * The VAT in percent that a price contains, by the country the goods go to: distance sales to consumers are taxed there, and
 * declared through the one-stop shop (Directive 2006/112/EC, Art. 33 and 369a ff.). Rates change: have them checked for your own
 * goods, at best with https://ec.europa.eu/taxation_customs/tedb.
 */
export const TAX_RATES: Record<Country, Record<TaxClass, number>> = {
  // UStG § 12 and annex 2: coffee, tea and maté (no. 12), honey (no. 4), cocoa and its preparations (no. 30) at the reduced rate.
  DE: { standard: 19, food: 7, 'coffee-and-tea': 7, chocolate: 7 },
  // UStG 1994 § 10 and annex 1: food at 10 %; since 2000 without coffee, tea and maté (CN 0901 to 0903).
  AT: { standard: 20, food: 10, 'coffee-and-tea': 20, chocolate: 10 },
  // Ustawa o VAT, art. 41, annexes 3 and 10: food at 5 %; coffee, tea (CN 0901, 0902) and chocolate (CN 1806) are in neither.
  PL: { standard: 23, food: 5, 'coffee-and-tea': 23, chocolate: 23 },
  // Wet OB 1968, art. 9 and table I, a.1: all food and drink for people at the reduced rate, but for alcohol.
  NL: { standard: 21, food: 9, 'coffee-and-tea': 9, chocolate: 9 },
  // CGI art. 278-0 bis, A, 1°: food at 5.5 %; of chocolate only the dark one, which this shop does not tell apart.
  FR: { standard: 20, food: 5.5, 'coffee-and-tea': 5.5, chocolate: 20 },
};
