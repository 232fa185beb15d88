/** A drawn alphabet of plain strokes: pictures carry their letters as lines, so that no font is needed to show them. */

import { n, type Sheet } from './sheet';

/** Per letter: width, then strokes on a field six units high. */
const LETTERS: Record<string, readonly [number, string]> = {
  A: [4, 'M0 6L2 0L4 6M.8 4H3.2'],
  B: [3.6, 'M0 0V6H2.1A1.6 1.6 0 0 0 2.1 2.8H0M0 0H1.9A1.4 1.4 0 0 1 1.9 2.8'],
  C: [4.2, 'M4.2 1.2A2.5 3 0 1 0 4.2 4.8'],
  D: [4, 'M0 0V6H1.4A2.6 3 0 0 0 1.4 0Z'],
  E: [3.2, 'M3.2 0H0V6H3.2M0 3H2.7'],
  F: [3.2, 'M3.2 0H0V6M0 3H2.6'],
  G: [4.5, 'M4.2 1.2A2.5 3 0 1 0 4.5 4.4V3.3H2.8'],
  H: [4, 'M0 0V6M4 0V6M0 3H4'],
  I: [0.2, 'M.1 0V6'],
  J: [2.4, 'M2.4 0V4.3A1.4 1.6 0 0 1 0 5'],
  K: [3.8, 'M0 0V6M3.6 0L0 3.6M1.2 2.5L3.8 6'],
  L: [3, 'M0 0V6H3'],
  M: [5, 'M0 6V0L2.5 4L5 0V6'],
  N: [4, 'M0 6V0L4 6V0'],
  O: [5, 'M2.5 0A2.5 3 0 1 0 2.5 6A2.5 3 0 1 0 2.5 0'],
  P: [3.6, 'M0 6V0H2A1.6 1.6 0 0 1 2 3.2H0'],
  R: [3.8, 'M0 6V0H2A1.6 1.6 0 0 1 2 3.2H0M1.9 3.2L3.8 6'],
  S: [3.6, 'M3.4 .9C2.6 -.4 .2 -.2 .2 1.5C.2 3.3 3.5 2.7 3.5 4.5C3.5 6.3 .8 6.4 0 4.9'],
  T: [4, 'M0 0H4M2 0V6'],
  U: [4, 'M0 0V4A2 2 0 0 0 4 4V0'],
  V: [4, 'M0 0L2 6L4 0'],
  W: [6, 'M0 0L1.5 6L3 1L4.5 6L6 0'],
  Y: [4, 'M0 0L2 3L4 0M2 3V6'],
  Z: [3.8, 'M0 0H3.8L0 6H3.8'],
  '0': [3.6, 'M1.8 0A1.8 3 0 1 0 1.8 6A1.8 3 0 1 0 1.8 0'],
  '1': [1.4, 'M0 1L1.4 0V6'],
  '2': [3.4, 'M0 1.5A1.65 1.65 0 0 1 3.3 1.6C3.3 3 1 4.4 0 6H3.4'],
  '5': [3.4, 'M3.2 0H.4L.2 2.6A1.8 1.8 0 1 1 0 5.2'],
  '8': [3.4, 'M1.7 0A1.4 1.4 0 1 0 1.7 2.8A1.6 1.6 0 1 0 1.7 6A1.6 1.6 0 1 0 1.7 2.8A1.4 1.4 0 1 0 1.7 0'],
  ' ': [2, ''],
};

/** Writes in the middle of `cx`; `height` of a capital, `spread` between letters in units of a sixth of it. */
export function letter(
  sheet: Sheet,
  text: string,
  cx: number,
  y: number,
  height: number,
  color: string,
  spread = 1.6,
  weight = 0.75,
): void {
  const glyphs = [...text].map((character) => LETTERS[character] ?? ([2, ''] as const));
  const width = glyphs.reduce((sum, [w]) => sum + w + spread, -spread);
  let x = 0;
  const letters = glyphs
    .map(([w, strokes]) => {
      const markup = strokes ? `<path transform="translate(${Math.round(x * 10) / 10} 0)" d="${strokes}"/>` : '';
      x += w + spread;
      return markup;
    })
    .join('');
  const scale = height / 6;
  sheet.add(
    `<g transform="translate(${Math.round((cx - (width * scale) / 2) * 10) / 10} ${n(y)}) scale(${Math.round(scale * 100) / 100})" fill="none" stroke="${color}" stroke-width="${weight}">${letters}</g>`,
  );
}
