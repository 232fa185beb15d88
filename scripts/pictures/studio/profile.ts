/** Outlines of turned things: smooth runs that meet in rounded corners. */

export type Point = readonly [r: number, y: number];

/** Smooth through its points; two points are a straight line. Runs meet in a corner. */
export type Run = readonly Point[];

/** A bend is drawn in steps of about as many degrees. */
const DEGREES = 4;

/** A dense line through the runs, from the first point to the last, every corner rounded by `bevel`. */
export function profile(runs: readonly Run[], bevel: number): Point[] {
  const lines = joined(runs).map(dense);
  let result: Point[] = [];
  let rest = lines[0] as Point[];
  for (const next of lines.slice(1)) {
    const cut = Math.min(bevel, lengthOf(rest) * 0.45, lengthOf(next) * 0.45);
    const corner = next[0] as Point;
    const before = trimmedEnd(rest, cut);
    const after = trimmedEnd([...next].reverse(), cut).reverse();
    result = result.concat(before, rounding(before.at(-1) as Point, corner, after[0] as Point));
    rest = after;
  }
  return thinned(result.concat(rest));
}

/** Without the points that change nothing to be seen. */
function thinned(line: readonly Point[]): Point[] {
  const kept: Point[] = [];
  let bend = 0;
  for (const [i, point] of line.entries()) {
    const before = kept.at(-1);
    if (before && far(point, before) < 1e-5) continue;
    const [previous, next] = [line[i - 1], line[i + 1]];
    if (previous && next) bend += turn(previous, point, next);
    if (!previous || !next || bend >= DEGREES * 0.8) {
      kept.push(point);
      bend = 0;
    }
  }
  return kept;
}

/** Straight lines where one run does not begin where the one before ended. */
function joined(runs: readonly Run[]): Run[] {
  return runs.flatMap((run, i) => {
    const before = runs[i - 1]?.at(-1);
    return before && far(before, run[0] as Point) > 1e-6 ? [[before, run[0] as Point], run] : [run];
  });
}

function dense(run: Run): Point[] {
  if (run.length < 3) return [...run];
  const at = (i: number) => run[Math.min(Math.max(i, 0), run.length - 1)] as Point;
  const points: Point[] = [];
  for (let i = 0; i < run.length - 1; i++) {
    const bend = turn(at(i - 1), at(i), at(i + 1)) + turn(at(i), at(i + 1), at(i + 2));
    const steps = Math.min(12, Math.max(1, Math.ceil(bend / DEGREES)));
    for (let step = 0; step < steps; step++) points.push(between(at(i - 1), at(i), at(i + 1), at(i + 2), step / steps));
  }
  return [...points, run.at(-1) as Point];
}

/** Degrees by which the line changes its direction at the middle of three points. */
function turn(a: Point, b: Point, c: Point): number {
  if (far(a, b) < 1e-9 || far(b, c) < 1e-9) return 0;
  const angle = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
  return Math.abs(Math.atan2(Math.sin(angle), Math.cos(angle))) * (180 / Math.PI);
}

/** Catmull-Rom whose tangents shrink with the segment they steer, so that close points never make it overshoot. */
function between(before: Point, from: Point, to: Point, after: Point, t: number): Point {
  const length = far(from, to);
  const start = length / Math.max(1e-6, far(before, from) + length);
  const end = length / Math.max(1e-6, length + far(to, after));
  const axis = (k: 0 | 1) => {
    const m = (to[k] - before[k]) * start;
    const n = (after[k] - from[k]) * end;
    const [t2, t3] = [t * t, t * t * t];
    return (2 * t3 - 3 * t2 + 1) * from[k] + (t3 - 2 * t2 + t) * m + (3 * t2 - 2 * t3) * to[k] + (t3 - t2) * n;
  };
  return [axis(0), axis(1)];
}

function trimmedEnd(line: readonly Point[], cut: number): Point[] {
  const kept = [...line];
  let left = cut;
  while (kept.length > 1) {
    const [a, b] = [kept.at(-2) as Point, kept.at(-1) as Point];
    const length = far(a, b);
    if (length > left) {
      const share = left / length;
      kept[kept.length - 1] = [b[0] + (a[0] - b[0]) * share, b[1] + (a[1] - b[1]) * share];
      return kept;
    }
    left -= length;
    kept.pop();
  }
  return kept;
}

function rounding(from: Point, corner: Point, to: Point): Point[] {
  return [1, 2, 3, 4, 5, 6, 7].map((i) => {
    const t = i / 8;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
    return [a * from[0] + b * corner[0] + c * to[0], a * from[1] + b * corner[1] + c * to[1]];
  });
}

/** The same line, moved aside by `distance` (to the left of its direction for an upward outside: inwards). */
export function offset(line: readonly Point[], distance: number): Point[] {
  return line.map((point, i) => {
    const [a, b] = [line[Math.max(0, i - 1)] as Point, line[Math.min(line.length - 1, i + 1)] as Point];
    const length = far(a, b) || 1;
    return [point[0] - ((b[1] - a[1]) / length) * distance, point[1] + ((b[0] - a[0]) / length) * distance];
  });
}

export function far(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function lengthOf(line: readonly Point[]): number {
  return line.reduce((sum, point, i) => sum + (i === 0 ? 0 : far(point, line[i - 1] as Point)), 0);
}
