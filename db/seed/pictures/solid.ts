/** Solids of revolution, seen a little from above, with the light from the upper left. */

import { n } from './sheet';

/** One smooth run of the outline, from top to bottom: height on the sheet, then radius. Runs meet in a corner. */
export type Run = readonly (readonly [y: number, radius: number])[];

export type Solid = { cx: number; tilt: number; runs: readonly Run[] };

const TILT = 0.2;

export function solid(runs: readonly Run[], cx = 400, tilt = TILT): Solid {
  return { cx, tilt, runs };
}

export const first = (one: Solid) => one.runs[0]?.[0] as readonly [number, number];

export const last = (one: Solid) => one.runs.at(-1)?.at(-1) as readonly [number, number];

/** The line down the surface at `u`; continues a path that already stands at its start. */
export function side({ cx, tilt, runs }: Solid, u: number, upward = false): string {
  const drop = tilt * Math.sqrt(Math.max(0, 1 - u * u));
  const place = ([y, r]: readonly [number, number]) => [cx + r * u, y + r * drop] as const;
  const ordered = upward ? [...runs].reverse().map((run) => [...run].reverse()) : runs;
  return ordered.map((run) => smooth(run.map(place))).join('');
}

/** Catmull-Rom through the points, as Bézier curves; starts with a line to the first point. */
function smooth(points: readonly (readonly [number, number])[]): string {
  const at = (i: number) => points[Math.min(Math.max(i, 0), points.length - 1)] as readonly [number, number];
  const far = (i: number) => Math.hypot(at(i + 1)[0] - at(i)[0], at(i + 1)[1] - at(i)[1]);
  // Tangents shrink with the segment they steer, so that close points never make the curve overshoot.
  const pull = (i: number, length: number) => {
    const share = length / 3 / Math.max(1, far(i - 1) + far(i));
    return [(at(i + 1)[0] - at(i - 1)[0]) * share, (at(i + 1)[1] - at(i - 1)[1]) * share] as const;
  };
  let path = `L${n(at(0)[0])} ${n(at(0)[1])}`;
  for (let i = 0; i < points.length - 1; i++) {
    const [from, to] = [at(i), at(i + 1)];
    if (points.length === 2) path += `L${n(to[0])} ${n(to[1])}`;
    else {
      const [start, end] = [pull(i, far(i)), pull(i + 1, far(i))];
      path += `C${n(from[0] + start[0])} ${n(from[1] + start[1])} ${n(to[0] - end[0])} ${n(to[1] - end[1])} ${n(to[0])} ${n(to[1])}`;
    }
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

/** The surface between two meridians; beyond the silhouette (outside -1 to 1) it ends in a straight line. */
export function stripe(one: Solid, from: number, to: number): string {
  const far = widest(one) * 1.3;
  if (from < -1) return `M${side(one, to).slice(1)}H${n(one.cx - far)}V${n(first(one)[0])}z`;
  if (to > 1) return `M${side(one, from).slice(1)}H${n(one.cx + far)}V${n(first(one)[0])}z`;
  return `M${side(one, from).slice(1)}${side(one, to, true)}z`;
}

export function widest(one: Solid): number {
  return Math.max(...one.runs.flat().map(([, r]) => r));
}
