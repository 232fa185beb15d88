/** A flat scale with two figures: grams and seconds. */
import { Mesh, type Object3D, PlaneGeometry } from 'three';
import { at, box, group, rounded, slab } from '../studio/geometry';
import { plastic, printed, rubber } from '../studio/materials';
import { print, write } from '../studio/print';
import { coffeeServer } from './coffee-server';
import { coneDripper } from './cone-dripper';

const figures = (color: string) =>
  print(
    1024,
    160,
    (c, w, h) => {
      c.fillStyle = '#131211';
      c.fillRect(0, 0, w, h);
      write(c, '18.5', 200, h / 2, 92, { color: '#ffe6bd', spread: 0.06, weight: 400 });
      write(c, 'g', 330, h / 2 + 12, 50, { color: '#ffe6bd', weight: 400 });
      write(c, '0:25', w - 210, h / 2, 92, { color: '#ffe6bd', spread: 0.06, weight: 400 });
    },
    `scale ${color}`,
  );

export function coffeeScale(color: string, { brewing = false } = {}): Object3D {
  const skin = plastic(color === 'white' ? '#eeebe4' : '#2b2928', { roughness: 0.45 });
  const scale = group(
    at(slab(rounded(12.4, 14.4, 1), 0.4, 0.1, rubber()), 0, 0, 0),
    at(slab(rounded(13, 15, 1.2), 2.1, 0.35, skin), 0, 0.3, 0),
    at(slab(rounded(12, 10.6, 0.7), 0.5, 0.16, plastic('#211f1e', { roughness: 0.16 })), 0, 2.25, -1.5),
    at(box(12, 0.1, 2.4, 0.05, plastic('#131211', { roughness: 0.16 })), 0, 2.36, 5.6),
    at(new Mesh(new PlaneGeometry(11.4, 1.78), printed(figures(color), { roughness: 0.2 })), 0, 2.475, 5.6, {
      rx: -90,
    }),
  );
  return brewing
    ? group(
        scale,
        at(coffeeServer('', { lid: false, level: 4 }), 0, 2.76, -1.5, { ry: -40 }),
        at(coneDripper('oat', { full: true }), 0, 14.6, -1.5, { ry: -40 }),
      )
    : scale;
}
