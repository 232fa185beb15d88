/** A tin of lacquered steel with a label one can write on and a lid of oak. */
import type { Object3D } from 'three';
import { at, ball, group, lathe, wrapLabel } from '../studio/geometry';
import { brass, lacquer, oak, printed, steel } from '../studio/materials';
import { print, write } from '../studio/print';

const label = () =>
  print(
    720,
    480,
    (c, w, h) => {
      c.fillStyle = '#f0e7d6';
      c.fillRect(0, 0, w, h);
      c.strokeStyle = '#8d7a5f';
      c.lineWidth = 4;
      c.strokeRect(22, 22, w - 44, h - 44);
      write(c, 'FELDWEG', w / 2, 120, 54, { color: '#4b3f31' });
      write(c, 'KAFFEE', w / 2, 250, 96, { color: '#4b3f31' });
      c.lineWidth = 3;
      c.beginPath();
      c.moveTo(130, 372);
      c.lineTo(w - 130, 372);
      c.stroke();
      write(c, '500 G', w / 2, 420, 34, { color: '#8d7a5f' });
    },
    'bean-tin',
  );

export function beanTin(color: string, { open = false } = {}): Object3D {
  const skin = lacquer(color);
  const body = lathe(
    [
      [
        [0, 0.1],
        [5.6, 0.1],
        [5.7, 0],
      ],
      [
        [5.7, 0],
        [6.05, 0.1],
        [6.05, 0.45],
      ],
      [
        [6.05, 0.45],
        [5.95, 0.6],
      ],
      [
        [5.95, 0.6],
        [5.95, 14],
      ],
      [
        [5.95, 14],
        [6.05, 14.15],
        [6.05, 14.4],
      ],
      [
        [6.05, 14.4],
        [5.75, 14.5],
        [5.7, 13.6],
      ],
      [
        [5.7, 13.6],
        [5.65, 1],
      ],
      [
        [5.65, 1],
        [0, 0.8],
      ],
    ],
    skin,
    { bevel: 0.14 },
  );
  const tag = wrapLabel(5.99, 4.2, 10.4, 88, printed(label()));
  const lid = group(
    lathe(
      [
        [
          [0, 0],
          [6.1, 0],
        ],
        [
          [6.1, 0],
          [6.1, 1.7],
        ],
        [
          [6.1, 1.7],
          [0, 1.85],
        ],
      ],
      oak({ axis: 'x' }),
      { bevel: 0.3 },
    ),
    lathe(
      [
        [
          [5.5, -1],
          [5.55, 0],
        ],
      ],
      steel(),
    ),
    at(ball(0.75, brass(), 0.8), 0, 2.2, 0),
    lathe(
      [
        [
          [0.9, 1.8],
          [0.5, 2],
        ],
      ],
      brass(),
    ),
  );
  return group(body, tag, open ? at(lid, 9.6, 6.1, 1.8, { rz: -76, ry: -20 }) : at(lid, 0, 14.5, 0));
}
