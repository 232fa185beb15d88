/** A wall, a table and the window that lights both: the room of the still lifes. */

import { grain } from './block';
import { darker, lighter } from './color';
import { n, type Sheet } from './sheet';

export type Room = {
  wall: string;
  table: string;
  /** Where the wall ends and the table begins. */
  edge: number;
  /** Left end of the patch of sun on the wall; none in the evening. */
  sun?: number;
  wooden?: boolean;
};

const WIDTH = 1600;

const HEIGHT = 1000;

export function room(sheet: Sheet, { wall, table, edge, sun, wooden }: Room): void {
  sheet.path(
    `M0 0H${WIDTH}V${HEIGHT}H0z`,
    sheet.linear(
      [0, 0, WIDTH, edge],
      [
        [0, lighter(wall, 0.3)],
        [0.45, wall],
        [1, darker(wall, 0.2)],
      ],
    ),
  );
  if (sun !== undefined) {
    sheet.group(`filter="${sheet.blur(9)}" opacity=".5"`, () => {
      for (const [column, row] of [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ] as const) {
        const [x, y] = [sun + column * 190 - row * 80, 40 + row * 262 + column * 34];
        sheet.path(`M${x} ${y}l170 30l-74 242l-170 -30z`, '#fff3d6');
      }
    });
  }
  const top = `M0 ${edge}H${WIDTH}V${HEIGHT}H0z`;
  sheet.path(
    top,
    sheet.linear(
      [0, edge, WIDTH, HEIGHT],
      [
        [0, lighter(table, 0.4)],
        [0.5, table],
        [1, darker(table, 0.24)],
      ],
    ),
  );
  if (wooden) {
    grain(sheet, sheet.clip(top), { x: -40, y: edge, w: 1700, h: HEIGHT - edge }, table, 'table', 22);
    sheet.stroke(`M0 ${n(edge + (HEIGHT - edge) * 0.36)}H${WIDTH}`, darker(table, 0.55), 3, 'opacity=".4"');
  }
  sheet.path(`M0 ${edge - 30}H${WIDTH}V${edge + 26}H0z`, '#2b1b0e', `opacity=".2" filter="${sheet.blur(20)}"`);
  sheet.path(`M0 ${edge}H${WIDTH}v3H0z`, lighter(table, 0.6), 'opacity=".6"');
  if (sun !== undefined)
    sheet.path(
      `M${sun - 220} ${HEIGHT}L${sun + 20} ${edge}h330L${sun + 330} ${HEIGHT}z`,
      '#fff3d6',
      `opacity=".34" filter="${sheet.blur(16)}"`,
    );
}

/** Puts a drawing on the table: its middle at `x`, its foot at `floor`; `size` 1 is as large as in its own picture. */
export function place(sheet: Sheet, x: number, floor: number, size: number, draw: () => void): void {
  sheet.group(`transform="translate(${n(x - 400 * size)} ${n(floor - 690 * size)}) scale(${size})"`, draw);
}
