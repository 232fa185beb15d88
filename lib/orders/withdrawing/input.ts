import { z } from 'zod';
import { emailInput } from '@/lib/checkout/input';

/** `KND-7Q4RM`, from however it was typed: small letters, blanks, without the letters in front. */
function tidyOrderNumber(typed: string): string {
  const squeezed = typed.toUpperCase().replace(/[\s–—]/g, '');
  return /^[2-9A-Z]{5}$/.test(squeezed) ? `KND-${squeezed}` : squeezed.replace(/^KND-?/, 'KND-');
}

const optional = z.string().max(64, 'invalid').optional();

export const withdrawalInput = emailInput.extend({
  name: z
    .string()
    .default('')
    .transform((typed) => typed.trim().replace(/\s+/g, ' '))
    .pipe(z.string().min(1, 'required').max(100, 'tooLong')),
  orderNumber: z
    .string()
    .default('')
    .transform(tidyOrderNumber)
    .pipe(
      z
        .string()
        .min(1, 'required')
        .regex(/^KND-[2-9A-Z]{5}$/, 'orderNumber'),
    ),
  declaration: optional,
  step: optional,
});
