import { fill } from '@/lib/i18n/fill';
import { type Country, isCountry } from '@/lib/market/countries';

/** Who carries parcels for the shop, and where each shows on its way; `{number}` stands for the parcel's. */
const CARRIERS = {
  dhl: ['DHL', 'https://www.dhl.de/en/privatkunden/pakete-empfangen/verfolgen.html?piececode={number}'],
  dpd: ['DPD', 'https://tracking.dpd.de/status/en_US/parcel/{number}'],
  gls: ['GLS', 'https://gls-group.com/track/{number}'],
  ups: ['UPS', 'https://www.ups.com/track?tracknum={number}'],
  inpost: ['InPost', 'https://inpost.pl/en/find-parcel?number={number}'],
  'poczta-polska': ['Poczta Polska', 'https://emonitoring.poczta-polska.pl/?numer={number}'],
  post: ['Österreichische Post', 'https://www.post.at/en/s/item-details?snr={number}'],
  postnl: ['PostNL', 'https://jouw.postnl.nl/track-and-trace/{number}'],
  colissimo: ['Colissimo', 'https://www.laposte.fr/outils/suivre-vos-envois?code={number}'],
} as const;

export type Carrier = keyof typeof CARRIERS;
export const CARRIER_KEYS = Object.keys(CARRIERS) as Carrier[];

/** With whom a prepaid return travels from each country. */
const RETURNS_WITH: Record<Country, Carrier> = { DE: 'dhl', AT: 'post', PL: 'inpost', NL: 'postnl', FR: 'colissimo' };

/** The name of the parcel service whose label a return from this country gets. */
export function returnCarrier(country: string): string {
  return CARRIERS[RETURNS_WITH[isCountry(country) ? country : 'DE']][0];
}

export type Parcel = { carrier: Carrier; number: string };

const isCarrier = (value: string): value is Carrier => Object.hasOwn(CARRIERS, value);

/** A parcel as it is typed: `DHL 00340434161094042557`, blanks and hyphens in the number as one likes. Null when it cannot be one. */
export function readParcel(carrier: string, typed: string): Parcel | null {
  const key = carrier.trim().toLowerCase();
  const number = typed.replace(/[\s-]/g, '').toUpperCase();
  return isCarrier(key) && /^[A-Z0-9]{8,35}$/.test(number) ? { carrier: key, number } : null;
}

/** A stored parcel as people read it: who carries it, its number, and where to follow it. */
export function parcelView(carrier: string | null, number: string | null) {
  if (!carrier || !number || !isCarrier(carrier)) return null;
  const [name, address] = CARRIERS[carrier];
  return { carrier: name, number, href: fill(address, { number: encodeURIComponent(number) }) };
}
