import { expect, test } from 'vitest';
import type { ProductCard } from './product';
import { selectVaried } from './selection';

const card = (id: string, family: string, inStock = true) => ({ id, family, inStock }) as ProductCard;

test('a selection shows one product of each family, the first that can be bought', () => {
  const cards = [card('a', 'kettle', false), card('b', 'kettle'), card('c', 'kettle'), card('d', 'cup')];
  expect(selectVaried(cards, 4).map(({ id }) => id)).toEqual(['b', 'd']);
});

test('a selection is never longer than asked for', () => {
  const cards = ['a', 'b', 'c'].map((id) => card(id, id));
  expect(selectVaried(cards, 2)).toHaveLength(2);
});
