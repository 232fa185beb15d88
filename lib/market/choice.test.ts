import { describe, expect, it } from 'vitest';
import { choiceAfter, choiceValue, firstChoice, parseChoice } from './choice';
import { currencyOf, localeOf, MARKETS, marketOf, marketOfSegment, toMarket } from './market';
import { pageBehind } from './page-behind';

const GERMANY = { currency: 'EUR', country: 'DE' } as const;
const POLAND = { currency: 'PLN', country: 'PL' } as const;

describe('a market', () => {
  it('is a language alone where its prices are in its own currency', () => {
    expect(marketOf('en', 'EUR')).toBe('en');
    expect(marketOf('pl', 'PLN')).toBe('pl');
    expect(marketOf('en', 'PLN')).toBe('en-PLN');
  });

  it('says its language and its currency', () => {
    expect(MARKETS).toHaveLength(9);
    for (const market of MARKETS) expect(marketOf(localeOf(market), currencyOf(market))).toBe(market);
  });

  it('is read from the first segment of an address, also of one that answers a form', () => {
    expect(marketOfSegment('de-USD-form')).toBe('de-USD');
    for (const stranger of ['en-EUR', 'en-GBP', 'fr', 'en-', '', undefined])
      expect(marketOfSegment(stranger)).toBeNull();
    expect(toMarket('nonsense')).toBe('en');
  });
});

describe('a choice of currency and country', () => {
  it('comes back from its cookie as it was, with or without the one before', () => {
    for (const before of [null, GERMANY])
      expect(parseChoice(choiceValue({ ...POLAND, before }))).toEqual({ ...POLAND, before });
  });

  it('is none when the cookie says nonsense', () => {
    for (const value of [undefined, '', 'PLN', 'GBP.PL', 'PLN.US', '.', 'PL.PLN'])
      expect(parseChoice(value)).toBeNull();
    expect(parseChoice('PLN.PL.GBP.DE')).toEqual({ ...POLAND, before: null });
  });

  it('begins with what the language begins with', () => {
    expect(firstChoice('en')).toEqual(GERMANY);
    expect(firstChoice('pl')).toEqual(POLAND);
  });

  it('remembers what was known before until it was taken note of, through second thoughts', () => {
    const first = choiceAfter({ intent: 'choose', ...POLAND }, { ...GERMANY, before: null });
    expect(first).toEqual({ ...POLAND, before: GERMANY });
    const second = choiceAfter({ intent: 'choose', currency: 'USD', country: 'FR' }, first);
    expect(second).toEqual({ currency: 'USD', country: 'FR', before: GERMANY });
    expect(choiceAfter({ intent: 'undo' }, second)).toEqual({ ...GERMANY, before: null });
    expect(choiceAfter({ intent: 'understood' }, second)).toEqual({ currency: 'USD', country: 'FR', before: null });
  });

  it('has nothing to tell when somebody goes back by hand, or undoes nothing', () => {
    const away = choiceAfter({ intent: 'choose', ...POLAND }, { ...GERMANY, before: null });
    expect(choiceAfter({ intent: 'choose', ...GERMANY }, away)).toEqual({ ...GERMANY, before: null });
    expect(choiceAfter({ intent: 'undo' }, { ...POLAND, before: null })).toEqual({ ...POLAND, before: null });
  });

  it('keeps the country when a form without a script names none', () => {
    const asked = { intent: 'choose', currency: 'USD', country: '' } as const;
    expect(choiceAfter(asked, { ...POLAND, before: null })).toMatchObject({ currency: 'USD', country: 'PL' });
  });
});

describe('the page behind a form', () => {
  it('is the one that was left, on this shop whatever its address looks like', () => {
    expect(pageBehind('https://shop.example/de/c/coffee?brand=Halden', '/de', false)).toBe('/de/c/coffee?brand=Halden');
    expect(pageBehind('https://shop.example//evil.example/x', '/', false)).toBe('/evil.example/x');
    for (const nothing of [null, '', 'nonsense']) expect(pageBehind(nothing, '/de', false)).toBe('/de');
  });

  it('is not narrowed by a price in another currency', () => {
    expect(pageBehind('https://shop.example/c/coffee?price=10-50&sale=1', '/', true)).toBe('/c/coffee?sale=1');
    expect(pageBehind('https://shop.example/c/coffee?price=10-50', '/', false)).toBe('/c/coffee?price=10-50');
  });
});
