import { z } from 'zod';
import { type Country, isCountry } from '@/lib/market/countries';
import { containsLink } from '@/lib/platform/contains-link';
import { optionalCode, optionalLine } from '@/lib/platform/typed-field';
import { tidyPhone, tidyPostcode } from './rules';

const MAX_LINE_LENGTH = 100;

const line = optionalLine(MAX_LINE_LENGTH);
const typedAddress = z.object({
  name: line,
  street: line,
  extra: line,
  postcode: optionalCode(MAX_LINE_LENGTH),
  city: line,
  country: line,
  phone: optionalCode(MAX_LINE_LENGTH),
});
type Typed = z.infer<typeof typedAddress>;

/** What is wrong with each field, all at once; keys of the `errors` message file. */
function problemsOf(typed: Typed): Partial<Record<keyof Typed, string>> {
  const problems: Partial<Record<keyof Typed, string>> = {};
  for (const [field, value] of Object.entries(typed) as [keyof Typed, string][]) {
    const optional = field === 'extra' || field === 'phone';
    if (value === '' && !optional) problems[field] = 'required';
    else if (containsLink(value)) problems[field] = 'noLinks';
  }
  if (!isCountry(typed.country)) problems.country ??= 'country';
  else if (tidyPostcode(typed.country, typed.postcode) === null) problems.postcode ??= `postcode${typed.country}`;
  if (typed.phone && isCountry(typed.country) && !tidyPhone(typed.country, typed.phone)) problems.phone ??= 'phone';
  return problems;
}

function toPostalAddress(typed: Typed) {
  const country = typed.country as Country;
  return {
    name: typed.name,
    street: typed.street,
    extra: typed.extra || null,
    postcode: tidyPostcode(country, typed.postcode) ?? typed.postcode,
    city: typed.city,
    country,
    phone: typed.phone ? tidyPhone(country, typed.phone) : null,
  };
}

/** A postal address as people type it, made one as the post prints it. For the checkout and the address book. */
export const postalAddressInput = typedAddress.transform((typed, context) => {
  const problems = Object.entries(problemsOf(typed));
  for (const [field, message] of problems) context.addIssue({ code: 'custom', path: [field], message });
  return problems.length > 0 ? z.NEVER : toPostalAddress(typed);
});
