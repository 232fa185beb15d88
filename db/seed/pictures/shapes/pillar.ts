import { lighter, materialOf } from '../color';
import { matte, paint } from '../finish';
import { shadow } from '../shadow';
import { n, type Sheet } from '../sheet';
import { outline, solid } from '../solid';
import { top } from '../surface';
import { flame } from './flame';

export function pillar(
  sheet: Sheet,
  color: string,
  cx: number,
  floor: number,
  r: number,
  height: number,
  burning = true,
): void {
  const base = materialOf(color);
  const y = floor - height;
  shadow(sheet, cx, floor, r, 0.9);
  const one = solid(
    [
      [
        [y, r * 0.96],
        [y + 10, r],
      ],
      [
        [y + 10, r],
        [floor - 6, r],
        [floor, r * 0.97],
      ],
    ],
    cx,
  );
  paint(sheet, one, matte(base));
  sheet.group(`clip-path="${sheet.clip(outline(one))}"`, () =>
    sheet.path(
      `M${n(cx - r)} ${n(y - 20)}h${n(2 * r)}v${n(height * 0.5)}h${n(-2 * r)}z`,
      sheet.linear(
        [0, y, 0, y + height * 0.45],
        [
          [0, '#ffd9a0', 0.75],
          [1, '#ffd9a0', 0],
        ],
      ),
    ),
  );
  top(sheet, one, lighter(base, 0.2));
  sheet.ellipse(cx, y + 2, r * 0.66, r * 0.11, '#ffe9c2', 'opacity=".9"');
  if (burning) flame(sheet, cx, y - 2, Math.max(13, r * 0.26));
}
