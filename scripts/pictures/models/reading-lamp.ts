/** Two joints, one page. */
import { type Object3D, Quaternion, Vector3 } from 'three';
import { at, ball, cylinder, group, lathe, tube } from '../studio/geometry';
import { brass, cord, glow, lacquer } from '../studio/materials';
import { aside, aura, pool } from './lamp-light';

type Place = readonly [number, number, number];

/** A rod from one place to another. */
export function rod(from: Place, to: Place, radius: number, material: Parameters<typeof cylinder>[2]): Object3D {
  const way = new Vector3(...to).sub(new Vector3(...from));
  const bar = cylinder(radius, way.length(), material, radius * 0.4);
  bar.quaternion.copy(new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), way.normalize()));
  bar.position.set(...from);
  return bar;
}

/** A conical head, its opening downwards at y = 0, its neck on top. */
function head(skin: Parameters<typeof cylinder>[2], on: boolean): Object3D {
  return group(
    lathe(
      [
        [
          [8.4, 0],
          [8.45, 0.3],
          [7.4, 3],
          [4.4, 8.6],
          [3, 10.6],
        ],
        [
          [3, 10.6],
          [2.8, 12.6],
        ],
        [
          [2.8, 12.6],
          [1.8, 13.4],
          [0, 13.6],
        ],
      ],
      skin,
      { bevel: 0.3 },
    ),
    lathe(
      [
        [
          [8.2, 0],
          [8.36, -0.12],
          [8.45, 0.1],
        ],
      ],
      skin,
    ),
    lathe(
      [
        [
          [8.2, 0.05],
          [7.1, 3.1],
          [4.1, 8.4],
          [0, 10],
        ],
      ],
      on ? glow('#ffe2b4', 1.08) : lacquer('#f1e8d8'),
    ),
    at(ball(2.6, on ? glow('#fff6e2', 1.7) : lacquer('#f7f0e2')), 0, 4.2, 0),
  );
}

export function readingLamp(color: string, { on = true } = {}): Object3D {
  const skin = color === 'brass' ? brass({ brushed: 'round' }) : lacquer(color, { roughness: 0.5 });
  const joint = (x: number, y: number) =>
    group(
      at(cylinder(1.3, 2.6, brass(), 0.3), x, y, -1.3, { rx: 90 }),
      at(cylinder(0.55, 3.4, brass(), 0.2), x, y, -1.7, { rx: 90 }),
    );
  const base = lathe(
    [
      [
        [0, 0],
        [10.4, 0],
      ],
      [
        [10.4, 0],
        [10.8, 0.4],
        [10.8, 1.8],
      ],
      [
        [10.8, 1.8],
        [10.2, 2.4],
        [2, 2.7],
      ],
      [
        [2, 2.7],
        [0, 2.8],
      ],
    ],
    skin,
    { bevel: 0.3 },
  );
  const [bx, ex, ey, hx, hy] = [12, 17, 26, -9, 43];
  const whole = group(
    at(base, bx, 0, 0),
    at(cylinder(1.2, 2.2, brass(), 0.3), bx, 2.4, 0),
    rod([bx, 4, 0], [ex, ey, 0], 0.62, skin),
    rod([ex, ey, 0], [hx + 1, hy - 0.6, 0], 0.62, skin),
    joint(ex, ey),
    joint(hx + 1, hy - 0.6),
    at(group(at(head(skin, on), 0, -13.2, 0)), hx, hy, 0, { rz: -24 }),
    aside(
      tube(
        [
          [bx + 8, 0.9, -5],
          [bx + 11, 0.35, -8],
          [bx + 9, 0.33, -14],
          [bx + 14, 0.33, -18],
        ],
        0.3,
        cord('#55493c'),
      ),
    ),
  );
  if (on) whole.add(at(aura(15, '#ffdfae', 0.2), hx - 6, hy - 16, 3), at(pool(24, 0.34), -16, 0, 2));
  return at(group(at(whole, -1, 0, 0)), 0, 0, 0);
}
