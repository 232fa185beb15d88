/** Three staves, a collar of brass and a wide shade. */
import { Euler, type Object3D, Quaternion, Vector3 } from 'three';
import { at, cylinder, group, tube } from '../studio/geometry';
import { brass, cord, oak } from '../studio/materials';
import { aside, pool } from './lamp-light';
import { linenShade } from './shade';

export function tripodLamp(color: string): Object3D {
  const timber = oak(color === 'black' ? { tone: '#332e2b' } : {});
  const whole = group();
  for (const angle of [90, 210, 330]) {
    const a = (angle * Math.PI) / 180;
    const foot = new Vector3(Math.cos(a) * 27, 0.2, Math.sin(a) * 27);
    const top = new Vector3(Math.cos(a) * 2.1, 118, Math.sin(a) * 2.1);
    const way = top.clone().sub(foot);
    const stave = cylinder(1.15, way.length(), timber, 0.3, 1.5);
    stave.quaternion.copy(new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), way.normalize()));
    stave.position.copy(foot);
    whole.add(stave);
  }
  whole.add(
    at(cylinder(4, 5, brass({ brushed: 'round' }), 0.3), 0, 108, 0),
    at(cylinder(1.1, 16, brass()), 0, 113, 0),
    at(cylinder(1.7, 6, brass(), 0.3), 0, 126, 0),
    aside(
      tube(
        [
          [0, 110, -1],
          [1, 90, -2.4],
          [0.4, 40, -1.5],
          [2, 8, -3],
          [6, 0.5, -8],
          [18, 0.5, -14],
          [34, 0.5, -12],
        ],
        0.4,
        cord('#6b5f50'),
      ),
    ),
    at(linenShade(27.5, 20, 32, true), 0, 122, 0),
    pool(52, 0.16),
  );
  whole.rotation.copy(new Euler(0, 0.35, 0));
  return group(whole);
}
