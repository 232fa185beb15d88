/** A sleeve of cone papers, two of them pulled out. */
import { Mesh, type Object3D, PlaneGeometry, Shape } from 'three';
import { at, group, panel } from '../studio/geometry';
import { lettering, paper } from '../studio/materials';
import { print, write } from '../studio/print';

/** A filter paper lies flat: a fan with a sewn edge. */
function cone(scale = 1): Shape {
  const shape = new Shape();
  shape.moveTo(-2.2 * scale, 0);
  shape.lineTo(2.2 * scale, 0);
  shape.lineTo(7.6 * scale, 10.6 * scale);
  shape.quadraticCurveTo(0, 14.4 * scale, -7.6 * scale, 10.6 * scale);
  shape.lineTo(-2.2 * scale, 0);
  return shape;
}

const front = () =>
  print(
    900,
    700,
    (c, w) => {
      c.strokeStyle = '#8c5a38';
      c.lineWidth = 13;
      c.lineJoin = 'round';
      c.stroke(new Path2D('M322 130Q450 108 578 130L494 330Q450 342 406 330z'));
      write(c, 'CONE', w / 2, 430, 92, { color: '#6b4a30', spread: 0.3 });
      write(c, 'FELDWEG · 100', w / 2, 540, 40, { color: '#8c6a4a', spread: 0.26 });
    },
    'cone papers',
  );

export function conePapers(_color: string, { fanned = false } = {}): Object3D {
  const brown = paper('#d3b486', { kraft: 0.8, creases: 0.03 });
  const sleeve = paper('#e6d7b9', { kraft: 0.5 });
  const outline = new Shape();
  outline.moveTo(-7.4, 0);
  outline.lineTo(7.4, 0);
  outline.lineTo(8.4, 11.6);
  outline.quadraticCurveTo(0, 10.6, -8.4, 11.6);
  outline.lineTo(-7.4, 0);
  const papers = Array.from({ length: 9 }, (_, i) =>
    at(panel(cone(), 0.09, 0.03, brown), (i % 2) * 0.1, 1 + (i % 3) * 0.1, -1.1 + i * 0.24),
  );
  const box = group(
    at(panel(outline, 0.16, 0.06, sleeve), 0, 0, 1.5),
    at(panel(outline, 0.16, 0.06, sleeve), 0, 0, -1.5),
    ...[-1, 1].map((side) =>
      at(
        panel(
          [
            [-1.5, 0],
            [1.5, 0],
            [1.5, 11.5],
            [-1.5, 11.5],
          ],
          0.14,
          0.05,
          sleeve,
        ),
        side * 7.9,
        0,
        0,
        { ry: 90, rz: side * -5 },
      ),
    ),
    at(
      panel(
        [
          [-7.4, -1.5],
          [7.4, -1.5],
          [7.4, 1.5],
          [-7.4, 1.5],
        ],
        0.14,
        0.05,
        sleeve,
      ),
      0,
      0.1,
      0,
      { rx: 90 },
    ),
    ...papers,
    at(panel(cone(), 0.09, 0.03, brown), -3.2, 4.6, 0.2, { rz: 13 }),
    at(panel(cone(), 0.09, 0.03, brown), 3.2, 4.8, 0.6, { rz: -11 }),
    at(new Mesh(new PlaneGeometry(12.6, 9.8), lettering(front(), { roughness: 0.8 })), 0, 5.4, 1.6),
  );
  if (!fanned) return box;
  return group(
    box,
    ...[0, 1, 2, 3].map((i) =>
      at(panel(cone(), 0.09, 0.03, brown), 12 + i * 1.1, 0.08 + i * 0.1, 9 - i * 0.5, { rx: -90, rz: -24 + i * 9 }),
    ),
  );
}
