import { describe, expect, it } from 'vitest';
import { goodsAlone } from '@/db/seed/catalogue/world';
import de from '../i18n/messages/de/catalog.json';
import en from '../i18n/messages/en/catalog.json';
import pl from '../i18n/messages/pl/catalog.json';
import { formatUnitPrice, unitPrice } from './unit-price';

const eur = (amountInCents: number) => ({ amountInCents, currency: 'EUR' as const });

describe('the price of a measure', () => {
  it('is that of a kilogram or a litre, whatever the pack holds', () => {
    expect(unitPrice(eur(990), 250, 'g')).toEqual({ amountInCents: 3960, currency: 'EUR', per: 'kg' });
    expect(unitPrice(eur(3300), 1000, 'g')).toEqual({ amountInCents: 3300, currency: 'EUR', per: 'kg' });
    expect(unitPrice(eur(590), 80, 'g')).toMatchObject({ amountInCents: 7375 });
    expect(unitPrice(eur(1690), 240, 'g'), 'rounded to the cent').toMatchObject({ amountInCents: 7042 });
    expect(unitPrice(eur(1150), 500, 'ml')).toEqual({ amountInCents: 2300, currency: 'EUR', per: 'l' });
    expect(unitPrice({ amountInCents: 4200, currency: 'PLN' }, 250, 'g')).toMatchObject({
      amountInCents: 16800,
      currency: 'PLN',
    });
  });

  it('does not exist for what is sold by the piece', () => {
    expect(unitPrice(eur(2290), null, null)).toBeNull();
  });

  it('reads like a price in each language', () => {
    const price = { amountInCents: 3960, currency: 'EUR' as const, per: 'kg' as const };
    expect(formatUnitPrice(price, en.unitPrice, 'en')).toBe('€39.60 per kg');
    expect(formatUnitPrice(price, de.unitPrice, 'de')).toBe('Grundpreis 39,60\u00a0€/kg');
    expect(formatUnitPrice({ ...price, amountInCents: 16800, currency: 'PLN' }, pl.unitPrice, 'pl')).toBe(
      'Cena za kg: 168,00\u00a0zł',
    );
  });
});

describe('the goods of the demo world', () => {
  const measured = goodsAlone.variants.filter(({ netAmount }) => netAmount);

  it('that are poured or weighed say how much is in the pack, and nothing else does', () => {
    const categories = new Map(goodsAlone.products.map(({ id, categoryId }) => [id, categoryId]));
    const kinds = new Set(measured.map(({ productId }) => categories.get(productId)?.split('/').slice(0, 2).join('/')));
    expect([...kinds].sort()).toEqual(['pantry/beans', 'pantry/care', 'pantry/chocolate', 'pantry/tea']);
    const unweighed = goodsAlone.variants.filter(({ productId, netAmount }) => {
      return /^pantry\/(beans|tea|chocolate)/.test(categories.get(productId) ?? '') && !netAmount;
    });
    expect(unweighed).toEqual([]);
  });

  it('say the same on the pack and in the data', () => {
    for (const { id, size, netAmount, netUnit } of measured) {
      const [, count = '1', amount, unit] = /^(?:(\d+) × )?([\d.]+) (g|kg|ml|l)$/.exec(size ?? '') ?? [];
      if (!amount || !unit) continue;
      const factor = unit === 'kg' || unit === 'l' ? 1000 : 1;
      expect([id, netAmount, netUnit]).toEqual([
        id,
        Number(count) * Number(amount) * factor,
        unit.replace('kg', 'g').replace(/^l$/, 'ml'),
      ]);
    }
  });
});
