/** What grows in our pots: earth and green. */
import { type Material, type Object3D, Vector3 } from 'three';
import { accidental } from '../studio/chance';
import { group, lathe, tube } from '../studio/geometry';
import type { Place } from '../studio/grid';
import { earth, leaf as leafSkin, matter } from '../studio/materials';
import { aimed, blade, leaf, spread } from './leaves';

/** Earth up to a height, a little higher in the middle. */
export function soil(radius: number, y: number): Object3D {
  return lathe(
    [
      [
        [radius, y - 0.2],
        [radius * 0.6, y + 0.1],
        [0, y + 0.25],
      ],
    ],
    earth(),
    { wobble: 0.02 },
  );
}

/** A rubber plant: large leaves around a straight stem. */
export function rubberPlant(height: number, seed = 'rubber'): Object3D {
  const chance = accidental(seed);
  const skins = ['#4f6f4c', '#5c7d55', '#46644a'].map((color) => leafSkin(color));
  const whole = group();
  const top = (t: number) => new Vector3(Math.sin(t * 3) * height * 0.02, height * t, Math.cos(t * 2) * height * 0.015);
  whole.add(
    tube(
      [0, 0.25, 0.5, 0.75, 1].map((t) => top(t * 0.94).toArray() as unknown as Place),
      (t) => 0.55 * (1 - 0.6 * t),
      matter('#6f7a4e', { roughness: 0.8 }),
      { sides: 12 },
    ),
  );
  const count = 15;
  for (let k = 0; k < count; k++) {
    const t = 0.2 + 0.74 * (k / (count - 1));
    const turn = k * 2.4;
    const up = 0.15 + 0.95 * t * t + chance() * 0.15;
    const size = height * (0.42 - 0.16 * t) * (0.9 + chance() * 0.2);
    const out = new Vector3(Math.cos(turn), up, Math.sin(turn));
    whole.add(
      aimed(
        leaf(
          { length: size, width: size * 0.47, droop: 0.3 - 0.15 * t, fold: 0.3, twist: (chance() - 0.5) * 0.4 },
          skins[k % 3] as Material,
        ),
        top(t),
        out,
      ),
    );
  }
  const tip = leaf({ length: height * 0.14, width: height * 0.03, droop: 0, fold: 0.9 }, leafSkin('#7d9a63'));
  whole.add(aimed(tip, top(0.93), new Vector3(0.15, 1, 0.1)));
  return whole;
}

/** A bow string hemp: stiff blades that stand up. */
export function swordPlant(height: number, spreadBy = 3.4, seed = 'sword'): Object3D {
  const chance = accidental(seed);
  const skins = ['#6f8d5c', '#5d7d52', '#7f9a68'].map((color) => leafSkin(color));
  const whole = group();
  for (let k = 0; k < 13; k++) {
    const turn = k * 2.4 + chance();
    const r = spreadBy * Math.sqrt((k + 0.5) / 13);
    const long = height * (1 - 0.45 * (r / spreadBy)) * (0.85 + chance() * 0.2);
    const one = spread(
      blade(
        long,
        2.1 + chance() * 0.7,
        0.1 + 0.3 * (r / spreadBy),
        skins[k % 3] as Material,
        0.6 * (chance() - 0.5) * 2,
      ),
      (-turn * 180) / Math.PI,
    );
    one.position.set(Math.cos(turn) * r, 0, Math.sin(turn) * r);
    whole.add(one);
  }
  return whole;
}

/** Tendrils that hang over the rim, with small round leaves. */
export function trailingPlant(radius: number, fall: number, seed = 'trail'): Object3D {
  const chance = accidental(seed);
  const skins = ['#6d8f5f', '#7fa06d', '#5c7f55'].map((color) => leafSkin(color));
  const whole = group();
  for (let k = 0; k < 17; k++) {
    const turn = (k / 17) * Math.PI * 2 + chance() * 0.3;
    const down = fall * (0.25 + 0.75 * chance());
    const out = radius * (1.06 + 0.12 * chance());
    const way: Place[] = [
      [Math.cos(turn) * radius * 0.3, 0, Math.sin(turn) * radius * 0.3],
      [Math.cos(turn) * radius * 0.75, 2.2, Math.sin(turn) * radius * 0.75],
      [Math.cos(turn) * out, 1, Math.sin(turn) * out],
      [Math.cos(turn) * out * 1.04, -down * 0.5, Math.sin(turn) * out * 1.04],
      [Math.cos(turn + 0.1) * out * 1.0, -down, Math.sin(turn + 0.1) * out * 1.0],
    ];
    const tendril = tube(way, 0.1, matter('#7b8d58', { roughness: 0.8 }), { sides: 6 });
    whole.add(tendril);
    const count = 5 + Math.round(down * 0.7);
    for (let i = 0; i < count; i++) {
      const t = (i + 0.6) / count;
      const p = pointOn(way, t);
      const away = new Vector3(
        Math.cos(turn + (i % 2 ? 0.9 : -0.9)),
        0.25 - t * 0.5,
        Math.sin(turn + (i % 2 ? 0.9 : -0.9)),
      );
      const size = 2.5 - 0.9 * t + chance() * 0.6;
      whole.add(
        aimed(
          leaf(
            { length: size, width: size * 0.8, droop: 0.35, fold: 0.2, shape: 0.4 },
            skins[Math.floor(chance() * 3)] as Material,
          ),
          p,
          away,
        ),
      );
    }
  }
  for (let k = 0; k < 34; k++) {
    const [turn, r] = [chance() * 6.3, Math.sqrt(chance()) * radius * 0.8];
    const away = new Vector3(Math.cos(turn), 0.8, Math.sin(turn));
    whole.add(
      aimed(
        leaf({ length: 3, width: 2.4, droop: 0.3, fold: 0.2 }, skins[k % 3] as Material),
        new Vector3(Math.cos(turn) * r, 0.8 + chance() * 1.6, Math.sin(turn) * r),
        away,
      ),
    );
  }
  return whole;
}

function pointOn(way: readonly Place[], t: number): Vector3 {
  const at = t * (way.length - 1);
  const i = Math.min(way.length - 2, Math.floor(at));
  return new Vector3(...(way[i] as Place)).lerp(new Vector3(...(way[i + 1] as Place)), at - i);
}
