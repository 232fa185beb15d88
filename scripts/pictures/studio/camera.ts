import { Box3, MathUtils, type Mesh, type Object3D, PerspectiveCamera, Vector3 } from 'three';

export type View = {
  /** Degrees the thing is turned; its front goes to the right. */
  turn?: number;
  /** Degrees the camera stands above the table. */
  height?: number;
  /** Part of the larger side that the thing fills; by its real size if left out. */
  fill?: number;
  /** A detail: its middle, and how many centimetres the frame shows. */
  close?: { at: readonly [number, number, number]; size: number };
  /** Part of the frame the thing is moved up. */
  lift?: number;
};

/** About 62 mm on a full frame. */
const LENS = 22;

/** Small things look smaller, large things larger, though not as much as they are. */
function fillOf(thing: Object3D): number {
  const size = new Box3().setFromObject(thing).getSize(new Vector3());
  const largest = Math.max(size.x, size.y, size.z * 0.7);
  return MathUtils.clamp(0.36 + 0.08 * Math.log2(Math.max(largest, 1)), 0.46, 0.8);
}

/** A camera that has the whole thing, as it stands there, in its frame. */
export function cameraFor(thing: Object3D, view: View, aspect: number): PerspectiveCamera {
  const height = MathUtils.degToRad(view.height ?? 12);
  const direction = new Vector3(0, Math.sin(height), Math.cos(height));
  const camera = new PerspectiveCamera(LENS, aspect, 1, 10_000);
  const standAt = (middle: Vector3, distance: number) => {
    camera.position.copy(middle).addScaledVector(direction, distance);
    camera.lookAt(middle);
    camera.near = distance * 0.2;
    camera.far = distance * 12;
    camera.updateProjectionMatrix();
    camera.updateMatrixWorld();
  };
  const tangent = Math.tan(MathUtils.degToRad(LENS / 2));
  if (view.close) {
    const middle = thing.localToWorld(new Vector3(...view.close.at));
    standAt(middle, view.close.size / 2 / tangent);
    return camera;
  }
  const fill = view.fill ?? fillOf(thing);
  const points = pointsOf(thing);
  const box = new Box3().setFromPoints(points);
  const middle = box.getCenter(new Vector3());
  let distance = (box.getSize(new Vector3()).length() / 2 / tangent / fill) * 1.1;
  for (let round = 0; round < 6; round++) {
    standAt(middle, distance);
    const seen = extentOf(points, camera);
    const part = Math.max(seen.width, seen.height) / 2;
    distance *= 1 + (part / fill - 1) * 0.98;
    // The middle of what is seen goes into the middle of the frame, a little above it when the thing is lifted.
    const unit = distance * tangent;
    const up = new Vector3(0, 1, 0).applyQuaternion(camera.quaternion);
    const right = new Vector3(1, 0, 0).applyQuaternion(camera.quaternion);
    middle
      .addScaledVector(right, seen.x * unit * aspect)
      .addScaledVector(up, (seen.y - 2 * (view.lift ?? 0.015)) * unit);
  }
  standAt(middle, distance);
  return camera;
}

function pointsOf(thing: Object3D): Vector3[] {
  const points: Vector3[] = [];
  thing.updateWorldMatrix(true, true);
  thing.traverse((object) => {
    const mesh = object as Mesh;
    if (!mesh.isMesh || mesh.userData.outOfFrame) return;
    const positions = mesh.geometry.getAttribute('position');
    const step = Math.max(1, Math.floor(positions.count / 1500));
    for (let i = 0; i < positions.count; i += step)
      points.push(new Vector3().fromBufferAttribute(positions, i).applyMatrix4(mesh.matrixWorld));
  });
  return points;
}

function extentOf(points: readonly Vector3[], camera: PerspectiveCamera) {
  let [left, right, bottom, top] = [1e9, -1e9, 1e9, -1e9];
  const seen = new Vector3();
  for (const point of points) {
    seen.copy(point).project(camera);
    left = Math.min(left, seen.x);
    right = Math.max(right, seen.x);
    bottom = Math.min(bottom, seen.y);
    top = Math.max(top, seen.y);
  }
  return { x: (left + right) / 2, y: (bottom + top) / 2, width: right - left, height: top - bottom };
}
