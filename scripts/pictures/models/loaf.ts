/** A loaf of country bread, floured and cut on top. */
import { type Object3D, Vector3 } from 'three';
import { accidental } from '../studio/chance';
import { ball } from '../studio/geometry';
import { matter } from '../studio/materials';
import { deform } from './deform';

export function loaf(length = 27): Object3D {
  const body = ball(1, matter('#a8682f', { roughness: 0.8, bump: 0.12, scale: 1.4, variation: 0.8 }));
  const chance = accidental('loaf');
  const phases = Array.from({ length: 6 }, () => chance() * 6.3);
  return deform(body, (p) => {
    const out = new Vector3(p.x * length * 0.5, p.y * 6 + 4.6, p.z * 7.2);
    const bumps = Math.sin(p.x * 5 + (phases[0] ?? 0)) * 0.3 + Math.sin(p.z * 7 + p.x * 3 + (phases[1] ?? 0)) * 0.25;
    // Three slanting cuts that opened in the oven.
    const cut = [-0.5, 0, 0.5].reduce((sum, x) => sum + Math.exp(-(((p.x - x - p.z * 0.35) / 0.07) ** 2)), 0);
    out.y += p.y > 0 ? bumps - cut * 0.9 * Math.max(0, p.y - 0.4) : 0;
    if (out.y < 0.4) out.y = 0.4;
    return out;
  });
}
