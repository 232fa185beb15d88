/** A round pouf, knitted coarsely and gathered in the middle. */
import { Mesh, type Object3D } from 'three';
import { at, ball, group } from '../studio/geometry';
import { grid, type Place } from '../studio/grid';
import { wool } from '../studio/materials';
import { unrest } from './folded';

const [RADIUS, HEIGHT, RIBS] = [25, 34, 40];

export function pouf(color: string): Object3D {
  const skin = wool(color);
  const sag = unrest('pouf');
  const [columns, rows] = [RIBS * 8, 150];
  const place = (i: number, j: number): Place => {
    const t = j / rows;
    // From the middle of the bottom over the side to the middle of the top.
    const a = (t - 0.5) * Math.PI;
    const angle = (i / columns) * Math.PI * 2;
    const round = Math.sign(Math.cos(a)) * Math.abs(Math.cos(a)) ** 0.55;
    const level = Math.sign(Math.sin(a)) * Math.abs(Math.sin(a)) ** 0.75;
    const size = 1 + 0.012 * sag(Math.cos(angle) * 9, Math.sin(angle) * 9);
    const within = (i / columns) * RIBS;
    const s = (within - Math.floor(within)) * 2 - 1;
    const rib = Math.sqrt(Math.max(0, 1 - s * s));
    const stitch = 0.5 + 0.5 * Math.cos(2 * Math.PI * (t * 46 + Math.abs(s) * 0.42));
    const near = Math.min(1, round * 1.3);
    const relief = (rib * 0.95 + stitch * rib * 0.65 - 0.7) * near;
    const dent = t > 0.5 ? 2.2 * Math.exp(-((round / 0.2) ** 2)) : 0;
    const r = Math.max(0, (RADIUS * size + relief) * round);
    return [
      Math.sin(angle) * r,
      Math.max(0, HEIGHT / 2 + (HEIGHT / 2 + relief * 0.8) * level - dent),
      Math.cos(angle) * r,
    ];
  };
  const body = new Mesh(grid(columns, rows, place, { round: true }), skin);
  return group(body, at(ball(1.9, skin, 0.55), 0, HEIGHT - 1.6, 0));
}
