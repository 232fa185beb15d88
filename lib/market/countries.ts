import { shop } from '../../shop.config';

/** Where the shop sends to, and how each country writes a postcode. */
export const COUNTRIES = shop.countries;
export type Country = (typeof COUNTRIES)[number];

export function isCountry(value: unknown): value is Country {
  return COUNTRIES.includes(value as Country);
}

type PostcodeFormat = {
  /** What is left after spaces, hyphens and a country prefix are gone. */
  bare: RegExp;
  /** From bare to the way it is printed on a parcel. */
  printed: (bare: string) => string;
  example: string;
};

const asTyped = (bare: string) => bare;

/** Formats by the addressing sheets of the Universal Postal Union. */
export const POSTCODES: Record<Country, PostcodeFormat> = {
  DE: { bare: /^\d{5}$/, printed: asTyped, example: '10115' },
  AT: { bare: /^[1-9]\d{3}$/, printed: asTyped, example: '1010' },
  PL: { bare: /^\d{5}$/, printed: (bare) => `${bare.slice(0, 2)}-${bare.slice(2)}`, example: '00-950' },
  NL: { bare: /^[1-9]\d{3}[A-Z]{2}$/, printed: (bare) => `${bare.slice(0, 4)} ${bare.slice(4)}`, example: '1012 AB' },
  FR: { bare: /^\d{5}$/, printed: asTyped, example: '75001' },
};

/** International prefixes, for phone numbers typed the way one dials at home. */
export const CALLING_CODES: Record<Country, string> = { DE: '49', AT: '43', PL: '48', NL: '31', FR: '33' };
