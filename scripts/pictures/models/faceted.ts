/** A body with flat sides, like something turned and then planed. */
import { LatheGeometry, type Material, Mesh, Vector2 } from 'three';
import { toCreasedNormals } from 'three/examples/jsm/utils/BufferGeometryUtils.js';

/** Radii are those of the edges. One of the flat sides looks to the front. */
export function faceted(points: readonly (readonly [r: number, y: number])[], sides: number, material: Material): Mesh {
  // Each side is drawn twelve times as fine near its edges, which are rounded.
  const around: number[] = [];
  for (let side = 0; side < sides; side++)
    for (const t of [0.02, 0.06, 0.5, 0.94, 0.98]) around.push((side + t) / sides);
  const geometry = new LatheGeometry(
    points.map(([r, y]) => new Vector2(r, y)),
    around.length,
  );
  const positions = geometry.getAttribute('position');
  const uv = geometry.getAttribute('uv');
  const half = Math.PI / sides;
  for (let i = 0; i < positions.count; i++) {
    const column = Math.round(uv.getX(i) * around.length) % around.length;
    const angle = (around[column] as number) * Math.PI * 2;
    const r = Math.hypot(positions.getX(i), positions.getZ(i));
    // Distance of the flat side at that angle, capped a little before the corner.
    const within = (angle % (2 * half)) - half;
    const flat = Math.min(Math.cos(half) / Math.cos(within), 0.995);
    positions.setX(i, Math.sin(angle - half) * r * flat);
    positions.setZ(i, Math.cos(angle - half) * r * flat);
  }
  const creased = toCreasedNormals(geometry, 0.35);
  return new Mesh(creased, material);
}
