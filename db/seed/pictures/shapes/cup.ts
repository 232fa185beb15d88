import { darker, lighter, materialOf } from '../color';
import { finishOf, paint } from '../finish';
import { shadow } from '../shadow';
import { FLOOR, n, type Sheet } from '../sheet';
import { type Run, solid } from '../solid';
import { opening, specks } from '../surface';
import { tube } from '../tube';
import { bareFoot } from './bare-foot';

export const ESPRESSO = '#3b2012';

export type Cup = {
  width: number;
  height: number;
  /** Width of the foot as a share of the width at the rim. */
  foot: number;
  /** Straight as a tumbler (0) to round as a bowl (1). */
  belly?: number;
  handle: 'right' | 'left' | 'none';
  saucer?: boolean;
  coffee?: boolean | 'milk';
  /** The raw band of clay left at the foot. */
  bare?: boolean;
  speckled?: boolean;
  enamel?: boolean;
};

export function cup(sheet: Sheet, color: string, look: Cup, cx = 400): void {
  const base = materialOf(color);
  const { width, height, foot, belly = 0.6, handle, saucer, coffee, bare, speckled, enamel } = look;
  const r = width / 2;
  const bottom = FLOOR - r * foot * 0.2 - (saucer ? 16 : 0);
  const y = bottom - height;
  if (saucer) plateUnder(sheet, base, cx, bottom + 4, r);
  else shadow(sheet, cx, bottom, r * foot * 1.02, 0.9);
  if (handle !== 'none') {
    const way = handle === 'right' ? 1 : -1;
    const out = Math.min(r * 0.62, height * 0.44);
    const [hx, lower] = [cx + way * r * (0.9 + belly * 0.06), cx + way * r * (0.62 + belly * 0.22)];
    tube(
      sheet,
      `M${n(hx)} ${n(y + height * 0.2)}C${n(hx + way * out)} ${n(y + height * 0.1)} ${n(hx + way * out)} ${n(y + height * 0.72)} ${n(lower)} ${n(y + height * 0.72)}`,
      Math.max(14, Math.min(26, width * 0.085)),
      enamel ? '#2f3136' : base,
      0.5,
    );
  }
  const runs: Run[] = [
    [
      [y, r],
      [y + height * 0.35, r * (0.94 + belly * 0.05)],
      [y + height * 0.7, r * (foot + (1 - foot) * (0.35 + belly * 0.45))],
      [y + height * 0.92, r * (foot + (1 - foot) * belly * 0.32)],
      [bottom, r * foot],
    ],
  ];
  const body = solid(runs, cx);
  paint(sheet, body, finishOf(color, base, 0.5));
  if (bare) bareFoot(sheet, runs, cx);
  if (speckled) specks(sheet, body, base, color + width);
  const fill = coffee
    ? { color: coffee === 'milk' ? '#b98a5c' : ESPRESSO, depth: Math.min(16, height * 0.06) }
    : undefined;
  opening(sheet, body, enamel ? '#e9e5dc' : base, Math.max(6, r * 0.055), fill);
  if (enamel) sheet.ellipse(cx, y, r - 2, r * 0.2 - 1, 'none', 'stroke="#2f3136" stroke-width="6"');
}

function plateUnder(sheet: Sheet, base: string, cx: number, y: number, cupRadius: number): void {
  const r = cupRadius * 1.5;
  shadow(sheet, cx, y + 12, r * 0.8, 0.85);
  sheet.ellipse(cx, y + 7, r * 0.98, r * 0.245, darker(base, 0.34));
  sheet.ellipse(
    cx,
    y,
    r,
    r * 0.25,
    sheet.linear(
      [cx - r, y - 20, cx + r, y + 30],
      [
        [0, lighter(base, 0.6)],
        [0.45, lighter(base, 0.16)],
        [1, darker(base, 0.18)],
      ],
    ),
  );
  sheet.ellipse(
    cx,
    y + 3,
    r * 0.72,
    r * 0.165,
    sheet.linear(
      [cx - r, y - 20, cx + r, y + 30],
      [
        [0, darker(base, 0.2)],
        [0.5, darker(base, 0.02)],
        [1, lighter(base, 0.3)],
      ],
    ),
  );
  sheet.ellipse(cx + 8, y + 8, cupRadius * 0.78, cupRadius * 0.16, '#20130a', `opacity=".4" filter="${sheet.blur(7)}"`);
}
