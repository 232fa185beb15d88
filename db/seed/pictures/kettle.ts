import { block } from './block';
import { darker, lighter, MATERIALS, materialOf } from './color';
import { n, type Sheet } from './sheet';
import { curve, finishOf, glaze, metal, paint, type Run, shadow, solid, top, tube, wood } from './solid';

const OAK = MATERIALS.oak as string;
const STEEL = MATERIALS.steel as string;

const skin = (color: string, base: string) =>
  color === 'steel' || color === 'brass' ? metal(base) : glaze(base, 0.45);

/** The swan's neck: thick at the root, thin at the lip. */
function gooseneck(sheet: Sheet, base: string, points: readonly (readonly [number, number])[], from: number): void {
  const d = curve(points);
  tube(sheet, d, from, base);
  const [x, y] = points.at(-1) as readonly [number, number];
  sheet.ellipse(x - 1, y, from * 0.52, from * 0.4, darker(base, 0.15), `transform="rotate(-28 ${n(x)} ${n(y)})"`);
  sheet.ellipse(x - 2, y - 1, from * 0.36, from * 0.24, darker(base, 0.65), `transform="rotate(-28 ${n(x)} ${n(y)})"`);
}

/** On a round base with a dial; a loop of wood for the hand. */
export function electricGooseneck(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 420, 668, 180, 0.95);
  const dock = solid(
    [
      [
        [640, 150],
        [646, 158],
      ],
      [
        [646, 158],
        [664, 160],
      ],
    ],
    420,
  );
  paint(sheet, dock, glaze('#33302e', 0.3));
  top(sheet, dock, '#3a3735');
  sheet.ellipse(
    420,
    682,
    15,
    9,
    sheet.linear(
      [405, 675, 435, 690],
      [
        [0, '#fff'],
        [1, '#8b8d8e'],
      ],
    ),
  );
  gooseneck(
    sheet,
    base,
    [
      [318, 590],
      [258, 560],
      [232, 480],
      [196, 400],
      [156, 372],
    ],
    24,
  );
  const handle = 'M500 396C560 340 650 352 648 420C646 476 640 520 632 566';
  tube(sheet, 'M498 400C540 356 580 350 606 362', 17, base === '#f1eee8' ? STEEL : darker(base, 0.2));
  tube(sheet, handle.replace('M500 396C560 340 650 352 648 420', 'M604 362C640 372 650 394 648 426'), 33, OAK);
  const body: Run[] = [
    [
      [392, 92],
      [430, 104],
      [520, 132],
      [600, 146],
      [632, 142],
    ],
  ];
  paint(sheet, solid(body, 420), skin(color, base));
  const lid = solid(
    [
      [
        [370, 58],
        [380, 84],
        [392, 93],
      ],
    ],
    420,
  );
  paint(sheet, lid, skin(color, base));
  top(sheet, lid, base);
  paint(
    sheet,
    solid(
      [
        [
          [334, 20],
          [346, 24],
          [366, 14],
        ],
      ],
      420,
    ),
    wood(OAK),
  );
}

/** For the stove: lower and broader, a bent handle of the same metal. */
export function stoveGooseneck(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 410, 640, 158, 0.95);
  gooseneck(
    sheet,
    base,
    [
      [300, 592],
      [244, 566],
      [226, 500],
      [186, 436],
      [150, 418],
    ],
    22,
  );
  tube(sheet, 'M520 470C600 420 666 450 652 520C646 556 634 578 622 596', 18, base);
  tube(sheet, 'M654 498C652 540 640 566 628 588', 28, OAK);
  const body: Run[] = [
    [
      [470, 100],
      [490, 130],
      [560, 156],
      [610, 158],
    ],
    [
      [610, 158],
      [636, 152],
    ],
  ];
  paint(sheet, solid(body, 410), metal(base));
  const lid = solid(
    [
      [
        [448, 56],
        [458, 86],
        [470, 100],
      ],
    ],
    410,
  );
  paint(sheet, lid, metal(base));
  top(sheet, lid, base);
  paint(
    sheet,
    solid(
      [
        [
          [408, 17],
          [420, 22],
          [444, 12],
        ],
      ],
      410,
    ),
    wood(OAK),
  );
}

/** Round-shouldered electric kettle on its base. */
export function waterKettle(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 680, 172, 0.95);
  const dock = solid(
    [
      [
        [652, 152],
        [676, 156],
      ],
    ],
    400,
  );
  paint(sheet, dock, glaze('#33302e', 0.3));
  tube(sheet, 'M470 296C600 262 652 330 636 430C628 494 606 540 560 574', 31, OAK);
  sheet.path(
    'M270 384C236 366 206 344 180 334C176 350 214 420 268 460z',
    sheet.linear(
      [180, 334, 280, 450],
      [
        [0, lighter(base, 0.4)],
        [0.5, base],
        [1, darker(base, 0.4)],
      ],
    ),
  );
  sheet.path('M180 334q10-8 26-2q40 18 70 40l-6 12q-44-30-90-50z', lighter(base, 0.35));
  const body: Run[] = [
    [
      [300, 78],
      [318, 104],
      [372, 136],
      [470, 160],
      [580, 170],
      [648, 160],
    ],
  ];
  paint(sheet, solid(body, 400), skin(color, base));
  const lid = solid(
    [
      [
        [272, 40],
        [284, 66],
        [300, 79],
      ],
    ],
    400,
  );
  paint(sheet, lid, skin(color, base));
  top(sheet, lid, base);
  paint(
    sheet,
    solid(
      [
        [
          [232, 20],
          [246, 25],
          [268, 13],
        ],
      ],
      400,
    ),
    wood(OAK),
  );
  sheet.path('M486 648h44v14h-44z', '#c9a063', 'opacity=".9"');
}

/** Enamel with a bow that folds down. */
export function enamelKettle(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 670, 178, 0.95);
  tube(sheet, 'M262 424C258 250 330 214 400 214C470 214 542 250 538 424', 14, '#3a3836');
  tube(sheet, 'M322 232C372 208 428 208 478 232', 34, OAK);
  sheet.path(
    'M268 508C226 480 204 440 186 410L222 392C240 424 262 446 292 462z',
    sheet.linear(
      [190, 392, 290, 500],
      [
        [0, lighter(base, 0.45)],
        [0.5, base],
        [1, darker(base, 0.4)],
      ],
    ),
  );
  sheet.ellipse(204, 401, 21, 11, '#2f3136', 'transform="rotate(-26 204 401)"');
  sheet.ellipse(203, 401, 14, 6, darker(base, 0.6), 'transform="rotate(-26 203 401)"');
  const body: Run[] = [
    [
      [400, 92],
      [414, 130],
      [460, 166],
      [530, 184],
      [610, 180],
      [664, 160],
    ],
  ];
  paint(sheet, solid(body, 400), glaze(base, 0.6));
  paint(
    sheet,
    solid(
      [
        [
          [656, 165],
          [666, 160],
        ],
      ],
      400,
    ),
    glaze('#2f3136', 0.2),
  );
  const lid = solid(
    [
      [
        [366, 40],
        [378, 76],
        [398, 94],
      ],
    ],
    400,
  );
  paint(sheet, lid, glaze(base, 0.5));
  top(sheet, lid, base);
  paint(
    sheet,
    solid(
      [
        [
          [394, 96],
          [402, 95],
        ],
      ],
      400,
    ),
    glaze('#2f3136', 0.2),
  );
  paint(
    sheet,
    solid(
      [
        [
          [322, 24],
          [336, 28],
          [360, 12],
        ],
      ],
      400,
    ),
    wood(OAK),
  );
  for (const x of [262, 538])
    sheet.ellipse(
      x,
      430,
      13,
      15,
      sheet.linear(
        [x - 10, 418, x + 10, 444],
        [
          [0, '#6a6764'],
          [1, '#2a2826'],
        ],
      ),
    );
}

/** A slim teapot or watering can shares the same family of bodies. */
export function teapot(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 660, 130, 0.95);
  tube(sheet, 'M520 420C640 380 660 560 530 584', 27, OAK);
  sheet.path(
    'M292 560C236 540 220 470 176 410Q196 392 216 398C246 446 270 462 300 470z',
    sheet.linear(
      [190, 400, 300, 540],
      [
        [0, lighter(base, 0.45)],
        [0.5, base],
        [1, darker(base, 0.38)],
      ],
    ),
  );
  sheet.ellipse(196, 404, 22, 9, darker(base, 0.6), 'transform="rotate(-14 196 404)"');
  const body: Run[] = [
    [
      [392, 66],
      [400, 96],
      [440, 138],
      [510, 160],
      [590, 150],
      [640, 118],
      [656, 104],
    ],
  ];
  paint(sheet, solid(body, 400), finishOf(color, base, 0.5));
  const lid = solid(
    [
      [
        [366, 26],
        [374, 52],
        [390, 68],
      ],
    ],
    400,
  );
  paint(sheet, lid, finishOf(color, base, 0.4));
  top(sheet, lid, base);
  paint(
    sheet,
    solid(
      [
        [
          [328, 17],
          [342, 22],
          [362, 11],
        ],
      ],
      400,
    ),
    wood(OAK),
  );
}

export function scale(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 610, 250, 0.8);
  sheet.path(
    'M206 440Q210 428 224 428H576Q590 428 594 440L634 566Q638 584 620 584H180Q162 584 166 566z',
    sheet.linear(
      [190, 430, 610, 590],
      [
        [0, lighter(base, 0.4)],
        [0.5, lighter(base, 0.08)],
        [1, darker(base, 0.15)],
      ],
    ),
  );
  block(sheet, { x: 165, y: 568, w: 470, h: 40, r: 14, depth: 0 }, base, 0.35);
  sheet.path('M232 446Q234 440 242 440H558Q566 440 568 446L586 510H214z', '#2b2927', 'opacity=".88"');
  sheet.path('M232 446Q234 440 242 440H400L330 510H214z', '#fff', 'opacity=".07"');
  sheet.path('M206 528H594L606 564H194z', '#171615');
  const digit = (x: number, segments: string) =>
    sheet.stroke(segments, '#ffe9c4', 4, `transform="translate(${x} 534) skewX(-4)"`);
  digit(250, 'M0 0V22');
  digit(264, 'M0 0H12V10H0V22H12M12 10V22');
  digit(292, 'M12 0H0V10H12V22H0');
  sheet.ellipse(285, 557, 2, 2, '#ffe9c4');
  digit(480, 'M0 0H12V22H0Z');
  digit(510, 'M0 0H12V11H0V22H12');
  digit(534, 'M12 0H0V10H12V22H0');
  sheet.ellipse(502, 542, 2, 2, '#ffe9c4');
  sheet.ellipse(502, 552, 2, 2, '#ffe9c4');
}
