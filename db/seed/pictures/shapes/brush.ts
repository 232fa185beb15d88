import { darker, lighter, OAK } from '../color';
import { accidental, n, type Sheet } from '../sheet';

export function brush(sheet: Sheet): void {
  const oak = OAK;
  const chance = accidental('brush');
  sheet.group('transform="rotate(-24 400 450)"', () => {
    sheet.ellipse(420, 520, 310, 26, '#2b1b0e', `opacity=".28" filter="${sheet.blur(14)}"`);
    let hair = '';
    for (let i = 0; i < 46; i++)
      hair += `M${n(182 + chance() * 10)} ${n(404 + i * 2)}Q${n(110 - chance() * 20)} ${n(400 + i * 2.1)} ${n(56 + chance() * 26)} ${n(386 + i * 2.7)}`;
    sheet.stroke(hair, '#3a2a1f', 4.4);
    sheet.stroke(hair, '#8f6c4d', 1.2, 'opacity=".8"');
    const d =
      'M178 400H262Q300 402 330 420Q480 410 660 424Q712 430 712 450Q712 470 660 476Q480 490 330 480Q300 498 262 500H178Q170 450 178 400z';
    sheet.path(
      d,
      sheet.linear(
        [0, 400, 0, 500],
        [
          [0, lighter(oak, 0.4)],
          [0.35, lighter(oak, 0.1)],
          [0.7, darker(oak, 0.14)],
          [1, darker(oak, 0.45)],
        ],
      ),
    );
    sheet.stroke(
      'M210 418Q400 430 690 442M200 446Q430 448 700 454M214 474Q380 470 640 468',
      darker(oak, 0.5),
      1.6,
      'opacity=".4"',
    );
    sheet.path(
      'M178 400H214Q206 450 214 500H178Q170 450 178 400z',
      sheet.linear(
        [0, 400, 0, 500],
        [
          [0, '#f4f4f2'],
          [0.4, '#a5a8aa'],
          [1, '#55585a'],
        ],
      ),
    );
    sheet.ellipse(684, 450, 9, 9, '#5b3a22');
  });
}
