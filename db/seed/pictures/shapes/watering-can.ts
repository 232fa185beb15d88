import { darker, lighter, materialOf, OAK } from '../color';
import { finishOf, metal, paint } from '../finish';
import { shadow } from '../shadow';
import { n, type Sheet } from '../sheet';
import { solid } from '../solid';
import { opening } from '../surface';
import { tube } from '../tube';

export function wateringCan(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 440, 660, 150, 0.95);
  tube(sheet, 'M334 618C250 590 220 470 150 330', 24, base);
  sheet.ellipse(148, 326, 16, 10, darker(base, 0.6), 'transform="rotate(-30 148 326)"');
  tube(sheet, 'M470 392C500 250 680 300 650 470C640 530 620 560 578 590', 18, color === 'brass' ? base : OAK);
  const one = solid(
    [
      [
        [388, 96],
        [420, 124],
        [480, 142],
        [600, 148],
        [652, 144],
      ],
    ],
    440,
  );
  paint(sheet, one, finishOf(color, base, 0.4));
  opening(sheet, one, base, 8);
  const half = solid(
    [
      [
        [388, 96],
        [392, 98],
      ],
    ],
    440,
  );
  sheet.path(`M${n(344)} 388a96 19 0 0 1 192 0q-96 -26 -192 0z`, lighter(base, 0.3));
  paint(sheet, half, metal(base));
  opening(sheet, half, base, 8);
}
