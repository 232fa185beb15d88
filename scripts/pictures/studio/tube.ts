import { CatmullRomCurve3, type Material, Mesh, Vector3 } from 'three';
import { grid, type Place } from './grid';

type TubeOptions = {
  closed?: boolean;
  /** Thickness within the plane of the curve, as a part of its width: a strap instead of a bar. */
  flatten?: number;
  segments?: number;
  sides?: number;
  /** 0 lets corners be corners, 0.5 is as round as can be. */
  tension?: number;
};

/** A bar along a smooth line: handles, spouts, wires. Its ends are round. */
export function tube(
  points: readonly Place[],
  radius: number | ((t: number) => number),
  material: Material,
  { closed = false, flatten = 1, segments = points.length * 12, sides = 20, tension = 0.5 }: TubeOptions = {},
): Mesh {
  const curve = new CatmullRomCurve3(
    points.map((point) => new Vector3(...point)),
    closed,
    'catmullrom',
    tension,
  );
  const thick = typeof radius === 'number' ? () => radius : radius;
  const frames = curve.computeFrenetFrames(segments, closed);
  const rings = closed ? openRings(segments) : cappedRings(segments);
  const length = curve.getLength();
  const columns = sides;
  const center = new Vector3();
  return new Mesh(
    grid(
      columns,
      rings.length - 1,
      (i, j) => {
        const { t, shrink, push } = rings[j] as Ring;
        const k = Math.round(t * segments);
        const [tangent, normal, binormal] = [frames.tangents[k], frames.normals[k], frames.binormals[k]] as [
          Vector3,
          Vector3,
          Vector3,
        ];
        const r = thick(t);
        curve.getPointAt(t, center).addScaledVector(tangent, push * r * Math.min(1, flatten + 0.2));
        const angle = -(i / columns) * Math.PI * 2;
        center.addScaledVector(normal, Math.cos(angle) * r * shrink);
        center.addScaledVector(binormal, Math.sin(angle) * r * shrink * flatten);
        return [center.x, center.y, center.z];
      },
      {
        round: true,
        uv: (i, j) => [(i / columns) * Math.PI * 2 * thick((rings[j] as Ring).t), (rings[j] as Ring).t * length],
      },
    ),
    material,
  );
}

type Ring = { t: number; shrink: number; push: number };

const openRings = (segments: number): Ring[] =>
  Array.from({ length: segments + 1 }, (_, i) => ({ t: i / segments, shrink: 1, push: 0 }));

function cappedRings(segments: number): Ring[] {
  const cap = [0, 0.25, 0.5, 0.75, 0.92].map((share) => {
    const angle = share * (Math.PI / 2);
    return { shrink: Math.sin(angle), push: Math.cos(angle) };
  });
  return [
    ...cap.map(({ shrink, push }) => ({ t: 0, shrink, push: -push })),
    ...openRings(segments),
    ...cap.reverse().map(({ shrink, push }) => ({ t: 1, shrink, push })),
  ];
}
