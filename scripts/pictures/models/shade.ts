/** Shades of linen, lit from within. */
import { type Material, Mesh, type Object3D } from 'three';
import { at, group, lathe, tube } from '../studio/geometry';
import { brass, glow } from '../studio/materials';
import { aura } from './lamp-light';
import { shadeCloth } from './lit';

/** A cone of linen between two rings, standing with its lower edge at y = 0. */
export function linenShade(low: number, high: number, height: number, lit = true): Object3D {
  const skin: Material = shadeCloth(lit ? 1 : 0, height * 0.42);
  const cone = lathe(
    [
      [
        [low, 0],
        [high, height],
      ],
    ],
    skin,
    { segments: 160 },
  );
  const edge = (r: number, y: number) =>
    tube(
      Array.from(
        { length: 40 },
        (_, i) => [Math.cos((i / 40) * Math.PI * 2) * r, y, Math.sin((i / 40) * Math.PI * 2) * r] as const,
      ),
      0.22,
      shadeCloth(lit ? 0.55 : 0),
      { closed: true, segments: 160 },
    );
  const spokes = [0, 120, 240].map((a) =>
    at(
      group(
        tube(
          [
            [0, height * 0.82, 0],
            [high * 0.5, height * 0.84, 0],
            [high - 0.1, height * 0.9, 0],
          ],
          0.14,
          brass(),
        ),
      ),
      0,
      0,
      0,
      { ry: a },
    ),
  );
  const inner = lit
    ? [
        at(
          new Mesh(
            lathe(
              [
                [
                  [0, -2.6],
                  [2.2, -1.6],
                  [3, 0.6],
                  [2.2, 2.6],
                  [0, 3.2],
                ],
              ],
              glow('#fff0cf', 2),
            ).geometry,
            glow('#fff0cf', 2),
          ),
          0,
          height * 0.45,
          0,
        ),
      ]
    : [];
  const light = lit ? [at(aura(low * 1.5, '#ffdfae', 0.3), 0, height * 0.45, 0)] : [];
  return group(cone, edge(low, 0), edge(high, height), ...spokes, ...inner, ...light);
}
