/** What a lamp or a flame does around itself: in a bright room its light is not brighter, only warmer. */
import {
  CanvasTexture,
  Color,
  DoubleSide,
  Mesh,
  MeshBasicMaterial,
  type Object3D,
  PlaneGeometry,
  Sprite,
  SpriteMaterial,
} from 'three';
import { group } from '../studio/geometry';

let soft: CanvasTexture | undefined;

/** White that fades away from its middle. */
function softTexture(): CanvasTexture {
  if (soft) return soft;
  const canvas = document.createElement('canvas');
  canvas.width = 256;
  canvas.height = 256;
  const c = canvas.getContext('2d') as CanvasRenderingContext2D;
  const gradient = c.createRadialGradient(128, 128, 0, 128, 128, 128);
  for (let i = 0; i <= 16; i++) {
    const t = i / 16;
    gradient.addColorStop(t, `rgba(255,255,255,${((1 - t) ** 2.2 * (1 + t)).toFixed(4)})`);
  }
  c.fillStyle = gradient;
  c.fillRect(0, 0, 256, 256);
  soft = new CanvasTexture(canvas);
  return soft;
}

/** Light as the film takes it: warmer than the paper, a little brighter. */
const warm = (color: string) => new Color(color).multiplyScalar(1.18);

/** A pool of warm light on the table. */
export function pool(radius: number, strength = 0.3, color = '#ffd9a4', depth = radius): Object3D {
  const material = new MeshBasicMaterial({
    color: warm(color),
    map: softTexture(),
    transparent: true,
    depthWrite: false,
    opacity: Math.min(0.9, strength * 1.7),
    side: DoubleSide,
    polygonOffset: true,
    polygonOffsetFactor: -4,
    polygonOffsetUnits: -4,
  });
  material.userData.shadowless = true;
  const mesh = new Mesh(new PlaneGeometry(radius * 2, depth * 2), material);
  mesh.rotation.x = -Math.PI / 2;
  mesh.position.y = 0.03;
  mesh.userData.outOfFrame = true;
  const whole = group(mesh);
  whole.userData.shadowless = true;
  return whole;
}

/** Warm air around a flame or a lamp. */
export function aura(radius: number, color = '#ffe0b0', strength = 0.3): Object3D {
  const sprite = new Sprite(
    new SpriteMaterial({
      map: softTexture(),
      color: warm(color),
      opacity: Math.min(0.85, strength * 1.6),
      depthWrite: false,
      transparent: true,
    }),
  );
  sprite.scale.setScalar(radius * 2);
  sprite.userData.shadowless = true;
  sprite.userData.outOfFrame = true;
  return sprite;
}

/** A cord on the floor or to the ceiling: the frame is not made for it. */
export function aside<O extends Object3D>(cord: O): O {
  cord.userData.outOfFrame = true;
  return cord;
}
