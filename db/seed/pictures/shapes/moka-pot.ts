import { BRASS, darker, lighter, materialOf, OAK } from '../color';
import { metal, paint, wood } from '../finish';
import { shadow } from '../shadow';
import { n, type Sheet } from '../sheet';
import { solid } from '../solid';
import { tube } from '../tube';

/** Eight flat sides, waisted in the middle. */
export function mokaPot(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 672, 140, 0.95);
  tube(sheet, 'M498 300H566Q596 300 598 334L606 470', 27, '#33302e');
  facets(sheet, base, 250, 440, 112, 84);
  sheet.path(
    'M292 258L238 240L262 330L300 350z',
    sheet.linear(
      [238, 240, 300, 340],
      [
        [0, lighter(base, 0.5)],
        [0.6, base],
        [1, darker(base, 0.4)],
      ],
    ),
  );
  paint(
    sheet,
    solid([
      [
        [432, 104],
        [466, 104],
      ],
    ]),
    metal(darker(base, 0.12)),
  );
  facets(sheet, base, 462, 656, 96, 134);
  sheet.ellipse(
    452,
    560,
    13,
    13,
    sheet.linear(
      [440, 548, 464, 572],
      [
        [0, lighter(BRASS, 0.6)],
        [1, darker(BRASS, 0.4)],
      ],
    ),
  );
  sheet.ellipse(452, 560, 5, 5, '#6b5226');
  const lid = 'M286 256L330 214Q400 196 470 214L514 256Q400 284 286 256z';
  sheet.path(
    lid,
    sheet.linear(
      [286, 210, 514, 270],
      [
        [0, lighter(base, 0.6)],
        [0.4, base],
        [0.55, lighter(base, 0.35)],
        [1, darker(base, 0.35)],
      ],
    ),
  );
  sheet.stroke('M330 214L352 268M400 203V276M470 214L448 268', darker(base, 0.4), 1.8, 'opacity=".5"');
  paint(
    sheet,
    solid([
      [
        [148, 18],
        [162, 28],
        [182, 26],
        [204, 12],
      ],
    ]),
    wood(OAK),
  );
}

/** The four sides of an octagon that face us, each with its own share of the light. */
function facets(sheet: Sheet, base: string, y1: number, y2: number, r1: number, r2: number): void {
  const edges = [-1, -0.42, 0.42, 1];
  const drop = [0, 0.16, 0.16, 0];
  const lights: [string, string][] = [
    [lighter(base, 0.5), base],
    [lighter(base, 0.78), lighter(base, 0.05)],
    [darker(base, 0.18), darker(base, 0.5)],
  ];
  for (let i = 0; i < 3; i++) {
    const [u, v, du, dv] = [edges[i] as number, edges[i + 1] as number, drop[i] as number, drop[i + 1] as number];
    const [from, to] = lights[i] as [string, string];
    const d = `M${n(400 + r1 * u)} ${n(y1 + r1 * du)}L${n(400 + r1 * v)} ${n(y1 + r1 * dv)}L${n(400 + r2 * v)} ${n(y2 + r2 * dv)}L${n(400 + r2 * u)} ${n(y2 + r2 * du)}z`;
    sheet.path(
      d,
      sheet.linear(
        [400 + r1 * u, y1, 400 + r1 * v, y2],
        [
          [0, from],
          [0.45, i === 1 ? base : to],
          [0.6, i === 1 ? lighter(base, 0.45) : from],
          [1, to],
        ],
      ),
    );
    sheet.stroke(
      `M${n(400 + r1 * v)} ${n(y1 + r1 * dv)}L${n(400 + r2 * v)} ${n(y2 + r2 * dv)}`,
      '#fff',
      2.4,
      'opacity=".45"',
    );
  }
}
