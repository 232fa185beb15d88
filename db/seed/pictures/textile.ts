/** Linen, wool and cotton: soft edges, a visible weave, folds that catch the light. */
import { darker, lighter, MATERIALS, materialOf, mix } from './color';
import { n, type Sheet } from './sheet';
import { shadow } from './solid';

/** Fine crosswise threads over a cloth. */
function weave(sheet: Sheet, d: string, base: string, box: readonly [number, number, number, number], step = 9): void {
  const [x, y, w, h] = box;
  let threads = '';
  for (let i = step; i < h; i += step) threads += `M${n(x)} ${n(y + i)}h${n(w)}`;
  let warp = '';
  for (let i = step; i < w; i += step) warp += `M${n(x + i)} ${n(y)}v${n(h)}`;
  sheet.group(`clip-path="${sheet.clip(d)}"`, () => {
    sheet.stroke(threads, darker(base, 0.6), 1.2, 'opacity=".13" stroke-dasharray="7 3"');
    sheet.stroke(warp, lighter(base, 0.8), 1.2, 'opacity=".26" stroke-dasharray="5 4"');
  });
}

/** Two towels, folded in three and laid on each other. */
export function foldedTowels(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 610, 250, 0.7);
  const stripe = color === 'linen' ? MATERIALS.ink : '#f3ead9';
  for (const [y, tone] of [
    [506, mix(base, '#f3ead9', 0.7)],
    [414, base],
  ] as const) {
    for (let layer = 2; layer >= 0; layer--) {
      const top = y + layer * 30;
      sheet.path(
        `M176 ${top + 6}Q160 ${top + 22} 178 ${top + 40}Q400 ${top + 52} 622 ${top + 40}Q640 ${top + 22} 624 ${top + 6}z`,
        sheet.linear(
          [170, 0, 630, 0],
          [
            [0, darker(tone, 0.2)],
            [0.1, lighter(tone, 0.28)],
            [0.5, tone],
            [1, darker(tone, 0.3)],
          ],
        ),
        `stroke="${darker(tone, 0.4)}" stroke-width="1.6"`,
      );
    }
  }
  const face =
    'M212 344Q220 336 240 335Q400 326 560 335Q580 336 588 344L626 412Q626 424 606 424Q400 436 194 424Q174 424 174 412z';
  sheet.path(
    face,
    sheet.linear(
      [200, 320, 610, 430],
      [
        [0, lighter(base, 0.42)],
        [0.5, lighter(base, 0.06)],
        [1, darker(base, 0.16)],
      ],
    ),
  );
  weave(sheet, face, base, [170, 310, 460, 130]);
  sheet.group(`clip-path="${sheet.clip(face)}"`, () => {
    for (const x of [520, 540, 550])
      sheet.stroke(`M${x} 310L${x + (x - 400) * 0.28} 440`, stripe as string, x === 520 ? 9 : 3, 'opacity=".85"');
  });
  sheet.path('M186 392Q400 408 614 392L624 420Q400 436 176 420z', '#20130a', `opacity=".14" filter="${sheet.blur(6)}"`);
  sheet.stroke('M214 346L180 408', '#fffaf0', 4, `opacity=".6" filter="${sheet.blur(2)}"`);
  sheet.path('M300 414l26 2v26l-13 -7l-13 6z', '#8c5a38');
}

export function cushion(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 668, 250, 0.8);
  const d =
    'M160 196Q280 232 400 214Q530 232 646 190Q612 320 622 430Q618 560 656 668Q520 640 400 656Q270 642 146 672Q186 550 178 430Q186 310 160 196z';
  sheet.path(
    d,
    sheet.radial(320, 360, 420, [
      [0, lighter(base, 0.36)],
      [0.5, base],
      [1, darker(base, 0.4)],
    ]),
  );
  weave(sheet, d, base, [140, 180, 520, 500], 10);
  sheet.group(`clip-path="${sheet.clip(d)}"`, () => {
    sheet.group(`filter="${sheet.blur(16)}"`, () => {
      sheet.stroke(
        'M160 200Q280 290 330 330M646 190Q560 300 520 330M150 668Q250 570 310 540M656 668Q570 590 520 560',
        darker(base, 0.6),
        20,
        'opacity=".34"',
      );
      sheet.stroke('M190 240Q270 310 300 340M230 300Q220 420 236 540', '#fffaf0', 22, 'opacity=".34"');
      sheet.path('M150 610h520v80H150z', darker(base, 0.7), 'opacity=".3"');
    });
  });
  sheet.stroke(d, darker(base, 0.3), 5);
  sheet.stroke(d, lighter(base, 0.4), 2, 'stroke-dasharray="9 6" opacity=".7"');
}

export function foldedThrow(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 640, 262, 0.75);
  for (let layer = 3; layer >= 0; layer--) {
    const top = 380 + layer * 64;
    const d = `M166 ${top + 8}Q136 ${top + 34} 168 ${top + 66}Q400 ${top + 80} 632 ${top + 66}Q664 ${top + 34} 634 ${top + 8}Q400 ${top + 22} 166 ${top + 8}z`;
    sheet.path(
      d,
      sheet.linear(
        [0, top, 0, top + 74],
        [
          [0, lighter(base, 0.3)],
          [0.4, base],
          [1, darker(base, 0.42)],
        ],
      ),
    );
    sheet.stroke(`M166 ${top + 10}Q400 ${top + 24} 634 ${top + 10}`, darker(base, 0.5), 2.4, 'opacity=".5"');
  }
  const face =
    'M204 292Q212 280 236 278Q400 268 564 278Q588 280 596 292L636 380Q636 394 614 394Q400 408 186 394Q164 394 164 380z';
  sheet.path(
    face,
    sheet.linear(
      [200, 262, 620, 400],
      [
        [0, lighter(base, 0.44)],
        [0.55, lighter(base, 0.06)],
        [1, darker(base, 0.2)],
      ],
    ),
  );
  sheet.group(`clip-path="${sheet.clip(face)}"`, () => {
    let herring = '';
    for (let y = 266; y < 410; y += 18) for (let x = 160; x < 640; x += 34) herring += `M${x} ${y}l17 12l17 -12`;
    sheet.stroke(herring, darker(base, 0.5), 2.2, 'opacity=".22"');
  });
  let fringe = '';
  for (let i = 0; i < 30; i++)
    fringe += `M${n(172 + i * 15.6)} ${n(394 + Math.sin(i / 9.5) * 10)}q${i % 3} 22 ${(i % 5) - 2} 46`;
  sheet.stroke(fringe, darker(base, 0.12), 6);
  sheet.stroke(fringe, lighter(base, 0.5), 2.2, 'opacity=".7" transform="translate(-1 0)"');
}

export function apron(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  sheet.ellipse(
    400,
    84,
    12,
    12,
    sheet.radial(396, 80, 14, [
      [0, '#f0d9a8'],
      [1, '#8f6c34'],
    ]),
  );
  sheet.stroke('M322 236C318 150 372 84 400 84C428 84 482 150 478 236', darker(base, 0.3), 11);
  sheet.stroke('M190 448C120 480 130 560 160 620M610 448C680 480 670 560 640 620', darker(base, 0.26), 9);
  const d = 'M304 222Q400 240 496 222Q506 340 600 424Q622 560 612 724Q400 744 188 724Q178 560 200 424Q294 340 304 222z';
  sheet.path(
    d,
    sheet.linear(
      [190, 220, 610, 720],
      [
        [0, lighter(base, 0.34)],
        [0.4, base],
        [1, darker(base, 0.3)],
      ],
    ),
  );
  weave(sheet, d, base, [170, 220, 460, 520], 11);
  sheet.group(`clip-path="${sheet.clip(d)}"`, () =>
    sheet.group(`filter="${sheet.blur(11)}"`, () => {
      sheet.stroke(
        'M330 300Q300 500 270 740M520 340Q540 520 530 740M440 460Q450 600 430 740',
        darker(base, 0.6),
        17,
        'opacity=".34"',
      );
      sheet.stroke('M300 400Q260 560 236 740M480 420Q490 580 480 740', '#fffaf0', 17, 'opacity=".3"');
    }),
  );
  const pocket = 'M300 500Q400 508 500 500L494 628Q400 638 306 628z';
  sheet.path(
    pocket,
    sheet.linear(
      [300, 500, 500, 630],
      [
        [0, lighter(base, 0.28)],
        [1, darker(base, 0.22)],
      ],
    ),
    `stroke="${darker(base, 0.45)}" stroke-width="2"`,
  );
  sheet.stroke('M300 516Q400 524 500 516M400 508V632', lighter(base, 0.5), 2, 'stroke-dasharray="8 6" opacity=".7"');
  sheet.stroke('M312 240Q400 256 488 240', lighter(base, 0.5), 2, 'stroke-dasharray="8 6" opacity=".7"');
}

/** A long cloth, rolled, with the end hanging out. */
export function runner(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 640, 260, 0.7);
  const flat = 'M150 470Q360 440 640 486L676 640Q400 664 120 620z';
  sheet.path(
    flat,
    sheet.linear(
      [130, 460, 660, 650],
      [
        [0, lighter(base, 0.38)],
        [0.5, base],
        [1, darker(base, 0.2)],
      ],
    ),
  );
  weave(sheet, flat, base, [110, 440, 580, 230]);
  sheet.group(`clip-path="${sheet.clip(flat)}"`, () => {
    sheet.stroke(
      'M120 592Q400 636 690 612M124 580Q400 624 690 600',
      color === 'linen' ? (MATERIALS.clay as string) : '#f3ead9',
      4.5,
      'opacity=".85"',
    );
    sheet.path('M140 440h560v80H140z', '#20130a', `opacity=".3" filter="${sheet.blur(14)}"`);
  });
  let fringe = '';
  for (let i = 0; i <= 34; i++)
    fringe += `M${n(121 + i * 16.3)} ${n(621 + Math.sin((i / 34) * 3.1) * 24 + i * 0.5)}v24`;
  sheet.stroke(fringe, darker(base, 0.06), 4);
  const roll = 'M150 352Q390 330 644 372Q666 436 640 492Q390 474 150 478Q122 416 150 352z';
  sheet.path(
    roll,
    sheet.linear(
      [0, 340, 0, 490],
      [
        [0, lighter(base, 0.3)],
        [0.3, lighter(base, 0.5)],
        [0.6, base],
        [1, darker(base, 0.48)],
      ],
    ),
  );
  weave(sheet, roll, base, [130, 330, 530, 160]);
  sheet.ellipse(640, 432, 30, 60, darker(base, 0.06), 'transform="rotate(-4 640 432)"');
  for (const [rx, ry] of [
    [24, 50],
    [17, 36],
    [10, 22],
    [4, 9],
  ] as const)
    sheet.ellipse(
      640,
      432,
      rx,
      ry,
      'none',
      `stroke="${darker(base, 0.5)}" stroke-width="3.4" opacity=".65" transform="rotate(-4 640 432)"`,
    );
  sheet.path('M352 340q34 -4 66 2q16 66 0 136q-32 -2 -66 0q16 -70 0 -138z', '#8c5a38', 'opacity=".92"');
}

/** Four napkins tied with a strip of leather. */
export function napkins(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  sheet.group('transform="rotate(-16 400 440)"', () => {
    sheet.ellipse(420, 560, 290, 44, '#2b1b0e', `opacity=".28" filter="${sheet.blur(16)}"`);
    for (const [i, y] of [492, 456, 420, 384].entries()) {
      const tone = mix(base, '#fffaf0', i * 0.05);
      const d = `M150 ${y}Q270 ${y - 14} 380 ${y + 10}Q520 ${y - 18} 660 ${y - 4}L652 ${y + 66}Q520 ${y + 48} 384 ${y + 62}Q270 ${y + 56} 158 ${y + 70}Q144 ${y + 34} 150 ${y}z`;
      sheet.path(
        d,
        sheet.linear(
          [0, y - 10, 0, y + 70],
          [
            [0, lighter(tone, 0.34)],
            [0.4, tone],
            [1, darker(tone, 0.38)],
          ],
        ),
        `stroke="${darker(tone, 0.35)}" stroke-width="1.6"`,
      );
      if (i === 3) weave(sheet, d, tone, [140, y - 20, 530, 100]);
    }
    sheet.group(`filter="${sheet.blur(7)}"`, () => {
      sheet.stroke('M300 384Q340 410 352 440M480 384Q440 410 420 440', darker(base, 0.6), 12, 'opacity=".3"');
      sheet.stroke('M176 392Q260 382 330 398M470 388Q560 380 640 388', '#fffaf0', 12, 'opacity=".5"');
    });
    sheet.path(
      'M360 380q24 -8 50 -2q14 90 0 190q-26 8 -50 0q14 -96 0 -188z',
      sheet.linear(
        [356, 380, 416, 560],
        [
          [0, '#a8724a'],
          [0.4, '#8c5a38'],
          [1, '#5b3820'],
        ],
      ),
    );
    sheet.stroke('M366 386q6 90 0 180M404 384q7 90 0 180', '#d9b48a', 1.8, 'stroke-dasharray="6 5" opacity=".7"');
    sheet.ellipse(
      386,
      440,
      8,
      8,
      sheet.radial(383, 437, 10, [
        [0, '#f4dfae'],
        [1, '#8f6c34'],
      ]),
    );
  });
}
