import { darker, lighter, MATERIALS, materialOf } from './color';
import { bareFoot } from './cup';
import { bladePlant, broadPlant, trailingPlant } from './plant';
import { n, type Sheet } from './sheet';
import { finishOf, glaze, matte, metal, opening, paint, type Run, shadow, solid, specks, top, tube } from './solid';

const EARTH = '#4a3628';
const OAK = MATERIALS.oak as string;

export function pot(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 690, 150, 0.95);
  const saucer = solid([
    [
      [664, 150],
      [690, 138],
    ],
  ]);
  paint(sheet, saucer, matte(darker(base, 0.06)));
  top(sheet, saucer, darker(base, 0.1));
  const body = solid([
    [
      [448, 156],
      [496, 152],
    ],
    [
      [496, 142],
      [674, 108],
    ],
  ]);
  paint(sheet, body, matte(base));
  sheet.path('M258 498a142 28 0 0 0 284 0l-3 16a139 28 0 0 1 -278 0z', '#20130a', 'opacity=".28"');
  opening(sheet, body, base, 15, { color: EARTH, depth: 8 });
  broadPlant(sheet, 400, 456, 330, 'pot');
}

export function footedPlanter(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  const runs: Run[] = [
    [
      [430, 152],
      [452, 158],
      [530, 156],
      [580, 128],
      [606, 84],
    ],
  ];
  shadow(sheet, 400, 690, 104, 0.95);
  for (const [x, lean] of [
    [318, -16],
    [482, 16],
  ] as const)
    tube(sheet, `M${x} 560L${x + lean} 690`, 20, OAK);
  const one = solid(runs);
  paint(sheet, one, glaze(base, 0.5));
  specks(sheet, one, base, color, 26);
  tube(sheet, 'M400 596V704', 20, OAK);
  opening(sheet, one, base, 12, { color: EARTH, depth: 8 });
  bladePlant(sheet, 400, 440, 330);
}

export function hangingPlanter(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  for (const x of [284, 516]) sheet.stroke(`M400 60L${x} 380`, '#8a6d4c', 5);
  sheet.stroke('M400 62L400 376', '#8a6d4c', 4, 'opacity=".6"');
  sheet.ellipse(400, 54, 15, 15, 'none', `stroke="${MATERIALS.brass}" stroke-width="6"`);
  const runs: Run[] = [
    [
      [376, 122],
      [396, 128],
      [470, 120],
      [526, 84],
      [548, 34],
    ],
  ];
  const one = solid(runs);
  paint(sheet, one, glaze(base, 0.4));
  bareFoot(sheet, runs, 400, 0.78);
  opening(sheet, one, base, 10, { color: EARTH, depth: 6 });
  trailingPlant(sheet, 400, 384, 118, 300, `hang${color}`);
}

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
