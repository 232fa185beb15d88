import { describe, expect, it } from 'vitest';
import { sizeName, variantName } from './variant-name';

describe('the name of a variant', () => {
  it('has the colour and the size in the language of the page', () => {
    const variant = { color: 'moss', size: '1.5 l' };
    expect(variantName(variant, 'en')).toBe('Moss, 1.5 l');
    expect(variantName(variant, 'de')).toBe('Moos, 1,5 l');
    expect(variantName(variant, 'pl')).toBe('Mech, 1,5 l');
    expect(variantName({ color: null, size: null }, 'de')).toBeNull();
  });

  it('leaves sizes alone that have no decimals', () => {
    for (const size of ['350 ml', '01', '70 × 140 cm', '36 ×', 'S']) expect(sizeName(size, 'de')).toBe(size);
  });
});
