import { Group, type Material, Mesh } from 'three';
import { grid } from './grid';
import { far, offset, type Point, profile, type Run } from './profile';

type LatheOptions = {
  bevel?: number;
  segments?: number;
  /** A hand turned it: how far the radius wavers, as a part of it. */
  wobble?: number;
  ribs?: { count: number; depth: number; from?: number; to?: number };
};

/** A turned thing. The profile may run in any direction; both sides of the surface are shaded. */
export function lathe(runs: readonly Run[], material: Material | Material[], options: LatheOptions = {}): Mesh {
  return turned(profile(runs, options.bevel ?? 0.12), material, options);
}

function turned(line: readonly Point[], material: Material | Material[], options: LatheOptions, split?: number): Mesh {
  const { wobble = 0, ribs } = options;
  const widest = Math.max(...line.map(([r]) => r));
  const segments = options.segments ?? Math.round(Math.min(128, 28 + widest * 12));
  let run = 0;
  const lengths = line.map((point, i) => {
    run += i === 0 ? 0 : far(point, line[i - 1] as Point);
    return run;
  });
  const geometry = grid(
    segments,
    line.length - 1,
    (i, j) => {
      const [r, y] = line[j] as Point;
      const angle = (i / segments) * Math.PI * 2 + Math.PI;
      const rib =
        ribs && y >= (ribs.from ?? -1e9) && y <= (ribs.to ?? 1e9) ? Math.cos(angle * ribs.count) * ribs.depth : 0;
      const radius = r * (1 + wobble * waver(angle, y / widest)) + (r > 0 ? rib : 0);
      return [Math.sin(angle) * radius, y, Math.cos(angle) * radius];
    },
    { round: true, uv: (i, j) => [(i / segments) * Math.PI * 2 * widest, lengths[j] as number] },
  );
  if (split !== undefined) {
    geometry.addGroup(0, split * segments * 6, 0);
    geometry.addGroup(split * segments * 6, Number.POSITIVE_INFINITY, 1);
  }
  return new Mesh(geometry, material);
}

function waver(angle: number, y: number): number {
  return (
    Math.sin(angle * 2 + y * 2.1) * 0.5 + Math.sin(angle * 3 - y * 3.7 + 1) * 0.35 + Math.sin(y * 6.3 + angle) * 0.3
  );
}

/** `inner` is how wide it is inside at a height. */
export type Vessel = Group & { userData: { inner: (y: number) => number } };

type VesselOptions = LatheOptions & { floor?: number; lipRadius?: number; inside?: Material };

/** An open vessel from its outside (foot up to the lip): the inner wall, the lip and the bottom are made. */
export function vessel(
  outside: readonly Run[],
  wall: number,
  material: Material,
  { floor = wall, lipRadius = wall / 2, inside, ...options }: VesselOptions = {},
): Vessel {
  const outer = profile(outside, options.bevel ?? 0.12);
  const top = outer.at(-1) as Point;
  // A straight wall has no points between its ends: it needs some to be moved aside and cut off at the lip.
  const hollow = offset(divided(outer, Math.max(wall, 0.2)), wall)
    .filter(([r, y]) => y > floor + wall * 0.4 && y < top[1] - 1e-4 && r > 0.05)
    .reverse();
  const first = hollow[0] ?? top;
  const last = hollow.at(-1) ?? top;
  const lip: Run = [
    top,
    [top[0] - (top[0] - first[0]) * 0.5, top[1] + lipRadius * 0.9],
    [first[0], Math.min(first[1], top[1])],
  ];
  const bottom = profile([[[0, (outer[0] as Point)[1]], outer[0] as Point], outer], options.bevel ?? 0.12);
  const edge = profile([lip], 0);
  const well = profile(
    [
      hollow,
      [
        [last[0], floor],
        [0, floor],
      ],
    ],
    Math.min(last[0] * 0.4, wall * 1.6),
  );
  const line = [...bottom, ...edge.slice(1, -1), ...well];
  const split = bottom.length + edge.length - 4;
  const mesh = turned(line, inside ? [material, inside] : material, options, inside ? split : undefined);
  const vesselGroup = new Group();
  vesselGroup.add(mesh);
  vesselGroup.userData.inner = (y: number) => radiusAt(well, y);
  return vesselGroup as unknown as Vessel;
}

/** The same line with a point at least every `step`. */
function divided(line: readonly Point[], step: number): Point[] {
  return line.flatMap((to, i) => {
    const from = line[i - 1];
    if (!from) return [to];
    const parts = Math.max(1, Math.ceil(far(from, to) / step));
    return Array.from({ length: parts }, (_, k): Point => {
      const t = (k + 1) / parts;
      return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
    });
  });
}

/** How wide a line is at a height. */
export function radiusAt(line: readonly Point[], y: number): number {
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as Point, line[i] as Point];
    if ((a[1] - y) * (b[1] - y) <= 0 && a[1] !== b[1]) return a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]);
  }
  return Math.max(...line.map(([r]) => r));
}

/** A liquid, or any flat round plate without an edge. With a meniscus it climbs the wall a little. */
export function disc(radius: number, y: number, material: Material, { meniscus = 0 } = {}): Mesh {
  const runs: Run[] = [
    [
      [0, y],
      [radius * 0.9, y],
    ],
    [
      [radius * 0.9, y],
      [radius * 0.97, y + meniscus * 0.3],
      [radius, y + meniscus],
    ],
  ];
  // From the middle outwards the surface would look down.
  return lathe(runs.map((run) => [...run].reverse()).reverse(), material, { bevel: radius * 0.03 });
}

/** A round bar or drum that stands on the ground. */
export function cylinder(radius: number, height: number, material: Material, bevel = 0.1, radiusTop = radius): Mesh {
  return lathe(
    [
      [
        [0, 0],
        [radius, 0],
      ],
      [
        [radius, 0],
        [radiusTop, height],
      ],
      [
        [radiusTop, height],
        [0, height],
      ],
    ],
    material,
    { bevel },
  );
}

/** A ball around its own middle. */
export function ball(radius: number, material: Material, squash = 1): Mesh {
  const run: Point[] = [];
  for (let i = 0; i <= 12; i++) {
    const angle = (i / 12 - 0.5) * Math.PI;
    run.push([Math.max(0, Math.cos(angle)) * radius, Math.sin(angle) * radius * squash]);
  }
  return lathe([run], material);
}
