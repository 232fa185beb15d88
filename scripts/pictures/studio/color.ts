/** What the goods are made of, as the eye sees it in soft daylight. */
const MATERIALS: Record<string, string> = {
  oat: '#e4d7c1',
  linen: '#d9cbb0',
  white: '#f1eee8',
  rose: '#d3a198',
  clay: '#b8694a',
  ochre: '#c9953f',
  brass: '#c39d58',
  oak: '#c79c67',
  moss: '#707b58',
  cobalt: '#41619c',
  ink: '#3a4756',
  steel: '#bfc3c5',
  black: '#333131',
  clear: '#b9c9c7',
  amber: '#b5702a',
};

/** The colour behind a key of the catalogue; a colour in numbers stays what it is. */
export function hexOf(key: string): string {
  const color = key.startsWith('#') ? key : MATERIALS[key];
  if (!color) throw new Error(`No material is called ${key}.`);
  return color;
}

function channels(hex: string): [number, number, number] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)) as [number, number, number];
}

/** `share` of the way from one colour to the other. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  return `#${a
    .map((value, i) =>
      Math.round(value + ((b[i] as number) - value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** Shadows are warm and light is creamy, as in a kitchen in the morning. */
export const darker = (hex: string, share: number) => mix(hex, '#1d130c', share);

export const lighter = (hex: string, share: number) => mix(hex, '#fffcf5', share);

/** Perceived lightness from 0 to 1. */
export function lightness(hex: string): number {
  const [r, g, b] = channels(hex);
  return (0.3 * r + 0.59 * g + 0.11 * b) / 255;
}
