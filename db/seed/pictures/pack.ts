/** Bags, packets, bottles and tins with printed labels. */

import { block } from './block';
import { darker, lighter, lightness, MATERIALS, mix } from './color';
import { letter } from './lettering';
import { accidental, n, roundedRect, type Sheet } from './sheet';
import { glaze, metal, outline, paint, type Run, shadow, solid, top, wood } from './solid';

export type Motif = 'sun' | 'wind' | 'fire' | 'moon' | 'leaf' | 'peak' | 'hills' | 'path';

/** A few strokes that tell one roast from the next. */
function motif(sheet: Sheet, kind: Motif, cx: number, cy: number, color: string): void {
  const line = (d: string, width = 5) => sheet.stroke(d, color, width);
  const draw: Record<Motif, () => void> = {
    sun: () => {
      sheet.path(`M${cx - 44} ${cy + 18}a44 44 0 0 1 88 0z`, color);
      line(
        `M${cx - 78} ${cy + 18}h-14M${cx + 78} ${cy + 18}h14M${cx} ${cy - 58}v-16M${cx - 52} ${cy - 36}l-12 -12M${cx + 52} ${cy - 36}l12 -12M${cx - 92} ${cy + 36}h184`,
      );
    },
    wind: () =>
      line(
        `M${cx - 84} ${cy - 18}h110a24 24 0 1 0 -22 -32M${cx - 60} ${cy + 8}h136M${cx - 84} ${cy + 34}h96a20 20 0 1 1 -18 28`,
      ),
    fire: () => {
      sheet.path(
        `M${cx} ${cy - 70}c40 36 58 66 42 100c-8 18 -26 28 -42 28s-34 -10 -42 -28c-10 -24 0 -44 14 -58c2 14 8 22 16 24c-6 -26 0 -48 12 -66z`,
        color,
      );
    },
    moon: () => {
      sheet.path(`M${cx + 14} ${cy - 56}a56 56 0 1 0 42 78a46 46 0 0 1 -42 -78z`, color);
      line(`M${cx + 56} ${cy - 44}v14M${cx + 49} ${cy - 37}h14M${cx + 84} ${cy - 8}v8`, 4);
    },
    leaf: () => {
      line(`M${cx} ${cy + 58}V${cy - 44}`);
      for (const side of [-1, 1])
        sheet.path(
          `M${cx} ${cy + 30}c${side * 60} 4 ${side * 78} -30 ${side * 80} -58c${side * -50} 0 ${side * -78} 22 ${side * -80} 58zM${cx} ${cy - 20}c${side * 34} 0 ${side * 46} -22 ${side * 46} -44c${side * -30} 4 ${side * -46} 18 ${side * -46} 44z`,
          color,
        );
    },
    peak: () => {
      line(
        `M${cx - 96} ${cy + 44}L${cx - 22} ${cy - 54}L${cx + 22} ${cy + 2}L${cx + 44} ${cy - 22}L${cx + 96} ${cy + 44}`,
        6,
      );
      line(`M${cx - 50} ${cy - 14}l20 12l16 -14l16 14`, 4);
    },
    hills: () => {
      for (const i of [0, 1, 2]) line(`M${cx - 96} ${cy - 12 + i * 28}q48 ${-50 + i * 6} 96 0t96 0`, 6 - i);
      sheet.ellipse(cx + 52, cy - 54, 17, 17, color);
    },
    path: () => {
      line(
        `M${cx - 40} ${cy + 58}C${cx + 60} ${cy + 30} ${cx - 70} ${cy + 2} ${cx + 10} ${cy - 24}S${cx + 20} ${cy - 56} ${cx + 6} ${cy - 66}`,
        6,
      );
      sheet.path(`M${cx + 62} ${cy + 34}l22 -54l22 54zM${cx - 86} ${cy + 4}l18 -44l18 44z`, color);
    },
  };
  draw[kind]();
}

/** A side-gusset bag of coffee, folded at the top and held by a tin tie. */
export function coffeeBag(
  sheet: Sheet,
  look: { paper: string; band: string; kind: Motif; name: string; note: string },
): void {
  const { paper, band, kind, name, note } = look;
  shadow(sheet, 400, 676, 172, 0.95);
  const body =
    'M250 196L240 330Q226 500 232 664L250 682Q320 694 400 694Q480 694 550 682L568 664Q574 500 560 330L550 196z';
  sheet.path(
    body,
    sheet.linear(
      [238, 0, 562, 0],
      [
        [0, darker(paper, 0.4)],
        [0.09, darker(paper, 0.2)],
        [0.13, lighter(paper, 0.3)],
        [0.4, lighter(paper, 0.24)],
        [0.6, paper],
        [0.9, darker(paper, 0.2)],
        [1, darker(paper, 0.42)],
      ],
    ),
  );
  sheet.group(`clip-path="${sheet.clip(body)}"`, () => {
    sheet.stroke('M258 224L286 318M542 224L516 318', darker(paper, 0.6), 3, 'opacity=".45"');
    sheet.path(
      'M220 640h360v60H220z',
      sheet.linear(
        [0, 630, 0, 690],
        [
          [0, '#20130a', 0],
          [1, '#20130a', 0.34],
        ],
      ),
    );
    // Creases where the beans press against the paper.
    sheet.group(`filter="${sheet.blur(7)}"`, () => {
      sheet.stroke('M284 300Q272 500 274 676', '#fffaf0', 11, 'opacity=".5"');
      sheet.stroke('M266 300Q254 500 258 676', darker(paper, 0.6), 10, 'opacity=".4"');
      sheet.stroke('M526 300Q540 500 536 676', darker(paper, 0.6), 15, 'opacity=".4"');
      sheet.stroke('M262 300q70 34 140 20t140 -18', darker(paper, 0.6), 9, 'opacity=".28"');
      sheet.stroke('M272 322q70 30 130 18', '#fffaf0', 7, 'opacity=".4"');
      sheet.stroke('M300 650q60 -30 190 6', '#fffaf0', 8, 'opacity=".25"');
    });
    // The printed band follows the bulge.
    sheet.path(
      'M220 372Q400 392 580 372V574Q400 598 220 574z',
      sheet.linear(
        [238, 0, 562, 0],
        [
          [0, darker(band, 0.45)],
          [0.1, darker(band, 0.08)],
          [0.32, lighter(band, 0.16)],
          [0.65, band],
          [1, darker(band, 0.46)],
        ],
      ),
    );
  });
  const ink = mix(paper, '#fffaf0', 0.75);
  motif(sheet, kind, 400, 462, ink);
  letter(sheet, name, 400, 547, Math.min(22, 210 / name.length), ink, 2.6, 0.8);
  const print = lightness(paper) < 0.5 ? lighter(paper, 0.7) : darker(paper, 0.62);
  letter(sheet, 'FELDWEG', 400, 338, 17, print, 3.6, 0.75);
  letter(sheet, note, 400, 622, 12, print, 2.6, 0.75);
  // Rolled top.
  sheet.path(
    'M246 150Q400 138 554 150L552 206Q400 196 248 206z',
    sheet.linear(
      [246, 140, 554, 206],
      [
        [0, lighter(paper, 0.2)],
        [0.5, paper],
        [1, darker(paper, 0.26)],
      ],
    ),
  );
  sheet.path('M246 150Q400 138 554 150L553 160Q400 148 247 160z', lighter(paper, 0.5));
  sheet.path(
    'M240 174Q400 164 560 174v16Q400 180 240 190z',
    sheet.linear(
      [240, 0, 560, 0],
      [
        [0, lighter(band, 0.1)],
        [0.3, lighter(band, 0.45)],
        [1, darker(band, 0.3)],
      ],
    ),
  );
  sheet.path('M250 206Q400 196 550 206l-1 12Q400 206 251 218z', '#20130a', `opacity=".3" filter="${sheet.blur(4)}"`);
}

/** A sleeve of cone papers, two of them pulled out. */
export function conePapers(sheet: Sheet): void {
  const paper = '#d8bd93';
  shadow(sheet, 400, 650, 200, 0.8);
  for (const [turn, dx] of [
    [-16, -76],
    [12, 74],
  ] as const) {
    sheet.group(`transform="translate(${dx} -128) rotate(${turn} 400 500)"`, () => {
      const d = 'M250 330Q400 274 550 330L442 566Q400 584 358 566z';
      sheet.path(
        d,
        sheet.linear(
          [250, 300, 540, 560],
          [
            [0, lighter(paper, 0.5)],
            [0.6, lighter(paper, 0.16)],
            [1, darker(paper, 0.2)],
          ],
        ),
      );
      sheet.stroke('M528 340L430 562', darker(paper, 0.4), 2, 'stroke-dasharray="5 6" opacity=".7"');
      sheet.path('M250 330Q400 274 550 330Q400 304 250 330z', darker(paper, 0.25), 'opacity=".7"');
    });
  }
  const sleeve = 'M214 372Q400 342 586 372L566 640Q400 662 234 640z';
  sheet.path(
    sleeve,
    sheet.linear(
      [214, 350, 586, 650],
      [
        [0, lighter('#e9dcc2', 0.4)],
        [0.55, '#e2d2b3'],
        [1, darker('#d9c6a2', 0.2)],
      ],
    ),
  );
  sheet.path('M214 372Q400 342 586 372L584 396Q400 366 216 396z', darker('#d9c6a2', 0.14));
  sheet.stroke('M330 430Q400 420 470 430L424 528Q400 534 376 528z', '#8c5a38', 5);
  letter(sheet, 'CONE', 400, 566, 24, '#6b4a30', 4, 0.8);
  letter(sheet, '100', 400, 608, 14, '#8c6a4a', 3);
}

/** Crimped baskets nested in each other. */
export function basketPapers(sheet: Sheet): void {
  const paper = '#e7d6b6';
  shadow(sheet, 400, 620, 176, 0.85);
  for (const [i, y] of [0, -22, -44, -66].entries()) {
    const one = solid([
      [
        [390 + y, 236],
        [470 + y, 204],
        [600 + y * 0.9, 170],
      ],
    ]);
    paint(sheet, one, glaze(mix(paper, '#cdb48a', i % 2 ? 0 : 0.25), 0));
    if (i < 3) continue;
    let folds = '';
    for (let k = 0; k <= 34; k++) {
      const u = Math.sin(-Math.PI / 2 + (Math.PI * k) / 34);
      const v = Math.cos(-Math.PI / 2 + (Math.PI * k) / 34) * 0.2;
      folds += `M${n(400 + 236 * u)} ${n(324 + 236 * v)}L${n(400 + 170 * u)} ${n(540 + 170 * v)}`;
    }
    sheet.stroke(folds, darker(paper, 0.45), 3, 'opacity=".38"');
    sheet.ellipse(400, 324, 236, 47, lighter(paper, 0.5));
    sheet.ellipse(
      400,
      328,
      226,
      42,
      sheet.linear(
        [174, 290, 626, 370],
        [
          [0, darker(paper, 0.42)],
          [0.6, darker(paper, 0.2)],
          [1, paper],
        ],
      ),
    );
    let inner = '';
    for (let k = 0; k <= 30; k++) {
      const angle = (Math.PI * 2 * k) / 30;
      inner += `M${n(400 + 226 * Math.cos(angle))} ${n(328 + 42 * Math.sin(angle))}L${n(400 + 160 * Math.cos(angle))} ${n(346 + 22 * Math.sin(angle))}`;
    }
    sheet.stroke(inner, darker(paper, 0.5), 2.4, 'opacity=".35"');
  }
}

/** A flat carton with the squares looking out of it. */
export function squarePapers(sheet: Sheet): void {
  const paper = '#ece0c8';
  shadow(sheet, 400, 650, 205, 0.85);
  for (const [x, y, turn] of [
    [250, 190, -5],
    [262, 176, 2],
    [272, 196, 7],
  ] as const) {
    sheet.path(
      'M0 0H270V330H0z',
      sheet.linear(
        [0, 0, 270, 300],
        [
          [0, lighter(paper, 0.6)],
          [1, darker(paper, 0.12)],
        ],
      ),
      `transform="translate(${x} ${y}) rotate(${turn} 135 160)" stroke="${darker(paper, 0.3)}" stroke-width="1.5"`,
    );
  }
  block(sheet, { x: 206, y: 372, w: 388, h: 276, r: 6, depth: 22 }, '#55624f');
  sheet.stroke('M360 446L440 446L408 500Q400 508 408 516L446 582H354L392 516Q400 508 392 500z', '#efe6d2', 5);
  letter(sheet, 'FELDWEG', 400, 404, 14, '#efe6d2', 3.4);
  letter(sheet, '100', 400, 606, 16, '#efe6d2', 3);
}

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
        [0, lighter(MATERIALS.oak as string, 0.4)],
        [1, darker(MATERIALS.oak as string, 0.35)],
      ],
    ),
    'transform="rotate(-3 660 260)"',
  );
}

export type Bottle = {
  runs: Run[];
  color: string;
  cap: string;
  capWidth: number;
  label: string;
  ink: string;
  words: string[];
  labelFrom: number;
  labelTo: number;
  pump?: boolean;
  metallic?: boolean;
};

/** A bottle or tub: body, wrapped label, cap. */
export function bottle(sheet: Sheet, look: Bottle): void {
  const { runs, color, cap, capWidth, label, ink, words, labelFrom, labelTo, metallic } = look;
  const one = solid(runs);
  const flat = runs.flat();
  const [y0] = flat[0] as readonly [number, number];
  const [yb, rb] = flat.at(-1) as readonly [number, number];
  const r = Math.max(...flat.map(([, radius]) => radius));
  shadow(sheet, 400, yb, rb * 1.04, 0.95);
  paint(sheet, one, metallic ? metal(color) : glaze(color, 0.55));
  sheet.group(`clip-path="${sheet.clip(outline(one))}"`, () => {
    const wrap = `M${n(400 - r)} ${labelFrom}a${n(r)} ${n(r * 0.2)} 0 0 0 ${n(2 * r)} 0V${labelTo}a${n(r)} ${n(r * 0.2)} 0 0 1 ${n(-2 * r)} 0z`;
    sheet.path(
      wrap,
      sheet.linear(
        [400 - r, 0, 400 + r, 0],
        [
          [0, darker(label, 0.4)],
          [0.14, darker(label, 0.04)],
          [0.32, lighter(label, 0.45)],
          [0.62, label],
          [1, darker(label, 0.42)],
        ],
      ),
    );
  });
  const mid = (labelFrom + labelTo) / 2 + r * 0.2;
  for (const [i, word] of words.entries())
    letter(
      sheet,
      word,
      400,
      mid - words.length * 17 + i * 38,
      i === 0 ? Math.min(22, (r * 1.2) / word.length) : 12,
      ink,
      2.6,
      0.8,
    ),
      sheet.stroke(
        `M${n(400 - r * 0.5)} ${labelFrom + r * 0.36}q${n(r * 0.5)} ${n(r * 0.06)} ${n(r)} 0`,
        ink,
        2,
        'opacity=".6"',
      );
  const capShape = solid([
    [
      [y0 - 62, capWidth * 0.96],
      [y0 - 54, capWidth],
      [y0 + 2, capWidth],
    ],
  ]);
  paint(sheet, capShape, cap === 'oak' ? wood(MATERIALS.oak as string) : glaze(cap, 0.35));
  top(sheet, capShape, cap === 'oak' ? (MATERIALS.oak as string) : cap);
}

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

export function brush(sheet: Sheet): void {
  const oak = MATERIALS.oak as string;
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
