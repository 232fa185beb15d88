import { lighter, STEEL } from '../color';
import { metal, paint } from '../finish';
import { n, type Sheet } from '../sheet';
import { solid } from '../solid';
import { tube } from '../tube';

/** The brewing group: collar, portafilter, its two spouts and the handle that comes towards us. */
export function group(sheet: Sheet, cx: number, y: number, handle: string): void {
  const collar = solid(
    [
      [
        [y - 10, 62],
        [y + 22, 62],
      ],
      [
        [y + 22, 54],
        [y + 40, 52],
      ],
    ],
    cx,
  );
  paint(sheet, collar, metal(STEEL));
  tube(sheet, `M${n(cx - 10)} ${n(y + 68)}l-4 26M${n(cx + 12)} ${n(y + 68)}l4 26`, 13, '#9da0a2');
  paint(
    sheet,
    solid(
      [
        [
          [y + 34, 58],
          [y + 52, 57],
          [y + 66, 40],
          [y + 74, 22],
        ],
      ],
      cx,
    ),
    metal('#aeb2b4'),
  );
  tube(sheet, `M${n(cx + 44)} ${n(y + 48)}L${n(cx + 84)} ${n(y + 58)}`, 17, '#a5a8aa');
  tube(sheet, `M${n(cx + 80)} ${n(y + 57)}L${n(cx + 150)} ${n(y + 76)}`, 30, handle);
  sheet.ellipse(cx + 153, y + 77, 11, 15, lighter(handle, 0.12), `transform="rotate(15 ${n(cx + 153)} ${n(y + 77)})"`);
}
