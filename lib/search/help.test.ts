import { describe, expect, it } from 'vitest';
import { helpBeginning, helpFor } from './help';

describe('a question that is no product', () => {
  it.each([
    ['delivery', 'en', 'delivery'],
    ['Shipping costs', 'en', 'delivery'],
    ['how long does delivery take?', 'en', 'delivery'],
    ['returns', 'en', 'returns'],
    ['how do I return it', 'en', 'returns'],
    ['order status', 'en', 'orders'],
    ['where is my parcel', 'en', 'orders'],
    ['contact', 'en', 'contact'],
    ['gift card', 'en', 'giftCard'],
    ['sale', 'en', 'sale'],
    ['new', 'en', 'new'],
    ['Versand', 'de', 'delivery'],
    ['Wie lange dauert der Versand', 'de', 'delivery'],
    ['Retoure', 'de', 'returns'],
    ['Widerruf', 'de', 'returns'],
    ['Impressum', 'de', 'contact'],
    ['Gutschein', 'de', 'giftCard'],
    ['dostawa', 'pl', 'delivery'],
    ['ile kosztuje dostawa', 'pl', 'delivery'],
    ['zwrot', 'pl', 'returns'],
    ['nowości', 'pl', 'new'],
  ] as const)('“%s” in %s asks for %s', (query, locale, topic) => {
    expect(helpFor(query, locale)).toContain(topic);
  });

  it('is not seen in what asks for goods', () => {
    for (const query of ['tea', 'new mug', 'gift', 'coffee delivery bag', 'order of cups', 'how', ''])
      expect(helpFor(query, 'en'), query).toEqual([]);
    expect(helpFor('koszyk', 'pl')).toEqual([]);
  });

  it('is found by any of its words where no goods answer', () => {
    expect(helpFor('delivery to Warsaw', 'en')).toEqual([]);
    expect(helpFor('delivery to Warsaw', 'en', { loose: true })).toEqual(['delivery']);
  });

  it('is suggested while it is being typed', () => {
    expect(helpBeginning('deliv', 'en')).toEqual(['delivery']);
    expect(helpBeginning('wysy', 'pl')).toEqual(['delivery']);
    expect(helpBeginning('te', 'en')).toEqual([]);
  });
});
