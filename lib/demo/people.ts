import 'server-only';
import { randomInt } from 'node:crypto';
import type { PostalAddress } from '@/db/schema/orders';

/** Always the same faces, so that a story can be rehearsed; each time somebody new, so that two tellers do not meet. */
const CAST = {
  visitor: ['Nils', 'Wald', 'Am Feldrain 3'],
  contact: ['Marta', 'Lindner', 'Birkenweg 21'],
  guest: ['Emil', 'Funke', 'Lindenallee 8'],
  customer: ['Ada', 'Ember', 'Weserstraße 12'],
  returning: ['Thea', 'Morgen', 'Weserstraße 40'],
} as const;

export type Persona = keyof typeof CAST;
export const PERSONAS = Object.keys(CAST) as Persona[];

export type InventedPerson = { firstName: string; email: string; address: PostalAddress };

/** Somebody who does not exist, with an address nobody can have (RFC 2606). */
export function inventPerson(persona: Persona): InventedPerson {
  const [firstName, lastName, street] = CAST[persona];
  const suffix = randomInt(36 ** 4)
    .toString(36)
    .padStart(4, '0');
  return {
    firstName,
    email: `${firstName.toLowerCase()}.${suffix}@example.com`,
    address: {
      name: `${firstName} ${lastName}`,
      street,
      extra: null,
      postcode: '12045',
      city: 'Berlin',
      country: 'DE',
      phone: null,
    },
  };
}
