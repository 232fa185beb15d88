import { z } from 'zod';
import { normalizeEmail } from '@/lib/identity/rules';
import { type Country, isCountry } from './countries';
import { DELIVERY_CHOICES } from './delivery';
import { tidyLine, tidyPhone, tidyPostcode } from './rules';

const MAX_LINE_LENGTH = 100;
const MAX_NOTE_LENGTH = 500;

const line = z.string().default('').transform(tidyLine);
const typedAddress = z.object({
  name: line,
  street: line,
  extra: line,
  postcode: line,
  city: line,
  country: line,
  phone: line,
});
type Typed = z.infer<typeof typedAddress>;

/** What is wrong with each field, all at once; keys of the `errors` message file. */
function problemsOf(typed: Typed): Partial<Record<keyof Typed, string>> {
  const problems: Partial<Record<keyof Typed, string>> = {};
  for (const [field, value] of Object.entries(typed) as [keyof Typed, string][]) {
    const optional = field === 'extra' || field === 'phone';
    if (value === '' && !optional) problems[field] = 'required';
    else if (value.length > MAX_LINE_LENGTH) problems[field] = 'tooLong';
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

const email = z
  .string()
  .default('')
  .transform((typed, context) => {
    const normalized = normalizeEmail(typed);
    if (normalized) return normalized;
    context.addIssue({ code: 'custom', message: typed.trim() === '' ? 'required' : 'email' });
    return z.NEVER;
  });

export const emailInput = z.object({ email });

export const deliveryInput = z.object({
  delivery: z.enum(DELIVERY_CHOICES, 'chooseDelivery'),
  note: z.string().default('').transform(noteOf).pipe(z.string().max(MAX_NOTE_LENGTH, 'tooLong').nullable()),
});

function noteOf(typed: string): string | null {
  return typed.replace(/\r\n/g, '\n').trim() || null;
}

export const placeInput = z.object({
  checkoutId: z.string('invalid').min(1, 'invalid').max(64, 'invalid'),
  reviewed: z.string('invalid').min(1, 'invalid').max(100, 'invalid'),
  /** What the person has seen of the goods, see `what-changed.ts`. */
  seen: z.string().max(20_000, 'invalid').default(''),
  method: z.string('choosePayment').min(1, 'choosePayment').max(40, 'invalid'),
});

export const answerInput = z.object({ approved: z.enum(['yes', 'no'], 'invalid') });
