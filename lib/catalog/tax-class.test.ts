import { describe, expect, it } from 'vitest';
import { taxClassOf } from './tax-class';

describe('a category', () => {
  it('says how its goods are taxed, whatever level it is on; herbs and honey are neither tea nor chocolate', () => {
    const goods = [
      ['pantry/beans/single-origin', 'beans'],
      ['pantry/tea', 'green-tea'],
      ['pantry/tea', 'herb-tea'],
      ['pantry/chocolate', 'chocolate'],
      ['pantry/chocolate', 'honey'],
      ['pantry/filters', 'filter-paper'],
      ['coffee', 'espresso-machine'],
    ] as const;
    expect(goods.map(([categoryPath, family]) => taxClassOf({ categoryPath, family }))).toEqual([
      'coffee-and-tea',
      'coffee-and-tea',
      'food',
      'chocolate',
      'food',
      'standard',
      'standard',
    ]);
  });
});
