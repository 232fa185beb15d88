import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromTable, toTable } from './columnar';

const variants = [
  { id: 'cup--moss--S', stock: 'in', cents: 1800, size: 'S' },
  { id: 'cup--moss--M', stock: 'low', cents: 2400, size: 'M', saving: '−20%' },
  { id: 'cup--ink--S', stock: 'in', cents: 1800, size: 'S' },
];

describe('a list as a table', () => {
  it('says once what all rows begin with, and ends a row where it has nothing more', () => {
    expect(toTable(variants)).toEqual({
      head: [['id', 'cup--'], ['stock'], ['cents'], ['size'], ['saving']],
      rows: [
        ['moss--S', 'in', 1800, 'S'],
        ['moss--M', 'low', 2400, 'M', '−20%'],
        ['ink--S', 'in', 1800, 'S'],
      ],
    });
  });

  it('loses nothing, whatever is in the list', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string()));
    const row = fc.record({ id: fc.string(), name: fc.string(), a: value, b: value }, { requiredKeys: ['id'] });
    fc.assert(
      fc.property(fc.array(row), (list) => {
        const sent = JSON.parse(JSON.stringify(toTable(list)));
        expect(fromTable(sent)).toEqual(list);
      }),
    );
  });

  it('is shorter than the list', () => {
    expect(JSON.stringify(toTable(variants)).length).toBeLessThan(JSON.stringify(variants).length);
  });
});
