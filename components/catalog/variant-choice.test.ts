import { describe, expect, it } from 'vitest';
import { firstChoice, type VariantOption, variantWith } from './variant-choice';

const variant = (id: string, stock: VariantOption['stock'] = 'in'): VariantOption => {
  const [color, size] = id.split(' ');
  return { id, color, size, stock, sku: id, picture: 'p', price: '€1.00', cents: 100 };
};

describe('the choice of a variant', () => {
  it('begins with the first that can be bought, and with any where none can', () => {
    expect(firstChoice([variant('rose S', 'out'), variant('rose M', 'low')]).id).toBe('rose M');
    expect(firstChoice([variant('rose S', 'out'), variant('rose M', 'out')]).id).toBe('rose S');
  });

  it('is found by its values; an axis that is not named does not matter', () => {
    const variants = ['rose S', 'rose M', 'ink S'].map((id) => variant(id));
    expect(variantWith(variants, { color: 'rose', size: 'M' })?.id).toBe('rose M');
    expect(variantWith(variants, { color: 'ink' })?.id).toBe('ink S');
    expect(variantWith(variants, { size: 'S', color: null })?.id).toBe('rose S');
    expect(variantWith(variants, { color: 'ink', size: 'M' })).toBeUndefined();
  });
});
