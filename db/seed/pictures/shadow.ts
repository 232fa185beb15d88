import type { Sheet } from './sheet';

/** Contact with the table: a dark seam and a wide soft pool, drawn to the lower right. */
export function shadow(sheet: Sheet, cx: number, y: number, rx: number, strength = 1): void {
  const ry = rx * 0.19;
  const wide = rx * 1.14 + 42;
  sheet.ellipse(
    cx + rx * 0.08 + 8,
    y + ry * 0.25,
    wide,
    ry * 1.75,
    sheet.radial(
      cx + rx * 0.08 + 8,
      y + ry * 0.25,
      wide,
      [
        [0, '#2b1b0e', 0.4 * strength],
        [0.55, '#2b1b0e', 0.2 * strength],
        [1, '#2b1b0e', 0],
      ],
      (ry * 1.75) / wide,
    ),
  );
  sheet.ellipse(
    cx + 2,
    y + 3,
    rx * 1.04,
    ry * 1.06,
    sheet.radial(
      cx + 2,
      y + 3,
      rx * 1.04,
      [
        [0.8, '#20130a', 0.55 * strength],
        [1, '#20130a', 0],
      ],
      (ry * 1.06) / (rx * 1.04),
    ),
  );
}
