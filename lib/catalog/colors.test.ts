import { describe, expect, it } from 'vitest';
import { world } from '@/db/seed/catalogue/world';
import { COLORS, isColorKey } from './colors';

describe('colours', () => {
  it('has a name in every language and a swatch for every colour that is sold', () => {
    const sold = new Set(world.variants.map(({ color }) => color).filter((color) => color != null));
    for (const color of sold) expect(isColorKey(color), color).toBe(true);
    for (const { name, swatch } of Object.values(COLORS)) {
      expect(name.en && name.de && name.pl).toBeTruthy();
      expect(swatch).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  it('does not take names from the prototype for colours', () => {
    expect(isColorKey('constructor')).toBe(false);
  });
});
