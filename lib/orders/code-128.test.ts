import { describe, expect, it } from 'vitest';
import { code128 } from './code-128';

/** Bars and gaps as a row of modules. */
function modules(text: string): string {
  const { bars, width } = code128(text);
  const row = Array.from({ length: width }, () => '0');
  for (const bar of bars) row.fill('1', bar.x, bar.x + bar.width);
  return row.join('');
}

describe('the barcode of a label', () => {
  it('has eleven modules for each character, the start and the check, and thirteen for the end', () => {
    for (let code = 32; code < 127; code++) {
      const row = modules(String.fromCharCode(code).repeat(3));
      expect(row).toHaveLength(11 * 5 + 13);
      expect(row.startsWith('11010010000') && row.endsWith('1100011101011')).toBe(true);
    }
  });

  it('tells every character from every other', () => {
    const all = Array.from({ length: 95 }, (_, index) => modules(String.fromCharCode(index + 32)).slice(11, 22));
    expect(new Set(all).size).toBe(95);
  });

  it('ends with the check that the standard works out', () => {
    // 104 + 48·1 + 42·2 + 42·3 + 17·4 + 18·5 + 19·6 + 35·7 = 879, which leaves 55.
    expect(modules('PJJ123C').slice(-24, -13)).toBe('11101000110');
  });

  it('refuses what it cannot hold', () => {
    expect(() => code128('Ł')).toThrow('printable ASCII');
  });
});
