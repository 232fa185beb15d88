import { darker, lighter } from '../color';
import { metal, paint } from '../finish';
import { letter } from '../lettering';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { outline, solid } from '../solid';

/** Round papers in a tin. */
export function discPapers(sheet: Sheet): void {
  const tin = '#b8bbbc';
  shadow(sheet, 400, 622, 190, 0.9);
  const body = solid([
    [
      [480, 176],
      [606, 176],
    ],
  ]);
  paint(sheet, body, metal(tin));
  sheet.group(`clip-path="${sheet.clip(outline(body))}"`, () =>
    sheet.path('M224 510a176 35 0 0 0 352 0v62a176 35 0 0 1 -352 0z', '#8a4f35', 'opacity=".92"'),
  );
  letter(sheet, 'ESPRESSO', 400, 566, 20, '#f4e8d6', 3.4);
  sheet.ellipse(400, 480, 176, 35, lighter(tin, 0.6));
  sheet.ellipse(400, 482, 166, 31, darker(tin, 0.45));
  for (let i = 6; i >= 0; i--)
    sheet.ellipse(
      400 + (i % 3) * 2,
      446 + i * 6,
      154,
      29,
      lighter('#eadfc9', i === 0 ? 0.6 : 0.2),
      `stroke="${darker('#eadfc9', 0.3)}" stroke-width="1.4"`,
    );
  sheet.ellipse(250, 636, 128, 25, '#20130a', `opacity=".25" filter="${sheet.blur(8)}"`);
  sheet.ellipse(246, 628, 126, 24, lighter('#eadfc9', 0.5), `stroke="${darker('#eadfc9', 0.3)}" stroke-width="1.4"`);
}
