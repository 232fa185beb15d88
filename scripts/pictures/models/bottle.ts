/** Bottles and jars for care: a body, a cap, a label around. */
import type { Material, Object3D } from 'three';
import { at, group, lathe, type Run, settled, wrapLabel } from '../studio/geometry';
import { glass, matter, oak, plastic, printed, steel } from '../studio/materials';
import { print, write } from '../studio/print';

export type Bottle = {
  /** Outside from the foot to the neck. */
  body: Run;
  color: string;
  /** Glass shows what is in it. */
  glass?: string;
  metal?: boolean;
  cap: string;
  capRadius: number;
  capHeight: number;
  label: string;
  ink: string;
  words: readonly string[];
  from: number;
  to: number;
  open?: boolean;
};

function labelOf({ label, ink, words }: Bottle) {
  return print(
    1024,
    720,
    (c, w, h) => {
      c.fillStyle = label;
      c.fillRect(0, 0, w, h);
      c.fillStyle = ink;
      for (const y of [h * 0.1, h * 0.9]) c.fillRect(w * 0.3, y - 2, w * 0.4, 5);
      const [title = '', brand = '', note = ''] = words;
      write(c, brand, w / 2, h * 0.27, 46, { color: ink, spread: 0.3 });
      write(c, title, w / 2, h * 0.52, Math.min(110, 640 / title.length), { color: ink, spread: 0.2 });
      write(c, note, w / 2, h * 0.74, 38, { color: ink, spread: 0.2, weight: 500 });
    },
    `label ${label} ${ink} ${words.join('/')}`,
  );
}

/** A wall that is as wide above as below is straight: labels lie on it. */
function straightened(body: Run): Run[] {
  const second = body.findIndex(([r], i) => i > 0 && body[i - 1]?.[0] === r);
  return second < 0
    ? [body]
    : [body.slice(0, second), body.slice(second - 1, second + 1), body.slice(second)].filter((run) => run.length > 1);
}

export function bottle(_color: string, look: Bottle): Object3D {
  const { body, color, cap, capRadius, capHeight, from, to, open = false } = look;
  const [neck, top] = body.at(-1) as readonly [number, number];
  const wide = Math.max(...body.map(([r]) => r));
  const foot = body[0] as readonly [number, number];
  const skin: Material = look.glass
    ? glass({ tint: look.glass, amount: 0.72, thickness: 0.4 })
    : look.metal
      ? steel({ roughness: 0.3 })
      : plastic(color, { roughness: 0.36 });
  const capSkin = cap === 'oak' ? oak() : plastic(cap, { roughness: 0.42 });
  const lid = lathe(
    [
      [
        [capRadius * 0.86, 0],
        [capRadius, 0.06],
      ],
      [
        [capRadius, 0.06],
        [capRadius, capHeight],
      ],
      [
        [capRadius, capHeight],
        [0, capHeight + 0.08],
      ],
    ],
    capSkin,
    {
      bevel: Math.min(0.3, capHeight * 0.2),
      ...(cap === 'oak'
        ? {}
        : {
            ribs: { count: Math.round(capRadius * 22), depth: 0.018, from: 0.2, to: capHeight - 0.35 },
            segments: Math.round(capRadius * 110),
          }),
    },
  );
  const parts = group(
    lathe(
      [
        [[0, foot[1] + 0.1], foot],
        ...straightened(body),
        [
          [neck, top],
          [neck - 0.2, top],
        ],
        [
          [neck - 0.2, top],
          [neck - 0.25, top - 2],
        ],
      ],
      skin,
      { bevel: 0.28 },
    ),
    at(wrapLabel(wide + 0.025, from, to, 168, printed(labelOf(look), { roughness: 0.6 })), 0, 0, 0),
  );
  if (look.glass) {
    const inner = body.map(([r, y]) => [Math.max(0.2, r - 0.24), y + 0.16] as const).filter(([, y]) => y < top * 0.72);
    parts.add(
      lathe(
        [
          [[0, 0.4], inner[0] as readonly [number, number]],
          inner,
          [inner.at(-1) as readonly [number, number], [0, (inner.at(-1) as readonly [number, number])[1]]],
        ],
        matter(color, { roughness: 0.2 }),
        { bevel: 0.1 },
      ),
    );
  }
  return open
    ? group(parts, settled(at(lid, wide + capRadius + 1.6, 0, wide * 0.5, { rz: -88, ry: 26 })))
    : group(parts, at(lid, 0, top - 0.15, 0));
}
