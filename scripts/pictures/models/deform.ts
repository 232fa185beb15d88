/** Bends what has been made: the normals follow, without a seam. */
import { type Mesh, type Object3D, Vector3 } from 'three';

type Bend = (point: Vector3) => Vector3;

const STEP = 0.01;

/** Moves every vertex of an object; `bend` gets the point in the object's own space and returns where it goes. */
export function deform<T extends Object3D>(object: T, bend: Bend): T {
  object.updateMatrixWorld(true);
  const home = object.matrixWorld.clone().invert();
  object.traverse((child) => {
    const mesh = child as Mesh;
    if (!mesh.isMesh) return;
    const into = home.clone().multiply(mesh.matrixWorld);
    const back = into.clone().invert();
    const { position, normal } = mesh.geometry.attributes;
    if (!position || !normal) return;
    for (let i = 0; i < position.count; i++) {
      const point = new Vector3().fromBufferAttribute(position, i).applyMatrix4(into);
      const up = new Vector3().fromBufferAttribute(normal, i).transformDirection(into);
      const side = Math.abs(up.y) < 0.9 ? new Vector3(0, 1, 0) : new Vector3(1, 0, 0);
      const first = side.cross(up).normalize();
      const second = up.clone().cross(first);
      const moved = bend(point.clone());
      const along = bend(point.clone().addScaledVector(first, STEP)).sub(moved);
      const across = bend(point.clone().addScaledVector(second, STEP)).sub(moved);
      const tilted = along.cross(across).normalize().transformDirection(back);
      moved.applyMatrix4(back);
      position.setXYZ(i, moved.x, moved.y, moved.z);
      normal.setXYZ(i, tilted.x, tilted.y, tilted.z);
    }
    position.needsUpdate = true;
    normal.needsUpdate = true;
  });
  return object;
}

export type Beak = {
  /** Where it begins, where the rim is, how far it is drawn out and how much it rises. */
  from: number;
  rim: number;
  out: number;
  rise?: number;
  /** Half the width in degrees. */
  width?: number;
  /** Direction in degrees from +x towards +z. */
  towards?: number;
};

/** A pouring lip: the rim of a vessel drawn out with a finger. */
export function beak<T extends Object3D>(
  object: T,
  { from, rim, out, rise = 0.3, width = 26, towards = 180 }: Beak,
): T {
  return deform(object, (p) => {
    if (p.y < from) return p;
    const radius = Math.hypot(p.x, p.z);
    const angle = Math.atan2(p.z, p.x);
    const away = Math.atan2(Math.sin(angle - (towards * Math.PI) / 180), Math.cos(angle - (towards * Math.PI) / 180));
    const height = Math.min(1.2, (p.y - from) / (rim - from));
    const share = Math.exp(-((away / ((width * Math.PI) / 180)) ** 2)) * height * height;
    // Beside the lip the clay is drawn in a little, as fingers do.
    const pinch = Math.exp(-(((Math.abs(away) - (width * 1.9 * Math.PI) / 180) / 0.3) ** 2)) * height * height;
    const grown = radius + out * share - out * 0.16 * pinch;
    p.x *= grown / (radius || 1);
    p.z *= grown / (radius || 1);
    p.y += rise * share;
    return p;
  });
}
