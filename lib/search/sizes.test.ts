import { describe, expect, it } from 'vitest';
import { compareSizes } from './sizes';

describe('sizes', () => {
  it('stand from small to large, whatever unit they are written in', () => {
    const sizes = ['1 l', '300 ml', '0.35 l', '02', '0.5 l', '150 ml', '01', '0.9 l'];
    expect(sizes.sort(compareSizes)).toEqual(['01', '02', '150 ml', '300 ml', '0.35 l', '0.5 l', '0.9 l', '1 l']);
    expect(['1 kg', '250 g'].sort(compareSizes)).toEqual(['250 g', '1 kg']);
    expect(['30 × 40 cm', '140 × 200 cm', '70 × 140 cm'].sort(compareSizes)).toEqual([
      '30 × 40 cm',
      '70 × 140 cm',
      '140 × 200 cm',
    ]);
  });

  it('in words follow the alphabet', () => {
    expect(['Small', 'Large'].sort(compareSizes)).toEqual(['Large', 'Small']);
  });
});
