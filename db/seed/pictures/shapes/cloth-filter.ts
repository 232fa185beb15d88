import { darker, lighter, OAK } from '../color';
import { roundedRect, type Sheet } from '../sheet';

export function clothFilter(sheet: Sheet): void {
  const cloth = '#e3d6bd';
  sheet.stroke('M250 240a150 32 0 1 0 300 0a150 32 0 1 0 -300 0', '#8b8e90', 12);
  const body = 'M250 244Q262 420 360 600Q400 660 440 600Q538 420 550 244Q400 300 250 244z';
  sheet.path(
    body,
    sheet.linear(
      [250, 0, 550, 0],
      [
        [0, darker(cloth, 0.3)],
        [0.28, lighter(cloth, 0.5)],
        [0.6, cloth],
        [1, darker(cloth, 0.36)],
      ],
    ),
  );
  sheet.group(`filter="${sheet.blur(6)}"`, () => {
    sheet.stroke('M330 290Q352 440 388 590M470 290Q452 430 420 590', darker(cloth, 0.5), 12, 'opacity=".4"');
    sheet.stroke('M300 280Q330 430 376 580', '#fffaf0', 12, 'opacity=".5"');
  });
  sheet.ellipse(400, 244, 150, 32, darker(cloth, 0.4));
  sheet.ellipse(400, 250, 140, 26, darker(cloth, 0.2));
  sheet.stroke('M250 244a150 32 0 0 0 300 0', lighter(cloth, 0.5), 9, 'stroke-dasharray="10 7"');
  sheet.stroke('M546 250C620 262 660 270 700 262', '#8b8e90', 11);
  sheet.path(
    roundedRect(612, 246, 130, 30, 15),
    sheet.linear(
      [0, 246, 0, 276],
      [
        [0, lighter(OAK, 0.4)],
        [1, darker(OAK, 0.35)],
      ],
    ),
    'transform="rotate(-3 660 260)"',
  );
}
