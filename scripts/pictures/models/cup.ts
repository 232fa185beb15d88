/** Cups and mugs: a thrown bowl, an ear, perhaps a saucer and something in it. */
import type { Object3D } from 'three';
import { at, group, lathe, type Run } from '../studio/geometry';
import { coffee, crema, glaze } from '../studio/materials';
import { ear } from './ear';
import { latteArt } from './latte-art';
import { fill, stoneware } from './stoneware';

export type Cup = {
  diameter: number;
  height: number;
  /** Radius of the foot, as a part of the rim's. */
  foot: number;
  /** 0 is a cone, 1 a bowl. */
  belly: number;
  handle?: boolean;
  saucer?: number;
  coffee?: 'black' | 'milk' | undefined;
  bare?: number;
  speckle?: number;
  wall?: number;
  /** How high a turned ring it stands on. */
  ring?: number;
};

/** Rises from the foot and turns upright. */
export function bowlProfile(radius: number, height: number, foot: number, belly: number): Run {
  const power = 1 + 2.6 * belly;
  return [0, 0.04, 0.1, 0.18, 0.3, 0.45, 0.6, 0.75, 0.9, 1].map((t) => [
    radius * foot + radius * (1 - foot) * (1 - (1 - t) ** power),
    height * t,
  ]);
}

export function cup(
  color: string,
  {
    diameter,
    height,
    foot,
    belly,
    handle = true,
    saucer: plate = 0,
    coffee: drink,
    bare = 0,
    speckle = 0.3,
    wall = 0.4,
    ring = 0,
  }: Cup = { diameter: 8, height: 9.5, foot: 0.8, belly: 0.5, bare: 1.2 },
): Object3D {
  const radius = diameter / 2;
  const bowl = bowlProfile(radius, height - ring, foot, belly);
  const at0 = radius * foot - 0.25;
  const runs: Run[] =
    ring === 0
      ? [bowl]
      : [
          [
            [at0, 0],
            [at0 - 0.05, ring],
          ],
          [[at0 - 0.05, ring], ...bowl.map(([x, y]) => [x, y + ring] as const)],
        ];
  const radiusAt = (y: number) =>
    radius * foot + radius * (1 - foot) * (1 - (1 - (y - ring) / (height - ring)) ** (1 + 2.6 * belly));
  let body = stoneware(runs, color, { wall, bare, speckle });
  const level = height * (drink === 'black' ? 0.8 : 0.86);
  if (drink === 'black') body = fill(body, level, coffee());
  if (drink === 'milk')
    body = group(fill(body, level, crema()), latteArt(radiusAt(level) - wall, level + 0.02)) as never;
  if (handle) {
    const [top, low] = [height * 0.84, height * (belly > 0.8 ? 0.34 : 0.24)];
    body.add(
      ear(
        {
          from: [radiusAt(top), top],
          to: [radiusAt(low), low],
          out: Math.min(2.9, height * 0.36),
          thickness: Math.min(0.5, 0.28 + height * 0.02),
          flatten: 1.25,
        },
        glaze(color, { speckle }),
      ),
    );
  }
  if (plate === 0) return body;
  return group(saucer(color, plate, speckle), at(body, 0, 0.75, 0));
}

/** The plate under a cup, with a ring for its foot. */
function saucer(color: string, diameter: number, speckle = 0.3): Object3D {
  const r = diameter / 2;
  return lathe(
    [
      [
        [0, 0.3],
        [r * 0.42, 0.3],
      ],
      [
        [r * 0.42, 0.3],
        [r * 0.44, 0],
      ],
      [
        [r * 0.44, 0],
        [r * 0.54, 0],
      ],
      [
        [r * 0.54, 0],
        [r * 0.62, 0.35],
        [r * 0.82, 0.95],
        [r - 0.05, 1.75],
      ],
      [
        [r - 0.05, 1.75],
        [r, 1.92],
        [r - 0.2, 1.98],
      ],
      [
        [r - 0.2, 1.98],
        [r * 0.8, 1.28],
        [r * 0.6, 0.85],
        [r * 0.46, 0.76],
      ],
      [
        [r * 0.46, 0.76],
        [r * 0.44, 0.68],
        [0, 0.66],
      ],
    ],
    glaze(color, { speckle }),
    { bevel: 0.08, wobble: 0.005 },
  );
}
