import { darker, lighter, materialOf } from '../color';
import { glaze, paint } from '../finish';
import { shadow } from '../shadow';
import { accidental, n, type Sheet } from '../sheet';
import { outline, type Run, solid } from '../solid';
import { tube } from '../tube';

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
