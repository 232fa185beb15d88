/** Poured milk on the crema: a rosetta with soft edges. */
import { CircleGeometry, Mesh, type Object3D } from 'three';
import { at } from '../studio/geometry';
import { lettering } from '../studio/materials';
import { print } from '../studio/print';

const MILK = '#f5e9d6';

function heart(c: CanvasRenderingContext2D, x: number, y: number, size: number): void {
  c.beginPath();
  c.moveTo(x, y + size);
  c.bezierCurveTo(x + size * 0.4, y + size * 0.5, x + size * 1.15, y + size * 0.1, x + size * 0.95, y - size * 0.4);
  c.bezierCurveTo(x + size * 0.8, y - size * 0.85, x + size * 0.2, y - size * 0.75, x, y - size * 0.42);
  c.bezierCurveTo(x - size * 0.2, y - size * 0.75, x - size * 0.8, y - size * 0.85, x - size * 0.95, y - size * 0.4);
  c.bezierCurveTo(x - size * 1.15, y + size * 0.1, x - size * 0.4, y + size * 0.5, x, y + size);
}

const rosetta = () =>
  print(
    512,
    512,
    (c) => {
      c.filter = 'blur(3px)';
      // From the outside in: crescents of milk, each with its gap of crema.
      for (const [size, low] of [
        [172, 16],
        [132, 26],
        [92, 36],
      ] as const) {
        heart(c, 256, 256 + low * 0.6, size);
        c.fillStyle = MILK;
        c.globalCompositeOperation = 'source-over';
        c.fill();
        heart(c, 256, 256 + low * 0.6 - 8, size - 17);
        c.globalCompositeOperation = 'destination-out';
        c.fill();
      }
      c.globalCompositeOperation = 'source-over';
      heart(c, 256, 284, 62);
      c.fill();
      c.fillRect(253, 150, 6, 280);
    },
    'rosetta',
  );

export function latteArt(radius: number, y: number): Object3D {
  const circle = new Mesh(new CircleGeometry(radius * 0.96, 64), lettering(rosetta(), { roughness: 0.5 }));
  return at(circle, 0, y + 0.02, 0, { rx: -90, rz: 14 });
}
