import { darker, lighter, lightness, mix } from './color';
import type { Sheet, Stop } from './sheet';
import { first, last, outline, type Solid, stripe, widest } from './solid';

/** A vertical stripe of light or shade: from, to (-1 is the left edge, 1 the right one), colour, opacity. */
type Band = readonly [from: number, to: number, color: string, opacity: number];

export type Finish = { base: string; bands: readonly Band[]; softness: number; gleams: readonly Band[] };

/** Below this radius nobody can tell shaped light from a plain gradient, which is much shorter to write down. */
const SMALL = 74;

export function paint(sheet: Sheet, one: Solid, finish: Finish): void {
  const shape = outline(one);
  const radius = widest(one);
  if (radius < SMALL) {
    sheet.path(shape, sheet.linear([one.cx - radius, 0, one.cx + radius, 0], stopsOf(finish)));
    return;
  }
  const top = first(one)[0];
  const bottom = last(one)[0] + radius * one.tilt;
  sheet.path(
    shape,
    sheet.linear(
      [0, top, 0, bottom],
      [
        [0, lighter(finish.base, 0.1)],
        [0.55, finish.base],
        [1, darker(finish.base, 0.2)],
      ],
    ),
  );
  sheet.group(`clip-path="${sheet.clip(shape)}"`, () => {
    sheet.group(`filter="${sheet.blur(Math.max(1.5, radius * finish.softness))}"`, () =>
      bands(sheet, one, finish.bands),
    );
    if (finish.gleams.length > 0)
      sheet.group(`filter="${sheet.blur(Math.max(1, radius * 0.016))}"`, () => bands(sheet, one, finish.gleams));
  });
}

/** The bands of a finish as they appear on a straight pillar. */
function stopsOf({ base, bands: list, gleams }: Finish): Stop[] {
  const places = [-1, -0.55, -0.3, 0.05, 0.5, 0.86, 1];
  return places.map((u) => {
    let color = base;
    for (const [from, to, tone, opacity] of list)
      if (u >= from - 0.04 && u <= to + 0.04) color = mix(color, tone, opacity);
    if (gleams.length > 0 && u === -0.55) color = mix(color, '#ffffff', 0.35);
    return [(Math.sin((u * Math.PI) / 2) * 0.25 + u * 0.75 + 1) / 2, color] as const;
  });
}

function bands(sheet: Sheet, one: Solid, list: readonly Band[]): void {
  for (const [from, to, color, opacity] of list)
    sheet.path(stripe(one, from, to), color, `opacity="${String(opacity).replace(/^0/, '')}"`);
}

/** Glazed clay: soft light, one window in the glaze. */
export function glaze(base: string, gloss = 0.5): Finish {
  const deep = lightness(base) < 0.4 ? 0.5 : 0.34;
  return {
    base,
    softness: 0.1,
    bands: [
      [-1.2, -0.88, darker(base, 0.32), 0.55],
      [-0.72, -0.2, lighter(base, 0.62), 0.55],
      [0.3, 0.72, darker(base, deep), 0.42],
      [0.62, 1.1, darker(base, deep + 0.16), 0.62],
      [0.965, 1.2, lighter(base, 0.35), 0.5],
    ],
    gleams: gloss > 0 ? [[-0.6, -0.47, '#fffdf8', gloss]] : [],
  };
}

/** Lacquer, wax, terracotta: light without a window in it. */
export function matte(base: string): Finish {
  return glaze(base, 0);
}

/** Brushed metal, which mirrors the room in stripes. */
export function metal(base: string): Finish {
  return {
    base,
    softness: 0.045,
    bands: [
      [-1.2, -0.9, darker(base, 0.5), 0.75],
      [-0.84, -0.5, lighter(base, 0.85), 0.85],
      [-0.44, -0.16, darker(base, 0.28), 0.5],
      [-0.08, 0.26, lighter(base, 0.55), 0.55],
      [0.36, 0.74, darker(base, 0.55), 0.7],
      [0.8, 0.92, lighter(base, 0.6), 0.75],
      [0.96, 1.2, darker(base, 0.45), 0.7],
    ],
    gleams: [[-0.72, -0.64, '#ffffff', 0.7]],
  };
}

/** Turned wood. */
export function wood(base: string): Finish {
  return {
    base,
    softness: 0.07,
    bands: [
      [-1.2, -0.86, darker(base, 0.36), 0.6],
      [-0.7, -0.2, lighter(base, 0.42), 0.55],
      [0.25, 0.7, darker(base, 0.24), 0.45],
      [0.66, 1.1, darker(base, 0.45), 0.6],
    ],
    gleams: [],
  };
}

export function finishOf(key: string, base: string, gloss = 0.5): Finish {
  if (key === 'steel' || key === 'brass') return metal(base);
  if (key === 'oak') return wood(base);
  return glaze(base, gloss);
}
