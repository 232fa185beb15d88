/** Poured milk on the crema: a heart in rings. */
import { type Object3D, Shape } from 'three';
import { at, group, slab } from '../studio/geometry';
import { milkFoam } from '../studio/materials';

function heart(size: number): Shape {
  const shape = new Shape();
  shape.moveTo(0, -size);
  shape.bezierCurveTo(size * 0.35, -size * 0.55, size * 1.05, -size * 0.1, size * 0.9, size * 0.42);
  shape.bezierCurveTo(size * 0.75, size * 0.85, size * 0.2, size * 0.8, 0, size * 0.45);
  shape.bezierCurveTo(-size * 0.2, size * 0.8, -size * 0.75, size * 0.85, -size * 0.9, size * 0.42);
  shape.bezierCurveTo(-size * 1.05, -size * 0.1, -size * 0.35, -size * 0.55, 0, -size);
  return shape;
}

export function latteArt(radius: number, y: number): Object3D {
  const size = radius * 0.5;
  return at(group(slab(heart(size), 0.03, 0.012, milkFoam())), 0, y - 0.01, radius * 0.05);
}
