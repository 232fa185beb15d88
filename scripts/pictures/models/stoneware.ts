/** Thrown stoneware: a glazed vessel that stands on a foot of bare clay where the glaze stops. */
import { type Group, SplineCurve, Vector2 } from 'three';
import { disc, group, lathe, type Run, vessel } from '../studio/geometry';
import { bareClay, glaze } from '../studio/materials';

type Point = readonly [number, number];

export type Thrown = {
  wall?: number;
  /** How high the clay stays bare above the ground. */
  bare?: number;
  speckle?: number;
  wobble?: number;
  lip?: number;
  roughness?: number;
};

/** The points of a smooth profile, close together. */
export function trace(run: Run, steps = 48): Point[] {
  const curve = new SplineCurve(run.map(([r, y]) => new Vector2(r, y)));
  return curve.getPoints(steps).map(({ x, y }) => [x, y] as const);
}

/** A profile cut at a height: what is under it and what is above. */
function cut(outside: readonly Run[], height: number): { under: Point[]; above: Run[] } {
  const [first, ...rest] = outside;
  const points = trace(first as Run);
  const index = points.findIndex(([, y]) => y >= height);
  return { under: points.slice(0, index + 1), above: [points.slice(index), ...rest] };
}

export function stoneware(
  outside: Run[],
  color: string,
  { wall = 0.42, bare = 0, speckle = 0.35, wobble = 0.007, lip, roughness }: Thrown = {},
): Group {
  const skin = glaze(color, { speckle, ...(roughness === undefined ? {} : { roughness }) });
  const round = { wobble, ...(lip === undefined ? {} : { lipRadius: lip }) };
  const ground = outside[0]?.[0]?.[1] ?? 0;
  if (bare === 0) return vessel(outside, wall, skin, { ...round, floor: ground + wall });
  const { under, above } = cut(outside, bare);
  const body = vessel(above, wall, skin, { ...round, floor: bare + 0.2, bevel: 0.05 });
  // The glaze lies on the clay: the foot is a hair thinner than the body above it.
  const foot = under.map(([r, y]) => [r - 0.05, y] as const);
  const top = foot.at(-1) as Point;
  const clay = lathe(
    [
      [
        [0, 0.02],
        [foot[0]?.[0] ?? 0, 0],
      ],
      foot,
      [top, [0, top[1] + 0.02]],
    ],
    bareClay(),
    { bevel: 0.12 },
  );
  const whole = group(body, clay);
  whole.userData.inner = body.userData.inner;
  return whole;
}

/** A liquid in a vessel, up to a height. */
export function fill(pot: Group, y: number, material: Parameters<typeof disc>[2]): Group {
  return group(pot, disc(pot.userData.inner(y) + 0.03, y, material, { meniscus: 0.08 }));
}
