import 'server-only';
import { randomInt } from 'node:crypto';
import type { PostalAddress } from '@/db/schema/orders';

const FIRST_NAMES = [
  'Ada',
  'Emil',
  'Frieda',
  'Jonas',
  'Klara',
  'Leon',
  'Marta',
  'Nils',
  'Oliwia',
  'Piotr',
  'Thea',
  'Zofia',
];
const LAST_NAMES = ['Ember', 'Birke', 'Funke', 'Kessel', 'Lindner', 'Morgen', 'Sommer', 'Wald'];
const STREETS = ['Weserstraße', 'Birkenweg', 'Lindenallee', 'Am Feldrain'];

export type InventedPerson = { firstName: string; email: string; address: PostalAddress };

const oneOf = <Value>(values: readonly Value[]) => values[randomInt(values.length)] as Value;

/** Somebody who does not exist, with an address nobody can have (RFC 2606). */
export function inventPerson(): InventedPerson {
  const firstName = oneOf(FIRST_NAMES);
  return {
    firstName,
    email: `${firstName.toLowerCase()}.${randomInt(36 ** 4)
      .toString(36)
      .padStart(4, '0')}@example.com`,
    address: {
      name: `${firstName} ${oneOf(LAST_NAMES)}`,
      street: `${oneOf(STREETS)} ${1 + randomInt(80)}`,
      extra: null,
      postcode: '12045',
      city: 'Berlin',
      country: 'DE',
      phone: null,
    },
  };
}
