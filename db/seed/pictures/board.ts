/** Oak for the table, and boxes to keep things in. */
import { block, grain } from './block';
import { darker, lighter, MATERIALS, materialOf } from './color';
import { accidental, ellipsePath, n, roundedRect, type Sheet } from './sheet';
import { glass, glaze, outline, paint, type Run, rings, shadow, solid, top, tube, wood } from './solid';

const OAK = MATERIALS.oak as string;

export function tray(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 556, 300, 0.8);
  sheet.ellipse(400, 500, 310, 124, darker(base, 0.5));
  sheet.ellipse(
    400,
    476,
    312,
    124,
    sheet.linear(
      [90, 360, 710, 600],
      [
        [0, lighter(base, 0.4)],
        [0.5, base],
        [1, darker(base, 0.3)],
      ],
    ),
  );
  const floor = ellipsePath(400, 484, 290, 110);
  sheet.path(
    floor,
    sheet.linear(
      [110, 380, 690, 590],
      [
        [0, darker(base, 0.3)],
        [0.3, darker(base, 0.06)],
        [1, lighter(base, 0.28)],
      ],
    ),
  );
  grain(sheet, sheet.clip(floor), { x: 100, y: 372, w: 600, h: 224 }, base, `tray${color}`, 17);
  sheet.path(
    `${floor}${ellipsePath(406, 494, 284, 104)}`,
    '#20130a',
    `fill-rule="evenodd" opacity=".3" filter="${sheet.blur(5)}"`,
  );
  sheet.ellipse(400, 476, 308, 121, 'none', `stroke="${lighter(base, 0.6)}" stroke-width="4" opacity=".6"`);
  for (const x of [96, 704])
    tube(
      sheet,
      `M${x} 438C${x < 400 ? x - 30 : x + 30} 420 ${x < 400 ? x - 30 : x + 30} 530 ${x} 512`,
      13,
      MATERIALS.brass as string,
    );
}

export function cuttingBoard(sheet: Sheet): void {
  shadow(sheet, 400, 590, 300, 0.7);
  const d =
    'M170 388Q176 372 194 370L552 362Q570 362 578 372L600 408Q668 414 706 428Q730 440 724 462Q716 480 686 482L640 480L668 540Q672 560 652 564L136 574Q112 574 118 552z';
  sheet.path(d, darker(OAK, 0.45), 'transform="translate(0 22)"');
  sheet.path(d, darker(OAK, 0.26), 'transform="translate(0 11)"');
  sheet.path(
    d,
    sheet.linear(
      [150, 370, 660, 570],
      [
        [0, lighter(OAK, 0.42)],
        [0.5, lighter(OAK, 0.06)],
        [1, darker(OAK, 0.16)],
      ],
    ),
  );
  grain(sheet, sheet.clip(d), { x: 110, y: 362, w: 620, h: 212 }, OAK, 'board', 18);
  sheet.ellipse(682, 448, 19, 11, darker(OAK, 0.6));
  sheet.stroke('M676 448C740 400 770 470 748 540', '#6b4a30', 6);
  sheet.stroke('M176 388L124 552', '#fffaf0', 3, 'opacity=".4"');
}

/** Coated steel with a lid that is also a board. */
export function breadBox(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 642, 260, 0.85);
  block(sheet, { x: 166, y: 410, w: 468, h: 230, r: 26, depth: 0 }, base);
  const lid = roundedRect(156, 352, 488, 66, 12);
  sheet.path(
    'M206 320H594Q606 320 612 330L642 358H158L188 330Q194 320 206 320z',
    sheet.linear(
      [160, 320, 640, 360],
      [
        [0, lighter(OAK, 0.5)],
        [1, lighter(OAK, 0.1)],
      ],
    ),
  );
  grain(sheet, sheet.clip('M206 320H594L642 358H158z'), { x: 156, y: 320, w: 488, h: 38 }, OAK, 'box-top', 6);
  sheet.path(
    lid,
    sheet.linear(
      [156, 352, 644, 418],
      [
        [0, lighter(OAK, 0.24)],
        [0.5, OAK],
        [1, darker(OAK, 0.3)],
      ],
    ),
  );
  grain(sheet, sheet.clip(lid), { x: 156, y: 352, w: 488, h: 66 }, OAK, 'box-front', 7);
  sheet.path('M160 418h480v16H160z', '#20130a', `opacity=".34" filter="${sheet.blur(5)}"`);
  for (const x of [204, 596])
    sheet.ellipse(
      x,
      500,
      13,
      13,
      sheet.radial(x - 4, 496, 18, [
        [0, '#e9cf95'],
        [1, '#7a5c26'],
      ]),
    );
  sheet.stroke('M210 500C230 560 570 560 590 500', '#6b4a30', 9);
}

/** Twisted paper cord, coiled up. */
export function basket(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 650, 196, 0.9);
  const runs: Run[] = [
    [
      [360, 218],
      [450, 226],
      [570, 216],
      [646, 188],
    ],
  ];
  const one = solid(runs);
  paint(sheet, one, glaze(base, 0));
  const d = outline(one);
  const chance = accidental('basket');
  sheet.group(`clip-path="${sheet.clip(d)}"`, () => {
    let coils = '';
    for (let y = 376; y < 700; y += 21) coils += `M170 ${y}a230 46 0 0 0 460 0`;
    sheet.stroke(coils, darker(base, 0.55), 4.5, 'opacity=".38"');
    sheet.stroke(coils, lighter(base, 0.6), 4, 'opacity=".38" transform="translate(0 6)"');
    let stitches = '';
    for (let i = 0; i < 90; i++) {
      const u = -0.96 + 1.92 * chance();
      const y = 376 + 21 * Math.floor(chance() * 13);
      stitches += `M${n(400 + 228 * u)} ${n(y + 46 * Math.sqrt(1 - u * u))}l5 18`;
    }
    sheet.stroke(stitches, darker(base, 0.6), 2.6, 'opacity=".4"');
  });
  sheet.ellipse(400, 360, 218, 44, lighter(base, 0.4));
  sheet.ellipse(
    400,
    362,
    202,
    37,
    sheet.linear(
      [200, 330, 600, 400],
      [
        [0, darker(base, 0.62)],
        [1, darker(base, 0.22)],
      ],
    ),
  );
  for (const way of [-1, 1])
    tube(
      sheet,
      `M${400 + way * 214} 374C${400 + way * 262} 360 ${400 + way * 262} 450 ${400 + way * 222} 450`,
      15,
      '#8c5a38',
      0.35,
    );
}

export function carafe(sheet: Sheet): void {
  shadow(sheet, 400, 676, 124, 0.8);
  paint(
    sheet,
    solid([
      [
        [430, 84],
        [500, 112],
        [600, 128],
        [650, 122],
        [668, 108],
      ],
    ]),
    glaze('#b9d3d6', 0.2),
  );
  sheet.ellipse(400, 430, 84, 16, '#dcebec');
  glass(
    sheet,
    solid([
      [
        [250, 66],
        [290, 56],
        [350, 58],
        [430, 92],
        [540, 128],
        [620, 134],
        [674, 114],
      ],
    ]),
    MATERIALS.clear as string,
  );
  const cork = solid([
    [
      [186, 66],
      [196, 72],
      [244, 68],
      [262, 60],
    ],
  ]);
  paint(sheet, cork, wood(OAK));
  rings(sheet, cork, OAK, 'carafe', 9);
  top(sheet, cork, OAK);
}

export function creamer(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 620, 100, 0.95);
  tube(sheet, 'M486 402C600 380 606 540 486 562', 24, base, 0.5);
  sheet.path(
    'M310 396Q284 352 252 340Q300 330 352 352L340 430z',
    sheet.linear(
      [252, 340, 350, 420],
      [
        [0, lighter(base, 0.5)],
        [1, base],
      ],
    ),
  );
  const runs: Run[] = [
    [
      [372, 90],
      [410, 92],
      [480, 114],
      [560, 124],
      [616, 96],
    ],
  ];
  const body = solid(runs);
  paint(sheet, body, glaze(base, 0.5));
  sheet.ellipse(400, 372, 90, 18, lighter(base, 0.4));
  sheet.ellipse(400, 374, 80, 14, '#f6eedf');
  sheet.path('M326 384Q296 350 256 341Q300 334 356 358z', lighter(base, 0.3));
}
