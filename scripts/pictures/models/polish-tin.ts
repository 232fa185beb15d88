/** A low tin of polish, its lid leaning beside it. */
import { CircleGeometry, Mesh, type Object3D } from 'three';
import { at, cloth, group, lathe, settled } from '../studio/geometry';
import { linen, matter, printed, steel } from '../studio/materials';
import { print, write } from '../studio/print';

const face = () =>
  print(
    640,
    640,
    (c, w) => {
      c.fillStyle = '#5f8f98';
      c.fillRect(0, 0, w, w);
      c.strokeStyle = '#f4f7f3';
      c.lineWidth = 6;
      c.beginPath();
      c.arc(w / 2, w / 2, 270, 0, 7);
      c.stroke();
      write(c, 'KLEINWASSER', w / 2, 210, 46, { color: '#f4f7f3', spread: 0.22 });
      write(c, 'BRASS', w / 2, 318, 96, { color: '#f4f7f3', spread: 0.2 });
      write(c, 'POLISH', w / 2, 416, 62, { color: '#f4f7f3', spread: 0.3 });
      write(c, '100 ML', w / 2, 500, 34, { color: '#f4f7f3', spread: 0.2, weight: 500 });
    },
    'brass polish',
  );

export function polishTin(_color: string, { shut = false } = {}): Object3D {
  const shine = steel({ roughness: 0.26 });
  const lid = group(
    lathe(
      [
        [
          [4.02, 0],
          [4.1, 0.05],
        ],
        [
          [4.1, 0.05],
          [4.1, 1.4],
        ],
        [
          [4.1, 1.4],
          [3.8, 1.55],
        ],
        [
          [3.8, 1.55],
          [0, 1.5],
        ],
      ],
      shine,
      { bevel: 0.12 },
    ),
    at(new Mesh(new CircleGeometry(3.66, 64), printed(face(), { roughness: 0.4 })), 0, 1.58, 0, { rx: -90 }),
  );
  const tin = group(
    lathe(
      [
        [
          [0, 0],
          [3.9, 0],
        ],
        [
          [3.9, 0],
          [4, 0.1],
          [4, 3],
        ],
        [
          [4, 3],
          [3.86, 3.05],
        ],
        [
          [3.86, 3.05],
          [3.86, 0.4],
        ],
      ],
      shine,
      { bevel: 0.14 },
    ),
    lathe(
      [
        [
          [3.86, 2.1],
          [2.6, 2.5],
          [1.2, 2.2],
          [0, 2.4],
        ],
      ],
      matter('#e3d3b0', { roughness: 0.55, bump: 0.12, scale: 0.9, variation: 0.1 }),
    ),
  );
  const rag = cloth(
    13,
    13,
    (u, v) => [
      (u - 0.5) * 12 + Math.sin(v * 7) * 0.3,
      0.25 + Math.abs(Math.sin(u * 6.5 + v * 2.3)) * 0.55 * (0.4 + v * 0.6) + Math.sin(v * 9 + u * 4) * 0.12,
      (v - 0.5) * 10,
    ],
    linen('#d9b36a', { scale: 0.9 }),
    { thickness: 0.12, nu: 70, nv: 70 },
  );
  if (shut) return group(tin, at(lid, 0, 1.9, 0), at(rag, 1.5, 0, 9.2, { ry: -14, scale: 0.8 }));
  return group(tin, settled(at(lid, 5.6, 0, -3.4, { rx: 64, rz: -14 })));
}
