import { describe, expect, it } from 'vitest';
import { compareSizes, sizeGroups, sizeKind } from './sizes';

describe('sizes', () => {
  it('stand from small to large, whatever unit they are written in', () => {
    const sizes = ['1 l', '300 ml', '0.35 l', '02', '0.5 l', '150 ml', '01', '0.9 l'];
    expect(sizes.sort(compareSizes)).toEqual(['150 ml', '300 ml', '0.35 l', '0.5 l', '0.9 l', '1 l', '01', '02']);
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

  it('of clothes grow, too', () => {
    expect(['L', 'XL', 'S', 'M'].sort(compareSizes)).toEqual(['S', 'M', 'L', 'XL']);
  });

  it('are told apart by what they measure', () => {
    const kinds = [
      '300 ml',
      '1.5 l',
      '250 g',
      '4 × 60 g',
      '12 ×',
      '27 cm',
      '30 × 40 cm',
      '2 m',
      '3 min',
      '02',
      'L',
      'Large',
    ];
    expect(kinds.map(sizeKind)).toEqual([
      ...[
        'volume',
        'volume',
        'weight',
        'pieces',
        'pieces',
        'across',
        'area',
        'length',
        'time',
        'filter',
        'other',
        'other',
      ],
    ]);
  });
});

describe('the filter by size', () => {
  const sizes = ['01', '02', '3 min', '1 l', '150 ml', '300 ml'].map((value) => ({ value, count: 2 }));
  const shown = (leaf: boolean, total: number, chosen: string[] = []) =>
    sizeGroups(sizes, { leaf, total, chosen }).map(
      ({ kind, sizes: own }) => `${kind}: ${own.map(({ value }) => value)}`,
    );

  it('groups the sizes of one category by what they measure', () => {
    expect(shown(true, 4)).toEqual(['volume: 150 ml,300 ml,1 l', 'filter: 01,02']);
  });

  it('is no rag bag over unlike categories, but keeps what was chosen', () => {
    expect(shown(false, 30)).toEqual([]);
    expect(shown(false, 30, ['02'])).toEqual(['filter: 01,02']);
    expect(shown(false, 4)).toEqual(['volume: 150 ml,300 ml,1 l', 'filter: 01,02']);
  });
});
