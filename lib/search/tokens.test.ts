import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, fold, likeness, tokenize } from './tokens';

describe('folding', () => {
  it('makes spellings of one word alike', () => {
    expect(fold('Mühle')).toBe(fold('MUEHLE'));
    expect(fold('Łyżeczka')).toBe('lyzeczka');
    expect(fold('Café')).toBe('cafe');
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('sees through full width, ligatures, and marks that nobody sees', () => {
    expect(tokenize('ＭＵＧ ﬁlter ke\u00adtt\u200ble')).toEqual(['mug', 'filter', 'kettle']);
  });

  it('drops a possessive, however it is written', () => {
    for (const typed of ["mug's", 'mug’s', 'mug´s', 'mug`s', "mugs'"]) expect(tokenize(typed)[0]).toMatch(/^mugs?$/);
    expect(tokenize("dad's mug")).toEqual(['dad', 'mug']);
  });

  it('reads an amount and its unit as one word, however it is written', () => {
    for (const typed of ['1 kg', '1kg', '1 Kilo', '1 KG']) expect(tokenize(typed)).toEqual(['1kg']);
    for (const typed of ['0,5 l', '0.5 Liter', '500ml', '500 ml']) expect(tokenize(typed)).toEqual(['500ml']);
    expect(tokenize('58 mm, 30 × 40 cm')).toEqual(['58mm', '30', '40cm']);
  });

  it('drops words that say nothing', () => {
    expect(tokenize('a cup for the coffee')).toEqual(['cup', 'coffee']);
  });
});

describe('a typing error', () => {
  it('is a letter wrong, missing, too many or swapped', () => {
    for (const typed of ['ketle', 'kettel', 'kettle', 'kettlee', 'kittle'])
      expect(distance(typed, 'kettle', 1)).toBeLessThanOrEqual(1);
    expect(distance('cattle', 'kettle', 1)).toBe(2);
  });

  it('is as far one way as the other', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b, 2)).toBe(distance(b, a, 2));
      }),
    );
  });
});

describe('likeness', () => {
  it('knows beginnings, endings and compounds', () => {
    for (const [typed, word] of [
      ['kett', 'kettle'],
      ['tassen', 'tasse'],
      ['kubki', 'kubek'],
      ['muehle', 'kaffeemuehle'],
    ] as const)
      expect(likeness(typed, word)).toBeGreaterThan(0.3);
  });

  it('prefers the same word to any other', () => {
    const word = fc.stringMatching(/^[a-z]{2,9}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(likeness(a, b)).toBeLessThanOrEqual(likeness(a, a));
      }),
    );
  });
});
