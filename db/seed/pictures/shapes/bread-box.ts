import { block, grain } from '../block';
import { darker, lighter, materialOf, OAK } from '../color';
import { edgeShadow } from '../shadow';
import { roundedRect, type Sheet } from '../sheet';

/** Coated steel with a lid that is also a board. */
export function breadBox(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  edgeShadow(sheet, 400, 640, 230, 1);
  block(sheet, { x: 166, y: 410, w: 468, h: 230, r: 26, depth: 0 }, base);
  const lid = roundedRect(156, 352, 488, 66, 12);
  sheet.path(
    'M206 320H594Q606 320 612 330L642 358H158L188 330Q194 320 206 320z',
    sheet.linear(
      [160, 320, 640, 360],
      [
        [0, lighter(OAK, 0.5)],
        [1, lighter(OAK, 0.1)],
      ],
    ),
  );
  grain(sheet, sheet.clip('M206 320H594L642 358H158z'), { x: 156, y: 320, w: 488, h: 38 }, OAK, 'box-top', 6);
  sheet.path(
    lid,
    sheet.linear(
      [156, 352, 644, 418],
      [
        [0, lighter(OAK, 0.24)],
        [0.5, OAK],
        [1, darker(OAK, 0.3)],
      ],
    ),
  );
  grain(sheet, sheet.clip(lid), { x: 156, y: 352, w: 488, h: 66 }, OAK, 'box-front', 7);
  sheet.path('M160 418h480v16H160z', '#20130a', `opacity=".34" filter="${sheet.blur(5)}"`);
  for (const x of [204, 596])
    sheet.ellipse(
      x,
      500,
      13,
      13,
      sheet.radial(x - 4, 496, 18, [
        [0, '#e9cf95'],
        [1, '#7a5c26'],
      ]),
    );
  sheet.stroke('M210 500C230 560 570 560 590 500', '#6b4a30', 9);
}
