import { darker, lighter, MATERIALS, materialOf } from './color';
import { letter } from './lettering';
import { n, type Sheet } from './sheet';
import { finishOf, glass, matte, metal, outline, paint, shadow, solid, top } from './solid';

const CLEAR = MATERIALS.clear as string;

function flame(sheet: Sheet, x: number, y: number, size: number): void {
  sheet.ellipse(
    x,
    y - size,
    size * 5,
    size * 5,
    sheet.radial(x, y - size, size * 5, [
      [0, '#ffcf7d', 0.5],
      [0.4, '#ffcf7d', 0.14],
      [1, '#ffcf7d', 0],
    ]),
  );
  sheet.stroke(`M${n(x)} ${n(y + size * 0.4)}V${n(y - size * 0.3)}`, '#3a2a20', 3.4);
  sheet.path(
    `M${n(x)} ${n(y - size * 2.1)}C${n(x + size * 0.8)} ${n(y - size)} ${n(x + size * 0.6)} ${n(y)} ${n(x)} ${n(y)}C${n(x - size * 0.6)} ${n(y)} ${n(x - size * 0.8)} ${n(y - size)} ${n(x)} ${n(y - size * 2.1)}z`,
    sheet.linear(
      [0, y - size * 2.1, 0, y],
      [
        [0, '#ffb84a'],
        [0.4, '#ffe08e'],
        [0.8, '#fffbe8'],
        [1, '#9db7d8'],
      ],
    ),
  );
}

export function pillar(
  sheet: Sheet,
  color: string,
  cx: number,
  floor: number,
  r: number,
  height: number,
  burning = true,
): void {
  const base = materialOf(color);
  const y = floor - height;
  shadow(sheet, cx, floor, r, 0.9);
  const one = solid(
    [
      [
        [y, r * 0.96],
        [y + 10, r],
      ],
      [
        [y + 10, r],
        [floor - 6, r],
        [floor, r * 0.97],
      ],
    ],
    cx,
  );
  paint(sheet, one, matte(base));
  sheet.group(`clip-path="${sheet.clip(outline(one))}"`, () =>
    sheet.path(
      `M${n(cx - r)} ${n(y - 20)}h${n(2 * r)}v${n(height * 0.5)}h${n(-2 * r)}z`,
      sheet.linear(
        [0, y, 0, y + height * 0.45],
        [
          [0, '#ffd9a0', 0.75],
          [1, '#ffd9a0', 0],
        ],
      ),
    ),
  );
  top(sheet, one, lighter(base, 0.2));
  sheet.ellipse(cx, y + 2, r * 0.66, r * 0.11, '#ffe9c2', 'opacity=".9"');
  if (burning) flame(sheet, cx, y - 2, Math.max(13, r * 0.26));
}

export function scentedCandle(sheet: Sheet, color: string): void {
  const tint = color === 'amber' ? '#a8642a' : CLEAR;
  shadow(sheet, 400, 640, 122, 0.85);
  const wax = solid([
    [
      [430, 116],
      [632, 114],
    ],
  ]);
  paint(sheet, wax, matte(color === 'amber' ? '#d9a25c' : '#f1e6d0'));
  sheet.ellipse(400, 430, 116, 23, '#fff1d2');
  sheet.ellipse(400, 432, 70, 12, '#ffe2a8');
  flame(sheet, 400, 420, 24);
  glass(
    sheet,
    solid([
      [
        [348, 126],
        [620, 126],
        [638, 120],
      ],
    ]),
    tint,
    color === 'amber' ? 1.5 : 1,
  );
  sheet.path(
    'M322 494q78 16 156 0v88q-78 16 -156 0z',
    sheet.linear(
      [322, 0, 478, 0],
      [
        [0, '#f8f0df'],
        [1, '#d8c7a6'],
      ],
    ),
  );
  letter(sheet, 'HARZ', 400, 524, 20, '#5b4530', 4, 0.8);
  letter(sheet, 'NATTLYS', 400, 560, 11, '#8c6a4a', 3);
}

/** Six tapers tied together. */
export function tapers(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  sheet.group('transform="rotate(-32 400 420)"', () => {
    sheet.ellipse(430, 500, 330, 44, '#2b1b0e', `opacity=".22" filter="${sheet.blur(16)}"`);
    for (const [i, y] of [330, 362, 394, 426, 346, 392].entries()) {
      const tone = i < 4 ? darker(base, 0.08 + (i % 2) * 0.06) : base;
      sheet.stroke(`M92 ${y + 12}h-26`, '#e9e0cf', 4);
      sheet.path(
        `M92 ${y + 4}Q84 ${y + 12} 92 ${y + 20}L716 ${y + 34}V${y - 10}z`,
        sheet.linear(
          [0, y - 10, 0, y + 34],
          [
            [0, lighter(tone, 0.3)],
            [0.3, lighter(tone, 0.5)],
            [0.55, tone],
            [1, darker(tone, 0.36)],
          ],
        ),
      );
      sheet.ellipse(716, y + 12, 7, 22, darker(tone, 0.12));
    }
    sheet.path(
      'M386 310q28 -8 58 0q12 80 0 158q-30 8 -58 0q10 -80 0 -158z',
      sheet.linear(
        [0, 310, 0, 468],
        [
          [0, '#efe3cb'],
          [0.3, '#fbf5e8'],
          [1, '#bda67e'],
        ],
      ),
    );
    letter(sheet, 'VI', 415, 376, 20, '#6b4a30', 3, 0.8);
  });
}

export function candlestick(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 690, 100, 0.95);
  paint(
    sheet,
    solid([
      [
        [210, 19],
        [470, 22],
      ],
    ]),
    matte('#efe6d5'),
  );
  flame(sheet, 400, 206, 20);
  const stick = solid([
    [
      [454, 30],
      [462, 34],
      [496, 30],
      [512, 16],
      [560, 13],
      [620, 18],
      [650, 60],
      [676, 98],
    ],
    [
      [676, 100],
      [688, 100],
    ],
  ]);
  paint(sheet, stick, finishOf(color, base, 0.45));
  if (color === 'brass')
    paint(
      sheet,
      solid([
        [
          [528, 24],
          [538, 28],
          [548, 24],
        ],
      ]),
      metal(base),
    );
  sheet.ellipse(400, 454, 30, 6, lighter(base, 0.4));
  paint(
    sheet,
    solid([
      [
        [430, 21],
        [456, 22],
      ],
    ]),
    matte('#efe6d5'),
  );
}

export function lantern(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 690, 146, 0.9);
  sheet.stroke('M330 176C330 60 470 60 470 176', darker(base, 0.1), 11);
  sheet.stroke('M331 170C332 66 466 66 468 168', lighter(base, 0.6), 3, 'opacity=".5"');
  const foot = solid([
    [
      [646, 140],
      [686, 146],
    ],
  ]);
  paint(sheet, foot, finishOf(color, base, 0.35));
  top(sheet, foot, base);
  pillar(sheet, 'oat', 400, 640, 62, 200);
  glass(
    sheet,
    solid([
      [
        [268, 128],
        [646, 132],
      ],
    ]),
    CLEAR,
    0.8,
    false,
  );
  for (const x of [276, 524]) sheet.stroke(`M${x} 270V650`, base, 9);
  sheet.stroke('M400 290V672', base, 7, 'opacity=".9"');
  const roof = solid([
    [
      [176, 54],
      [196, 84],
      [236, 132],
      [256, 146],
    ],
    [
      [256, 146],
      [274, 144],
    ],
  ]);
  paint(sheet, roof, finishOf(color, base, 0.35));
  top(sheet, roof, darker(base, 0.3));
}
