import { block, grain, steelPane } from './block';
import { darker, lighter, MATERIALS, materialOf } from './color';
import { letter } from './lettering';
import { n, roundedRect, type Sheet } from './sheet';
import { finishOf, glass, glaze, metal, paint, type Run, rings, shadow, solid, top, tube, wood } from './solid';

const OAK = MATERIALS.oak as string;
const STEEL = MATERIALS.steel as string;
const BEANS = '#4a2b19';

/** Beans behind glass: a dark heap with a few lit backs. */
function beans(sheet: Sheet, runs: Run[], cx: number): void {
  const heap = solid(runs, cx);
  paint(sheet, heap, glaze(BEANS, 0));
  const [y, r] = runs[0]?.[0] ?? [0, 0];
  sheet.ellipse(cx, y, r, r * 0.2, '#5b3721');
  const bottom = runs.at(-1)?.at(-1)?.[0] ?? y;
  let seams = '';
  for (let i = 0; i < 26; i++) {
    const px = cx - r * 0.8 + ((i * 73) % 100) * 0.016 * r;
    const py = y + (((i * 47) % 100) / 100) * (bottom - y);
    seams += `M${n(px)} ${n(py)}q6 -7 13 -3`;
  }
  sheet.stroke(seams, '#a2714a', 4, 'opacity=".45"');
}

/** A square tower with a round hopper; the collar between them sets the grind. */
export function burrGrinder(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 684, 150, 0.95);
  beans(
    sheet,
    [
      [
        [196, 116],
        [260, 96],
        [300, 72],
      ],
    ],
    400,
  );
  glass(
    sheet,
    solid([
      [
        [120, 122],
        [196, 122],
        [262, 102],
        [306, 76],
      ],
    ]),
    MATERIALS.clear as string,
    0.9,
    false,
  );
  const lid = solid([
    [
      [98, 124],
      [110, 130],
      [122, 128],
    ],
  ]);
  paint(sheet, lid, finishOf(color, base, 0.4));
  top(sheet, lid, base);
  paint(
    sheet,
    solid([
      [
        [76, 16],
        [100, 20],
      ],
    ]),
    wood(OAK),
  );
  top(
    sheet,
    solid([
      [
        [76, 16],
        [100, 20],
      ],
    ]),
    OAK,
  );
  const collar = solid([
    [
      [300, 112],
      [338, 114],
    ],
  ]);
  paint(sheet, collar, metal(STEEL));
  top(sheet, collar, STEEL);
  let ticks = '';
  for (let i = -6; i <= 6; i++) ticks += `M${n(400 + Math.sin(i * 0.2) * 112)} ${n(322 + Math.cos(i * 0.2) * 20)}v12`;
  sheet.stroke(ticks, '#4b4845', 2.4);
  block(sheet, { x: 274, y: 350, w: 252, h: 330, r: 34, depth: 14 }, base);
  // The mouth with the jar.
  sheet.path(
    roundedRect(306, 430, 188, 224, 20),
    sheet.linear(
      [0, 430, 0, 654],
      [
        [0, darker(base, 0.72)],
        [1, darker(base, 0.45)],
      ],
    ),
  );
  paint(
    sheet,
    solid([
      [
        [428, 34],
        [456, 28],
      ],
    ]),
    metal('#8f9294'),
  );
  beans(
    sheet,
    [
      [
        [586, 62],
        [640, 58],
      ],
    ],
    400,
  );
  glass(
    sheet,
    solid([
      [
        [500, 66],
        [560, 68],
        [644, 62],
      ],
    ]),
    '#c6d3d1',
    0.9,
  );
  letter(sheet, 'OSTERHOLT', 400, 384, 15, color === 'black' ? '#d9d2c6' : darker(base, 0.55), 3);
}

/** Tall and slim with a fork for the portafilter. */
export function doseGrinder(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 686, 165, 0.95);
  beans(
    sheet,
    [
      [
        [178, 104],
        [250, 74],
        [280, 56],
      ],
    ],
    400,
  );
  glass(
    sheet,
    solid([
      [
        [104, 110],
        [178, 112],
        [252, 80],
        [288, 58],
      ],
    ]),
    MATERIALS.clear as string,
    0.9,
    false,
  );
  const lid = solid([
    [
      [84, 112],
      [96, 116],
      [106, 114],
    ],
  ]);
  paint(sheet, lid, glaze('#3a3735', 0.3));
  top(sheet, lid, '#3a3735');
  block(sheet, { x: 300, y: 290, w: 200, h: 170, r: 30, depth: 16 }, base);
  block(sheet, { x: 334, y: 440, w: 132, h: 210, r: 8, depth: 0 }, darker(base, 0.24));
  sheet.path('M334 456h132v26H334z', '#120c08', `opacity=".35" filter="${sheet.blur(6)}"`);
  block(sheet, { x: 258, y: 642, w: 284, h: 42, r: 14, depth: 40 }, base);
  steelPane(sheet, 'M300 620h200l16 26H284z', [290, 620, 220, 30]);
  paint(
    sheet,
    solid([
      [
        [454, 40],
        [486, 30],
        [504, 24],
      ],
    ]),
    metal('#a9adaf'),
  );
  tube(sheet, 'M352 542h96', 12, STEEL);
  tube(sheet, 'M352 542v20M448 542v20', 11, STEEL);
  sheet.path(roundedRect(352, 346, 96, 54, 10), '#1c1a19');
  sheet.stroke('M374 362v22M388 362h12v11h-12v11h12M424 362h-10v22h10v-11h-10', '#ffe9c4', 4);
  sheet.ellipse(
    400,
    428,
    12,
    12,
    sheet.linear(
      [390, 418, 410, 438],
      [
        [0, '#fff'],
        [1, '#9a9d9f'],
      ],
    ),
  );
  sheet.ellipse(
    516,
    372,
    18,
    40,
    sheet.linear(
      [500, 340, 532, 404],
      [
        [0, lighter(OAK, 0.3)],
        [1, darker(OAK, 0.35)],
      ],
    ),
  );
}

/** A steel tube, a folding crank, a wooden knob. */
export function handGrinder(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 380, 676, 92, 0.95);
  const body = solid(
    [
      [
        [290, 82],
        [420, 82],
      ],
      [
        [420, 84],
        [470, 84],
      ],
      [
        [470, 80],
        [560, 80],
      ],
      [
        [560, 84],
        [668, 84],
      ],
    ],
    380,
  );
  paint(sheet, body, color === 'steel' ? metal(base) : glaze(base, 0.35));
  const sleeve = solid(
    [
      [
        [424, 86],
        [476, 86],
      ],
    ],
    380,
  );
  paint(sheet, sleeve, wood(OAK));
  rings(sheet, sleeve, OAK, 'kurbel', 8);
  sheet.stroke('M297 562a83 17 0 0 0 166 0', darker(base, 0.55), 2.4, 'opacity=".7"');
  top(sheet, body, base);
  paint(
    sheet,
    solid(
      [
        [
          [262, 50],
          [284, 54],
        ],
      ],
      380,
    ),
    metal('#8d9092'),
  );
  top(
    sheet,
    solid(
      [
        [
          [262, 50],
          [284, 54],
        ],
      ],
      380,
    ),
    '#a9acae',
  );
  tube(sheet, 'M380 262V228', 22, STEEL);
  tube(sheet, 'M366 222C420 210 500 206 574 212', 17, STEEL);
  paint(
    sheet,
    solid(
      [
        [
          [122, 30],
          [138, 42],
          [160, 40],
          [184, 24],
          [206, 16],
        ],
      ],
      574,
    ),
    wood(OAK),
  );
  letter(sheet, 'OSTERHOLT', 380, 618, 12, color === 'black' ? '#cfc8bc' : '#55534f', 2.6);
}

/** Grandmother's box: drawer below, brass dome and crank above. */
export function boxMill(sheet: Sheet): void {
  const brass = MATERIALS.brass as string;
  shadow(sheet, 400, 672, 180, 0.95);
  block(sheet, { x: 236, y: 640, w: 328, h: 30, r: 8, depth: 0 }, OAK);
  block(sheet, { x: 252, y: 430, w: 296, h: 212, r: 6, depth: 34 }, OAK);
  grain(sheet, sheet.clip(roundedRect(252, 430, 296, 212, 6)), { x: 252, y: 430, w: 296, h: 212 }, OAK, 'mill', 13);
  let tails = '';
  for (let y = 444; y < 630; y += 44) tails += `M252 ${y}l20 5v18l-20 5zM548 ${y}l-20 5v18l20 5z`;
  sheet.path(tails, darker(OAK, 0.3), 'opacity=".6"');
  sheet.path(
    roundedRect(294, 520, 212, 92, 5),
    sheet.linear(
      [294, 520, 506, 612],
      [
        [0, lighter(OAK, 0.22)],
        [1, darker(OAK, 0.12)],
      ],
    ),
  );
  grain(sheet, sheet.clip(roundedRect(294, 520, 212, 92, 5)), { x: 294, y: 520, w: 212, h: 92 }, OAK, 'drawer', 6);
  sheet.stroke(roundedRect(294, 520, 212, 92, 5), darker(OAK, 0.6), 3, 'opacity=".6"');
  sheet.ellipse(404, 572, 19, 19, '#20130a', 'opacity=".35"');
  sheet.ellipse(
    400,
    566,
    18,
    18,
    sheet.radial(393, 558, 26, [
      [0, lighter(brass, 0.8)],
      [0.5, brass],
      [1, darker(brass, 0.5)],
    ]),
  );
  const dome = solid([
    [
      [302, 22],
      [320, 66],
      [356, 98],
      [412, 112],
    ],
  ]);
  paint(sheet, dome, metal(brass));
  paint(
    sheet,
    solid([
      [
        [406, 118],
        [418, 120],
      ],
    ]),
    metal(brass),
  );
  tube(sheet, 'M400 304V262', 18, STEEL);
  tube(sheet, 'M392 262C450 238 520 236 590 250', 16, brass);
  sheet.ellipse(
    400,
    260,
    17,
    13,
    sheet.linear(
      [386, 250, 414, 272],
      [
        [0, lighter(brass, 0.8)],
        [1, darker(brass, 0.4)],
      ],
    ),
  );
  paint(
    sheet,
    solid(
      [
        [
          [168, 26],
          [184, 38],
          [206, 36],
          [228, 20],
          [246, 14],
        ],
      ],
      590,
    ),
    wood(OAK),
  );
}
