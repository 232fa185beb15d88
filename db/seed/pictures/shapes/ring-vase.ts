import { darker, lighter, materialOf } from '../color';
import { glaze, paint } from '../finish';
import { shadow } from '../shadow';
import { accidental, n, type Sheet } from '../sheet';
import { solid } from '../solid';
import { opening } from '../surface';

/** A ring thrown hollow and joined, with a short neck. */
export function ringVase(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 664, 78, 0.95);
  paint(
    sheet,
    solid([
      [
        [640, 62],
        [664, 74],
      ],
    ]),
    glaze(base, 0.3),
  );
  const ring = 'M400 268a186 186 0 1 0 .1 0zM400 386a70 70 0 1 1 -.1 0z';
  sheet.path(
    ring,
    sheet.radial(340, 380, 290, [
      [0, lighter(base, 0.45)],
      [0.45, base],
      [1, darker(base, 0.4)],
    ]),
    'fill-rule="evenodd"',
  );
  sheet.group(`filter="${sheet.blur(9)}"`, () => {
    sheet.stroke('M268 478A134 134 0 0 1 380 322', '#fffaf0', 24, 'opacity=".6"');
    sheet.stroke('M530 440A130 130 0 0 1 350 574', darker(base, 0.6), 28, 'opacity=".45"');
    sheet.stroke('M338 490A74 74 0 0 0 474 486', lighter(base, 0.5), 12, 'opacity=".55"');
  });
  sheet.stroke('M262 434A144 144 0 0 1 340 326', '#fff', 7, `opacity=".5" filter="${sheet.blur(2)}"`);
  const neck = solid([
    [
      [208, 46],
      [230, 36],
      [284, 46],
    ],
  ]);
  paint(sheet, neck, glaze(base, 0.4));
  opening(sheet, neck, base, 7);
  const chance = accidental(color);
  let dots = '';
  for (let i = 0; i < 30; i++) {
    const angle = chance() * 6.28;
    const far = 86 + chance() * 90;
    dots += `M${n(400 + Math.cos(angle) * far)} ${n(456 + Math.sin(angle) * far)}h1.6`;
  }
  sheet.stroke(dots, darker(base, 0.6), 2.4, 'opacity=".4"');
}
