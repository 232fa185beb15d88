import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '@/lib/market/countries';
import { parcelView, readParcel, returnCarrier } from './carriers';

describe('a parcel', () => {
  it('is read as people type it', () => {
    expect(readParcel('DHL', '0034 0434-1610 9404 2557')).toEqual({ carrier: 'dhl', number: '00340434161094042557' });
    for (const [carrier, number] of [
      ['owl', '12345678'],
      ['dhl', ''],
      ['dhl', '1234'],
      ['dhl', '12345678<b>'],
    ] as const)
      expect(readParcel(carrier, number)).toBeNull();
  });

  it('can be followed where its carrier says', () => {
    const parcel = parcelView('inpost', '620000000000000000000001');
    expect(parcel).toMatchObject({ carrier: 'InPost', number: '620000000000000000000001' });
    expect(parcel?.href).toMatch(/^https:\/\/inpost\.pl\/.*620000000000000000000001$/);
    expect(parcelView(null, null)).toBeNull();
  });

  it('comes back with a carrier of the country it is in', () => {
    expect(COUNTRIES.map(returnCarrier)).toEqual(['DHL', 'Österreichische Post', 'InPost', 'PostNL', 'Colissimo']);
  });
});
