import { STUDIOS } from '@/lib/checkout/studios';

/** Who sells, as an invoice must say (§ 14 UStG). Invented; put your own here. */
export const SELLER = {
  name: 'Kindling',
  address: STUDIOS['collect-berlin']?.slice(1) ?? [],
  vatId: 'DE 000 000 000',
  email: 'hello@kindling.example',
} as const;

/** Where goods come back to, line by line as on an envelope; the last is the country. */
export const RETURN_ADDRESS = STUDIOS['collect-berlin'] ?? [];
