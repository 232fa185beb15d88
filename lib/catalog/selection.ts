import type { ProductCard } from './product';

/** The first `count` cards that can be bought now, no two of one family, so that a selection shows the breadth of the shop. */
export function selectVaried(cards: readonly ProductCard[], count: number): ProductCard[] {
  const families = new Set<string>();
  const varied = cards.filter(({ inStock, family }) => {
    if (!inStock || families.has(family)) return false;
    families.add(family);
    return true;
  });
  return varied.slice(0, count);
}
