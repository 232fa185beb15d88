import type { Sheet } from '../sheet';

export const WARM = '#ffd591';

export function glow(sheet: Sheet, cx: number, cy: number, r: number, strength = 0.5): void {
  sheet.ellipse(
    cx,
    cy,
    r,
    r,
    sheet.radial(cx, cy, r, [
      [0, WARM, strength],
      [0.5, WARM, strength * 0.3],
      [1, WARM, 0],
    ]),
  );
}

/** The light that falls from a shade, without an edge. */
export function beam(sheet: Sheet, d: string, from: number, to: number): void {
  sheet.path(
    d,
    sheet.linear(
      [0, from, 0, to],
      [
        [0, WARM, 0.46],
        [0.9, WARM, 0],
      ],
    ),
    `filter="${sheet.blur(18)}"`,
  );
}

/** Cloth or opal glass with a light in it. */
export function lit(sheet: Sheet, d: string, cx: number, cy: number, r: number, edge: string): void {
  sheet.path(
    d,
    sheet.radial(cx, cy, r, [
      [0, '#fffdf2'],
      [0.3, '#fff1cf'],
      [0.7, '#f6dba8'],
      [1, edge],
    ]),
  );
}
