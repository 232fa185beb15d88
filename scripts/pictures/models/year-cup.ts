/** The cup of the year: a bellied mug with a band of leaves in relief. */
import { type Object3D, Shape } from 'three';
import { at, group, panel, radiusAt } from '../studio/geometry';
import { coffee, glaze } from '../studio/materials';
import { ear } from './ear';
import { fill, stoneware, trace } from './stoneware';

const OUTSIDE = [
  [3, 0],
  [3.3, 0.3],
  [3.9, 1.6],
  [4.22, 3.6],
  [4.2, 5.2],
  [3.95, 6.9],
  [3.75, 8],
  [3.85, 9],
] as const;

/** A flame that is a leaf as well. */
function flame(height: number): Shape {
  const shape = new Shape();
  shape.moveTo(0, 0);
  shape.bezierCurveTo(height * 0.42, height * 0.16, height * 0.36, height * 0.55, height * 0.04, height);
  shape.bezierCurveTo(-height * 0.02, height * 0.72, -height * 0.38, height * 0.5, -height * 0.3, height * 0.22);
  shape.bezierCurveTo(-height * 0.25, height * 0.08, -height * 0.1, height * 0.02, 0, 0);
  return shape;
}

export function yearCup(color: string, { full = true } = {}): Object3D {
  const skin = glaze(color, { speckle: 0.3 });
  const cup = stoneware([OUTSIDE], color, { wall: 0.38, bare: 0.9, speckle: 0.3 });
  const line = trace(OUTSIDE);
  const band = group();
  for (let i = 0; i < 14; i++) {
    const [tall, y] = i % 2 ? [3.6, 2.4] : [2.5, 2.6];
    const lean = (radiusAt(line, y + tall) - radiusAt(line, y)) / tall;
    const leaf = at(panel(flame(tall), 0.6, 0.24, skin), 0, y, radiusAt(line, y) - 0.06, {
      rx: (Math.atan(lean) * 180) / Math.PI,
    });
    band.add(at(group(leaf), 0, 0, 0, { ry: (i * 360) / 14 }));
  }
  const handle = ear({ from: [4.15, 6], to: [4.2, 3.1], out: 1.9, thickness: 0.42, flatten: 1.25 }, skin);
  return group(full ? fill(cup, 7.4, coffee()) : cup, band, handle);
}
