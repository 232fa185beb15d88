/** Roasted beans poured into something, and the shape of one bean. */
import { type BufferGeometry, type Object3D, SphereGeometry } from 'three';
import { beanSkin } from '../studio/materials';
import { type Heap, heap } from './heap';

let known: BufferGeometry | undefined;

/** A flat side with a furrow, a round back. */
export function beanGeometry(): BufferGeometry {
  if (known) return known.clone();
  const geometry = new SphereGeometry(1, 14, 10);
  const positions = geometry.getAttribute('position');
  for (let i = 0; i < positions.count; i++) {
    const [y, z] = [positions.getY(i), positions.getZ(i)];
    const flat = y > 0 ? y * 0.45 : y;
    const furrow = y > 0.2 ? Math.exp(-((z / 0.16) ** 2)) * 0.3 : 0;
    positions.setY(i, flat - furrow);
  }
  geometry.computeVertexNormals();
  known = geometry;
  return geometry.clone();
}

export function beanHeap(look: Omit<Heap, 'size' | 'geometry'> & { size?: number }): Object3D {
  return heap({ size: 0.52, shape: [1, 0.62, 0.72], ...look, geometry: beanGeometry() }, beanSkin());
}
