import { describe, expect, it } from 'vitest';
import { postalAddressInput } from './input';

const typed = {
  name: '  Ada   Ember ',
  street: 'ul. Józefa 14',
  extra: '',
  postcode: '00950',
  city: 'Warszawa',
  country: 'PL',
  phone: '601 234 567',
};

describe('a typed address', () => {
  it('becomes one as the post prints it', () => {
    expect(postalAddressInput.parse(typed)).toEqual({
      name: 'Ada Ember',
      street: 'ul. Józefa 14',
      extra: null,
      postcode: '00-950',
      city: 'Warszawa',
      country: 'PL',
      phone: '+48601234567',
    });
  });

  it('names everything that is wrong at once', () => {
    const parsed = postalAddressInput.safeParse({ ...typed, name: '', postcode: '1', phone: 'call me' });
    expect(parsed.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ['name', 'required'],
      ['postcode', 'postcodePL'],
      ['phone', 'phone'],
    ]);
  });

  it('is no place for links: the order’s mail goes to whatever address was typed', () => {
    for (const name of [
      'Unlock at https://evil.example/login',
      'www.evil.example',
      'Win now: evil.com',
      'a@evil.example',
    ])
      expect(postalAddressInput.safeParse({ ...typed, name }).error?.issues).toMatchObject([{ message: 'noLinks' }]);
    for (const street of [
      'Str. d. 17. Juni 135',
      'ul.Józefa 14',
      'Hauptstr.7a',
      'c/o Ember, 2. Stock',
      'al. 3 Maja 5/7',
    ])
      expect(postalAddressInput.safeParse({ ...typed, street }).success).toBe(true);
  });

  it('is tidied like everything that is typed', () => {
    const parsed = postalAddressInput.parse({
      ...typed,
      name: 'A\u200bda\0 \u202eEmber',
      postcode: '００−９５０',
      city: 'Jose\u0301',
    });
    expect(parsed).toMatchObject({ name: 'Ada Ember', postcode: '00-950', city: 'José' });
  });

  it('goes to countries the shop sends to', () => {
    const parsed = postalAddressInput.safeParse({ ...typed, country: 'US' });
    expect(parsed.error?.issues).toMatchObject([{ path: ['country'], message: 'country' }]);
  });
});
