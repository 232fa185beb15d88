/** A round tin of tea: a paper label all around, a lid of the colour of brass. */
import { Mesh, type Object3D } from 'three';
import { accidental } from '../studio/chance';
import { lighter } from '../studio/color';
import { at, group, lathe, settled } from '../studio/geometry';
import { grid } from '../studio/grid';
import { brass, leaf as leafSkin, matter, printed } from '../studio/materials';
import { print, write } from '../studio/print';
import { heap } from './heap';

export type LabelTin = { label: string; name: string; note: string; leaves: string; open?: boolean };

const sprig =
  'M0 70C-4 20 6 -30 0 -78M0 46c-30 -4 -46 -24 -50 -46c26 2 44 18 50 46zM0 26c30 -4 46 -24 50 -46c-26 2 -44 18 -50 46zM0 -6c-26 -4 -38 -20 -42 -40c22 2 38 16 42 40zM0 -22c24 -4 34 -18 38 -36c-20 2 -34 14 -38 36z';

function around({ label, name, note }: LabelTin) {
  return print(
    2048,
    900,
    (c, w, h) => {
      c.fillStyle = label;
      c.fillRect(0, 0, w, h);
      const ink = lighter(label, 0.86);
      c.strokeStyle = ink;
      for (const y of [40, h - 40]) {
        c.lineWidth = 5;
        c.beginPath();
        c.moveTo(0, y);
        c.lineTo(w, y);
        c.stroke();
      }
      for (const x of [0, w / 2, w]) {
        write(c, 'AURIKEL', x, 150, 62, { color: ink, spread: 0.34, font: 'serif', weight: 500 });
        c.save();
        c.translate(x, 400);
        c.scale(1.5, 1.5);
        c.lineWidth = 4;
        c.lineCap = 'round';
        c.stroke(new Path2D(sprig));
        c.restore();
        write(c, name, x, 640, Math.min(74, 820 / name.length), { color: ink, spread: 0.16 });
        write(c, note, x, 750, 40, { color: ink, spread: 0.26, weight: 500 });
      }
    },
    `tin ${label} ${name} ${note}`,
  );
}

export function labelTin(_color: string, look: LabelTin): Object3D {
  const gold = brass({ roughness: 0.3 });
  const wrap = new Mesh(
    grid(
      128,
      2,
      (i, j) => {
        const angle = (i / 128) * Math.PI * 2 + Math.PI;
        return [Math.sin(angle) * 4.03, 0.5 + (j / 2) * 9, Math.cos(angle) * 4.03];
      },
      { round: true },
    ),
    printed(around(look), { roughness: 0.78 }),
  );
  const lid = lathe(
    [
      [
        [4.05, 0],
        [4.15, 0.08],
      ],
      [
        [4.15, 0.08],
        [4.15, 2.3],
      ],
      [
        [4.15, 2.3],
        [3.9, 2.5],
        [3.6, 2.45],
      ],
      [
        [3.6, 2.45],
        [0, 2.45],
      ],
    ],
    gold,
    { bevel: 0.12 },
  );
  const body = group(
    lathe(
      [
        [
          [0, 0],
          [3.9, 0],
        ],
        [
          [3.9, 0],
          [4.12, 0.12],
          [4.12, 0.4],
          [4, 0.55],
        ],
        [
          [4, 0.55],
          [4, 11],
        ],
        [
          [4, 11],
          [3.9, 11.1],
        ],
        [
          [3.9, 11.1],
          [3.9, 1],
        ],
      ],
      gold,
      { bevel: 0.06 },
    ),
    wrap,
  );
  if (!look.open) return group(body, at(lid, 0, 9.6, 0));
  const tea = matter(look.leaves, { roughness: 0.95, variation: 0.6 });
  const chance = accidental(look.name);
  const strewn = Array.from({ length: 46 }, () =>
    at(
      lathe(
        [
          [
            [0, 0],
            [0.09, 0.3],
            [0.05, 0.9],
            [0, 1],
          ],
        ],
        leafSkin(look.leaves),
        { segments: 8 },
      ),
      6 + (chance() - 0.5) * 6,
      0.08,
      5.6 + (chance() - 0.5) * 3.4,
      { rz: 90, ry: chance() * 360, scale: 0.7 + chance() * 0.5 },
    ),
  );
  return group(
    body,
    heap(
      { inner: () => 3.88, from: 7, to: 9.4, size: 0.34, shape: [1.5, 0.22, 0.4], count: 700, seed: look.name },
      tea,
    ),
    settled(at(lid, 9.6, 0, -0.6, { rz: -86, ry: 16 })),
    ...strewn,
  );
}
