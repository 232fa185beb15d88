import { n, type Sheet } from './sheet';

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

/** Below things with a straight front edge, which touch the table along a line. */
export function edgeShadow(sheet: Sheet, cx: number, y: number, half: number, strength = 1): void {
  const wide = half * 1.1 + 46;
  const ry = 34;
  sheet.ellipse(
    cx + half * 0.06 + 8,
    y + 2,
    wide,
    ry,
    sheet.radial(
      cx + half * 0.06 + 8,
      y + 2,
      wide,
      [
        [0, '#2b1b0e', 0.4 * strength],
        [0.6, '#2b1b0e', 0.22 * strength],
        [1, '#2b1b0e', 0],
      ],
      ry / wide,
    ),
  );
  sheet.path(
    `M${n(cx - half + 6)} ${n(y - 10)}h${n(2 * half - 8)}v15h${n(8 - 2 * half)}z`,
    '#20130a',
    `opacity="${n(0.6 * strength)}" filter="${sheet.blur(4)}"`,
  );
}
