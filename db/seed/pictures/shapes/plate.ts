import { darker, lighter, materialOf } from '../color';
import { shadow } from '../shadow';
import { accidental, n, type Sheet } from '../sheet';

/** Leaning a little towards us, so that one looks into it: well, rim and a slow ring from the wheel. */
export function plate(sheet: Sheet, color: string, cx = 400, cy = 470, r = 270, deep = 0): void {
  const base = materialOf(color);
  const k = 0.42;
  const chance = accidental(`plate${color}`);
  shadow(sheet, cx, cy + r * 0.3, r * 0.86, 0.8);
  sheet.ellipse(cx, cy + 20, r * 0.93, r * k * 0.96, darker(base, 0.42));
  sheet.ellipse(cx, cy + 9, r * 0.985, r * k * 0.99, darker(base, 0.22));
  sheet.ellipse(
    cx,
    cy,
    r,
    r * k,
    sheet.linear(
      [cx - r, cy - r * k, cx + r * 0.8, cy + r * k],
      [
        [0, lighter(base, 0.5)],
        [0.5, lighter(base, 0.08)],
        [1, darker(base, 0.14)],
      ],
    ),
  );
  sheet.ellipse(
    cx,
    cy,
    r - 4,
    r * k - 3,
    'none',
    `stroke="${color === 'oat' || color === 'white' ? '#b99872' : lighter(base, 0.4)}" stroke-width="4" opacity=".6"`,
  );
  sheet.ellipse(
    cx,
    cy + 6 + deep,
    r * 0.76,
    r * k * 0.74,
    sheet.linear(
      [cx - r, cy - r * k, cx + r, cy + r * k],
      [
        [0, darker(base, 0.34)],
        [0.45, darker(base, 0.06)],
        [0.8, lighter(base, 0.3)],
        [1, lighter(base, 0.5)],
      ],
    ),
  );
  sheet.ellipse(
    cx,
    cy + 10 + deep,
    r * 0.71,
    r * k * 0.68,
    sheet.radial(
      cx - r * 0.25,
      cy - r * 0.1,
      r,
      [
        [0, lighter(base, 0.3)],
        [0.6, base],
        [1, darker(base, 0.08)],
      ],
      k,
    ),
  );
  for (const share of [0.5, 0.3, 0.12])
    sheet.ellipse(
      cx,
      cy + 10 + deep,
      r * share,
      r * k * share * 0.96,
      'none',
      `stroke="${darker(base, 0.3)}" stroke-width="2" opacity=".16"`,
    );
  let dots = '';
  for (let i = 0; i < 30; i++) {
    const [angle, far] = [chance() * 6.28, Math.sqrt(chance()) * 0.93];
    dots += `M${n(cx + Math.cos(angle) * r * far)} ${n(cy + 4 + Math.sin(angle) * r * k * far)}h${n(1 + chance() * 1.4)}`;
  }
  sheet.stroke(dots, darker(base, 0.5), 2.6, 'opacity=".35"');
}
