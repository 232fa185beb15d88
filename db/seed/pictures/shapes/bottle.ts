import { darker, lighter, OAK } from '../color';
import { glaze, metal, paint, wood } from '../finish';
import { letter } from '../lettering';
import { shadow } from '../shadow';
import { n, type Sheet } from '../sheet';
import { outline, type Run, solid } from '../solid';
import { top } from '../surface';

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
  for (const [i, word] of words.entries()) {
    letter(
      sheet,
      word,
      400,
      mid - words.length * 17 + i * 38,
      i === 0 ? Math.min(22, (r * 1.2) / word.length) : 12,
      ink,
      2.6,
      0.8,
    );
  }
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
  paint(sheet, capShape, cap === 'oak' ? wood(OAK) : glaze(cap, 0.35));
  top(sheet, capShape, cap === 'oak' ? OAK : cap);
}
