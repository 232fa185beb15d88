import { grain } from '../block';
import { darker, lighter, OAK } from '../color';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';

export function cuttingBoard(sheet: Sheet): void {
  shadow(sheet, 396, 574, 280, 0.55);
  const d =
    'M170 388Q176 372 194 370L552 362Q570 362 578 372L600 408Q668 414 706 428Q730 440 724 462Q716 480 686 482L640 480L668 540Q672 560 652 564L136 574Q112 574 118 552z';
  sheet.path(d, darker(OAK, 0.45), 'transform="translate(0 22)"');
  sheet.path(d, darker(OAK, 0.26), 'transform="translate(0 11)"');
  sheet.path(
    d,
    sheet.linear(
      [150, 370, 660, 570],
      [
        [0, lighter(OAK, 0.42)],
        [0.5, lighter(OAK, 0.06)],
        [1, darker(OAK, 0.16)],
      ],
    ),
  );
  grain(sheet, sheet.clip(d), { x: 110, y: 362, w: 620, h: 212 }, OAK, 'board', 18);
  sheet.ellipse(682, 448, 19, 11, darker(OAK, 0.6));
  sheet.stroke('M676 448C740 400 770 470 748 540', '#6b4a30', 6);
  sheet.stroke('M176 388L124 552', '#fffaf0', 3, 'opacity=".4"');
}
