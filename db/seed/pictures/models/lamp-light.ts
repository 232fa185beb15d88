/** What a lamp or a flame does around itself. */
import { AdditiveBlending, CanvasTexture, Mesh, MeshBasicMaterial, type Object3D, PlaneGeometry, SRGBColorSpace } from 'three';
import { group } from '../studio/geometry';

let soft: CanvasTexture | undefined;

function softTexture(): CanvasTexture {
  if (soft) return soft;
  const canvas = document.createElement('canvas');
  canvas.width = 256;
  canvas.height = 256;
  const c = canvas.getContext('2d') as CanvasRenderingContext2D;
  const gradient = c.createRadialGradient(128, 128, 0, 128, 128, 128);
  for (let i = 0; i <= 10; i++) {
    const t = i / 10;
    const level = Math.round(255 * (1 - t) ** 2 * (1 + 2 * t));
    gradient.addColorStop(t, `rgb(${level},${level},${level})`);
  }
  c.fillStyle = gradient;
  c.fillRect(0, 0, 256, 256);
  soft = new CanvasTexture(canvas);
  soft.colorSpace = SRGBColorSpace;
  return soft;
}

/** A pool of warm light on the table. */
export function pool(radius: number, strength = 0.3, color = '#ffc27a', depth = radius): Object3D {
  const material = new MeshBasicMaterial({
    color,
    map: softTexture(),
    transparent: true,
    blending: AdditiveBlending,
    depthWrite: false,
    opacity: strength,
    toneMapped: false,
    polygonOffset: true,
    polygonOffsetFactor: -4,
    polygonOffsetUnits: -4,
  });
  material.userData.shadowless = true;
  const mesh = new Mesh(new PlaneGeometry(radius * 2, depth * 2), material);
  mesh.rotation.x = -Math.PI / 2;
  mesh.position.y = 0.03;
  mesh.renderOrder = 2;
  const whole = group(mesh);
  whole.userData.shadowless = true;
  return whole;
}
