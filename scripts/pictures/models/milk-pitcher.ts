/** A pitcher for steamed milk with a sharp lip. */
import type { Mesh, Object3D } from 'three';
import { disc, group, tube, vessel } from '../studio/geometry';
import { lacquer, milkFoam, steel } from '../studio/materials';

export function milkPitcher(color: string, { full = true } = {}): Object3D {
  const skin = color === 'steel' ? steel({ roughness: 0.22 }) : lacquer(color, { roughness: 0.34 });
  const pot = vessel(
    [
      [
        [4, 0],
        [4.5, 0.4],
        [4.7, 2],
        [4.4, 5],
        [3.7, 8],
        [3.5, 9.6],
        [3.7, 10.6],
      ],
    ],
    0.14,
    skin,
    { bevel: 0.2, inside: steel({ roughness: 0.3 }) },
  );
  // The lip is drawn out to the left.
  pot.traverse((part) => {
    if (!(part as Mesh).isMesh) return;
    const positions = (part as Mesh).geometry.getAttribute('position');
    for (let i = 0; i < positions.count; i++) {
      const [x, y, z] = [positions.getX(i), positions.getY(i), positions.getZ(i)];
      const rise = Math.max(0, (y - 6.2) / 4.4) ** 1.6;
      const towards = Math.max(0, -x / 3.6) ** 3;
      const narrow = rise * towards;
      positions.setXYZ(i, x - narrow * 1.7, y + narrow * 0.9, z * (1 - narrow * 0.62));
    }
    (part as Mesh).geometry.computeVertexNormals();
  });
  return group(
    pot,
    full ? group(disc(3.5, 8.4, milkFoam(), { meniscus: 0.1 })) : group(),
    tube(
      [
        [3.6, 9.2, 0],
        [5.4, 9.8, 0],
        [7.1, 8.6, 0],
        [7.4, 6, 0],
        [6.6, 3.4, 0],
        [4.7, 2.7, 0],
      ],
      0.5,
      skin,
      { flatten: 0.5, segments: 80 },
    ),
  );
}
