import { glaze, paint } from '../finish';
import { letter } from '../lettering';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { outline, solid } from '../solid';
import { top } from '../surface';

export function waterFilter(sheet: Sheet): void {
  const white = '#eef0ee';
  shadow(sheet, 400, 656, 112, 0.9);
  const body = solid([
    [
      [300, 92],
      [320, 106],
      [560, 106],
      [600, 96],
    ],
    [
      [600, 82],
      [648, 78],
    ],
  ]);
  paint(sheet, body, glaze(white, 0.4));
  sheet.group(`clip-path="${sheet.clip(outline(body))}"`, () => {
    sheet.path('M290 372a106 21 0 0 0 220 0v128a106 21 0 0 1 -220 0z', '#5f8f98', 'opacity=".85"');
    let mesh = '';
    for (let y = 540; y < 600; y += 11) mesh += `M300 ${y}a100 20 0 0 0 200 0`;
    sheet.stroke(mesh, '#8f9896', 2.4, 'opacity=".6"');
  });
  letter(sheet, 'KLEIN', 400, 432, 22, '#f5f8f6', 3);
  letter(sheet, 'WASSER', 400, 470, 22, '#f5f8f6', 3);
  top(sheet, body, white);
  paint(
    sheet,
    solid([
      [
        [252, 42],
        [262, 50],
        [300, 54],
      ],
    ]),
    glaze('#5f8f98', 0.4),
  );
  top(
    sheet,
    solid([
      [
        [252, 42],
        [300, 54],
      ],
    ]),
    '#5f8f98',
  );
}
