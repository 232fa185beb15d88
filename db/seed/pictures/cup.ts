import { darker, lighter, MATERIALS, materialOf } from './color';
import { n, type Sheet } from './sheet';
import { finishOf, glass, glaze, opening, outline, paint, type Run, shadow, solid, specks, tube } from './solid';

const FLOOR = 690;
const COFFEE = '#3b2012';

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
    ? { color: coffee === 'milk' ? '#b98a5c' : COFFEE, depth: Math.min(16, height * 0.06) }
    : undefined;
  opening(sheet, body, enamel ? '#e9e5dc' : base, Math.max(6, r * 0.055), fill);
  if (enamel) sheet.ellipse(cx, y, r - 2, r * 0.2 - 1, 'none', 'stroke="#2f3136" stroke-width="6"');
}

/** Where the potter held the cup while dipping it: sandy clay below the glaze. */
export function bareFoot(sheet: Sheet, runs: Run[], cx: number, from = 0.86): void {
  const points = runs.flat();
  const [y0, y1] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 0];
  const cut = y0 + (y1 - y0) * from;
  const r = Math.max(...points.map(([, radius]) => radius));
  const clay = '#b99872';
  sheet.group(`clip-path="${sheet.clip(outline(solid(runs, cx)))}"`, () => {
    const edge = `M${n(cx - r * 1.1)} ${n(cut)}a${n(r * 1.1)} ${n(r * 0.22)} 0 0 0 ${n(r * 2.2)} 0V${n(y1 + r)}H${n(cx - r * 1.1)}z`;
    sheet.path(
      edge,
      sheet.linear(
        [cx - r, 0, cx + r, 0],
        [
          [0.1, darker(clay, 0.3)],
          [0.32, lighter(clay, 0.3)],
          [0.55, clay],
          [0.9, darker(clay, 0.5)],
        ],
      ),
    );
    sheet.stroke(
      `M${n(cx - r * 1.1)} ${n(cut)}a${n(r * 1.1)} ${n(r * 0.22)} 0 0 0 ${n(r * 2.2)} 0`,
      '#fffaf0',
      2,
      'opacity=".35"',
    );
  });
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

/** Two walls of glass with coffee floating between them. */
export function doubleGlass(sheet: Sheet, cx: number, floor: number, width: number, height: number): void {
  const r = width / 2;
  const tint = MATERIALS.clear as string;
  const y = floor - height;
  shadow(sheet, cx, floor, r * 0.72, 0.55);
  const inner = solid(
    [
      [
        [y + height * 0.18, r * 0.86],
        [y + height * 0.45, r * 0.76],
        [y + height * 0.74, r * 0.54],
        [y + height * 0.84, r * 0.3],
      ],
    ],
    cx,
  );
  paint(sheet, inner, { ...glaze(COFFEE, 0.3), base: '#4a2917' });
  const [yi, ri] = [y + height * 0.18, r * 0.86];
  sheet.ellipse(
    cx,
    yi,
    ri,
    ri * 0.2,
    sheet.radial(
      cx - 10,
      yi,
      ri,
      [
        [0, '#d8a56c'],
        [0.7, '#b87c44'],
        [1, '#7d4a24'],
      ],
      0.2,
    ),
  );
  const outer = solid(
    [
      [
        [y, r * 0.9],
        [y + height * 0.4, r],
        [y + height * 0.75, r * 0.9],
        [floor, r * 0.66],
      ],
    ],
    cx,
  );
  glass(sheet, outer, tint, 0.8);
}
