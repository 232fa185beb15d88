import { emailInput } from '@/lib/identity/input';
import { code, id, personName } from '@/lib/platform/typed-field';

/** `KND-7Q4RM`, from a tidied code, with or without the letters and the hyphen in front. */
function orderNumberOf(tidied: string): string {
  const squeezed = tidied.replace(/-/g, '');
  return /^[2-9A-Z]{5}$/.test(squeezed) ? `KND-${squeezed}` : squeezed.replace(/^KND/, 'KND-');
}

const optional = id().optional();

export const withdrawalInput = emailInput.extend({
  name: personName(100),
  orderNumber: code(40)
    .transform(orderNumberOf)
    .refine((number) => /^KND-[2-9A-Z]{5}$/.test(number), 'orderNumber'),
  declaration: optional,
  step: optional,
});
