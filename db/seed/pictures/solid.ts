/** Solids of revolution, seen a little from above, with the light from the upper left. */
import { darker, lighter, lightness, mix } from './color';
import { accidental, n, type Sheet, type Stop } from './sheet';

/** One smooth run of the outline, from top to bottom: height on the sheet, then radius. Runs meet in a corner. */
export type Run = readonly (readonly [y: number, radius: number])[];
export type Solid = { cx: number; tilt: number; runs: readonly Run[] };
/** A vertical stripe of light or shade: from, to (-1 is the left edge, 1 the right one), colour, opacity. */
type Band = readonly [from: number, to: number, color: string, opacity: number];
export type Finish = { base: string; bands: readonly Band[]; softness: number; gleams: readonly Band[] };

export const TILT = 0.2;

export function solid(runs: readonly Run[], cx = 400, tilt = TILT): Solid {
  return { cx, tilt, runs };
}

const first = (one: Solid) => one.runs[0]?.[0] as readonly [number, number];
const last = (one: Solid) => one.runs.at(-1)?.at(-1) as readonly [number, number];

/** The line down the surface at `u`; continues a path that already stands at its start. */
function side({ cx, tilt, runs }: Solid, u: number, upward = false): string {
  const drop = tilt * Math.sqrt(Math.max(0, 1 - u * u));
  const place = ([y, r]: readonly [number, number]) => [cx + r * u, y + r * drop] as const;
  const ordered = upward ? [...runs].reverse().map((run) => [...run].reverse()) : runs;
  return ordered.map((run) => smooth(run.map(place))).join('');
}

/** Catmull-Rom through the points, as Bézier curves; starts with a line to the first point. */
export function smooth(points: readonly (readonly [number, number])[]): string {
  const at = (i: number) => points[Math.min(Math.max(i, 0), points.length - 1)] as readonly [number, number];
  let path = `L${n(at(0)[0])} ${n(at(0)[1])}`;
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    if (points.length === 2) path += `L${n(c[0])} ${n(c[1])}`;
    else
      path += `C${n(b[0] + (c[0] - a[0]) / 6)} ${n(b[1] + (c[1] - a[1]) / 6)} ${n(c[0] - (d[0] - b[0]) / 6)} ${n(c[1] - (d[1] - b[1]) / 6)} ${n(c[0])} ${n(c[1])}`;
  }
  return path;
}

/** A smooth open line through the points. */
export function curve(points: readonly (readonly [number, number])[]): string {
  return `M${smooth(points).slice(1)}`;
}

export function outline(one: Solid): string {
  const [topY, topR] = first(one);
  const [bottomY, bottomR] = last(one);
  const { cx, tilt } = one;
  return (
    `M${n(cx - topR)} ${n(topY)}${side(one, -1)}` +
    `A${n(bottomR)} ${n(bottomR * tilt)} 0 0 0 ${n(cx + bottomR)} ${n(bottomY)}${side(one, 1, true)}` +
    `A${n(topR)} ${n(topR * tilt)} 0 0 0 ${n(cx - topR)} ${n(topY)}z`
  );
}

/** The surface between two meridians. */
export function stripe(one: Solid, from: number, to: number): string {
  return `M${side(one, from).slice(1)}${side(one, to, true)}z`;
}

function widest(one: Solid): number {
  return Math.max(...one.runs.flat().map(([, r]) => r));
}

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
  for (const [from, to, color, opacity] of list) sheet.path(stripe(one, from, to), color, `opacity="${opacity}"`);
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

/** Fine lines of the year rings, down the surface. */
export function rings(sheet: Sheet, one: Solid, base: string, seed: string, count = 9): void {
  const chance = accidental(seed);
  for (let i = 0; i < count; i++) {
    const u = -0.92 + (1.84 * (i + chance())) / count;
    sheet.stroke(
      `M${side(one, u).slice(1)}`,
      darker(base, 0.45),
      1 + chance() * 1.4,
      `opacity="${n(0.15 + chance() * 0.25)}"`,
    );
  }
}

/** Iron specks that burn through a stoneware glaze. */
export function specks(sheet: Sheet, one: Solid, base: string, seed: string, count = 22): void {
  const chance = accidental(seed);
  const heights = one.runs.flat();
  let d = '';
  for (let i = 0; i < count; i++) {
    const at = heights[Math.floor(chance() * (heights.length - 1))] as readonly [number, number];
    const next = heights[Math.min(heights.indexOf(at) + 1, heights.length - 1)] as readonly [number, number];
    const share = chance();
    const r = at[1] + (next[1] - at[1]) * share;
    const u = (chance() * 2 - 1) * 0.9;
    const y = at[0] + (next[0] - at[0]) * share + r * one.tilt * Math.sqrt(1 - u * u);
    const size = 1 + chance() * 1.3;
    d += `M${n(one.cx + r * u)} ${n(y)}h${n(size)}`;
  }
  const tone = lightness(base) < 0.4 ? lighter(base, 0.35) : darker(base, 0.5);
  sheet.stroke(d, tone, 2.2, 'opacity=".45"');
}

/** The open top: rim, inner wall and, if there is any, what is in it. */
export function opening(
  sheet: Sheet,
  one: Solid,
  base: string,
  lip: number,
  filledWith?: { color: string; depth: number },
): void {
  const [y, r] = first(one);
  const { cx, tilt } = one;
  sheet.ellipse(
    cx,
    y,
    r,
    r * tilt,
    sheet.linear(
      [cx - r, 0, cx + r, 0],
      [
        [0, lighter(base, 0.28)],
        [0.35, lighter(base, 0.5)],
        [1, darker(base, 0.08)],
      ],
    ),
  );
  const [ri, rj] = [r - lip, (r - lip) * tilt];
  const yi = y + lip * 0.12;
  sheet.ellipse(
    cx,
    yi,
    ri,
    rj,
    sheet.linear(
      [cx - ri, yi - rj, cx + ri, yi + rj],
      [
        [0, darker(base, 0.55)],
        [0.5, darker(base, 0.3)],
        [1, darker(base, 0.06)],
      ],
    ),
  );
  if (!filledWith) return;
  const clip = sheet.clip(
    `M${n(cx - ri)} ${n(yi)}a${n(ri)} ${n(rj)} 0 1 0 ${n(2 * ri)} 0a${n(ri)} ${n(rj)} 0 1 0 ${n(-2 * ri)} 0z`,
  );
  const { color, depth } = filledWith;
  sheet.group(`clip-path="${clip}"`, () => {
    sheet.ellipse(
      cx,
      yi + depth,
      ri * 0.98,
      rj * 0.98,
      sheet.radial(
        cx - ri * 0.2,
        yi + depth,
        ri,
        [
          [0, lighter(color, 0.14)],
          [0.75, color],
          [1, mix(color, '#c08a50', 0.45)],
        ],
        tilt,
      ),
    );
  });
}

/** A closed top. */
export function top(sheet: Sheet, one: Solid, base: string): void {
  const [y, r] = first(one);
  const { cx, tilt } = one;
  sheet.ellipse(
    cx,
    y,
    r,
    r * tilt,
    sheet.linear(
      [cx - r, y - r * tilt, cx + r, y + r * tilt],
      [
        [0, lighter(base, 0.5)],
        [0.6, lighter(base, 0.16)],
        [1, darker(base, 0.1)],
      ],
    ),
  );
}

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

/** Clear glass: edges, a breath of colour, two long reflections. What stands in it is drawn before. */
export function glass(sheet: Sheet, one: Solid, tint: string, strength = 1, open = true): void {
  const shape = outline(one);
  const radius = widest(one);
  const [y, r] = first(one);
  const { cx, tilt } = one;
  const edge = darker(tint, 0.42);
  sheet.path(
    shape,
    sheet.linear(
      [cx - radius, 0, cx + radius, 0],
      [
        [0, edge, 0.5 * strength],
        [0.1, tint, 0.26 * strength],
        [0.3, lighter(tint, 0.7), 0.18],
        [0.7, tint, 0.16 * strength],
        [0.9, tint, 0.32 * strength],
        [1, edge, 0.55 * strength],
      ],
    ),
  );
  sheet.group(`clip-path="${sheet.clip(shape)}"`, () => {
    sheet.group(`filter="${sheet.blur(Math.max(1, radius * 0.018))}"`, () => {
      sheet.path(stripe(one, -0.82, -0.66), '#ffffff', 'opacity=".75"');
      sheet.path(stripe(one, -0.58, -0.54), '#ffffff', 'opacity=".45"');
      sheet.path(stripe(one, 0.8, 0.86), '#ffffff', 'opacity=".5"');
    });
  });
  sheet.stroke(shape, edge, 1.6, 'opacity=".45"');
  if (!open) return;
  sheet.ellipse(cx, y, r, r * tilt, 'none', `stroke="${edge}" stroke-width="3.4" opacity=".5"`);
  sheet.ellipse(cx, y, r - 1, r * tilt - 1, 'none', 'stroke="#fff" stroke-width="1.6" opacity=".85"');
}

/** A round bar along a line: handles, spouts, arms. */
export function tube(sheet: Sheet, d: string, width: number, base: string, shine = 0.6): void {
  sheet.stroke(d, darker(base, 0.42), width);
  sheet.stroke(d, base, width * 0.74, `transform="translate(${n(-width * 0.07)} ${n(-width * 0.07)})"`);
  sheet.stroke(
    d,
    lighter(base, 0.75),
    width * 0.2,
    `transform="translate(${n(-width * 0.18)} ${n(-width * 0.18)})" opacity="${shine}"`,
  );
}
