/** A board from one plank, with a handle and a leather strap. */
import { type Object3D, Path, Shape } from 'three';
import { at, group, slab } from '../studio/geometry';
import { leather, oak } from '../studio/materials';
import { ribbon } from './ribbon';

function outline(): Shape {
  const shape = new Shape();
  const [l, w, r] = [17.5, 11, 2.6];
  shape.moveTo(-l + r, -w);
  shape.lineTo(14 - r, -w);
  shape.quadraticCurveTo(14, -w, 14.2, -w + r);
  shape.bezierCurveTo(14.6, -5, 15, -2.9, 17.6, -2.7);
  shape.lineTo(22.4, -2.5);
  shape.bezierCurveTo(27.2, -2.2, 27.2, 2.2, 22.4, 2.5);
  shape.lineTo(17.6, 2.7);
  shape.bezierCurveTo(15, 2.9, 14.6, 5, 14.2, w - r);
  shape.quadraticCurveTo(14, w, 14 - r, w);
  shape.lineTo(-l + r, w);
  shape.quadraticCurveTo(-l, w, -l, w - r);
  shape.lineTo(-l, -w + r);
  shape.quadraticCurveTo(-l, -w, -l + r, -w);
  const hole = new Path();
  hole.absellipse(23, 0, 1.05, 1.05, 0, Math.PI * 2, true);
  shape.holes.push(hole);
  return shape;
}

export function cuttingBoard(): Object3D {
  const board = slab(outline(), 2, 0.55, oak({ axis: 'x' }));
  const strap = ribbon(
    [
      [23.2, 2.1, 0.9],
      [24.6, 2.2, 1.9],
      [27.6, 1, 2.6],
      [29.4, 0.3, 4.2],
      [28.6, 0.25, 6.2],
      [26.4, 0.25, 5.4],
      [25.6, 0.5, 3.4],
      [24.4, 1.1, 1.2],
      [23.4, 0.8, 0.2],
    ],
    0.22,
    leather(),
    { flatten: 1.5 },
  );
  return at(group(board, strap), -3, 0, 0);
}
