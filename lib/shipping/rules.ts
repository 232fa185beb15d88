import { CALLING_CODES, type Country, POSTCODES } from '@/lib/market/countries';

/**
 * A postcode as it is printed, from whatever was typed: `00950`, `00 950` and `PL-00-950` are all `00-950` in Poland. Null when
 * the country has no such postcode.
 */
export function tidyPostcode(country: Country, typed: string): string | null {
  const { bare, printed } = POSTCODES[country];
  const squeezed = typed.toUpperCase().replace(/[\s\p{Dash}.]/gu, '');
  const code = [squeezed, squeezed.replace(new RegExp(`^(${country}|[DAF])(?=\\d)`), '')].find((one) => bare.test(one));
  return code === undefined ? null : printed(code);
}

const NATIONAL_DIGITS = { min: 5, max: 14 };

/**
 * A phone number in international form (`+49 3012345` is `+493012345`), from whatever was typed: spaces, brackets, slashes,
 * `0049`, a leading zero. Null when it cannot be one. A parcel service can call it; nothing else depends on it.
 */
export function tidyPhone(country: Country, typed: string): string | null {
  const squeezed = typed.replace(/\(0\)/, '').replace(/[\s()/.\p{Dash}]/gu, '');
  const international = squeezed.replace(/^00/, '+');
  const withCode = international.startsWith('+')
    ? international
    : `+${CALLING_CODES[country]}${international.replace(/^0/, '')}`;
  const digits = withCode.slice(1);
  const plausible =
    /^\d+$/.test(digits) && digits.length >= NATIONAL_DIGITS.min + 2 && digits.length <= NATIONAL_DIGITS.max + 1;
  return plausible ? withCode : null;
}
