/** Things with straight edges: housings, boards, boxes. */

import { darker, lighter, mix } from './color';
import { accidental, n, roundedRect, type Sheet } from './sheet';

export type Block = { x: number; y: number; w: number; h: number; r: number; depth: number };

/** The front and, above it, the receding top. */
export function block(sheet: Sheet, { x, y, w, h, r, depth }: Block, base: string, shine = 0.5): void {
  const inset = depth * 0.5;
  const roof = `M${n(x + inset + r)} ${n(y - depth)}h${n(w - 2 * inset - 2 * r)}q${n(r)} 0 ${n(r * 1.3)} ${n(r * 0.7)}L${n(x + w)} ${n(y + r)}h${n(-w)}L${n(x + inset - r * 0.3)} ${n(y - depth + r * 0.7)}q${n(r * 0.3)} ${n(-r * 0.7)} ${n(r * 1.3)} ${n(-r * 0.7)}z`;
  if (depth > 0)
    sheet.path(
      roof,
      sheet.linear(
        [x, y - depth, x + w, y],
        [
          [0, lighter(base, 0.55)],
          [0.5, lighter(base, 0.3)],
          [1, lighter(base, 0.05)],
        ],
      ),
    );
  const front = roundedRect(x, y, w, h, r);
  sheet.path(
    front,
    sheet.linear(
      [x, y, x + w * 0.75, y + h],
      [
        [0, lighter(base, 0.24)],
        [0.4, base],
        [1, darker(base, 0.26)],
      ],
    ),
  );
  sheet.group(`clip-path="${sheet.clip(front)}"`, () => {
    sheet.path(
      `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z`,
      sheet.linear(
        [x, 0, x + w, 0],
        [
          [0, darker(base, 0.4), 0.35],
          [0.04, lighter(base, 0.5), 0.3],
          [0.3, lighter(base, 0.5), 0.12],
          [0.75, darker(base, 0.4), 0.05],
          [0.97, darker(base, 0.5), 0.4],
          [1, lighter(base, 0.4), 0.4],
        ],
      ),
    );
    sheet.path(
      `M${n(x)} ${n(y + h * 0.82)}h${n(w)}v${n(h * 0.18)}h${n(-w)}z`,
      sheet.linear(
        [0, y + h * 0.82, 0, y + h],
        [
          [0, darker(base, 0.6), 0],
          [1, darker(base, 0.6), 0.28],
        ],
      ),
    );
  });
  sheet.stroke(`M${n(x + r)} ${n(y + 2)}h${n(w - 2 * r)}`, lighter(base, 0.85), 2.6, `opacity="${shine}"`);
}

/** A flat pane of brushed steel. */
export function steelPane(
  sheet: Sheet,
  d: string,
  [x, y, w, h]: readonly [number, number, number, number],
  base = '#c2c6c8',
): void {
  sheet.path(
    d,
    sheet.linear(
      [x, y, x + w, y + h * 0.4],
      [
        [0, lighter(base, 0.55)],
        [0.28, base],
        [0.45, lighter(base, 0.6)],
        [0.62, mix(base, '#8a8f92', 0.5)],
        [0.85, lighter(base, 0.3)],
        [1, darker(base, 0.25)],
      ],
    ),
  );
}

/** Long-grained wood lying sideways within a clip. */
export function grain(
  sheet: Sheet,
  clip: string,
  { x, y, w, h }: Pick<Block, 'x' | 'y' | 'w' | 'h'>,
  base: string,
  seed: string,
  count = 10,
): void {
  const chance = accidental(seed);
  let fine = '';
  let broad = '';
  for (let i = 0; i < count; i++) {
    const at = y + (h * (i + 0.2 + chance() * 0.6)) / count;
    const bend = (chance() - 0.5) * h * 0.1;
    const from = x + chance() * w * 0.2;
    const line = `M${n(from)} ${n(at)}q${n(w * 0.25)} ${n(bend)} ${n(w * 0.5)} 0t${n(w * 0.5)} 0`;
    if (chance() > 0.55) broad += line;
    else fine += line;
  }
  sheet.group(`clip-path="${clip}"`, () => {
    sheet.stroke(broad, darker(base, 0.4), 3.2, 'opacity=".16"');
    sheet.stroke(fine, darker(base, 0.5), 1.3, 'opacity=".32"');
  });
}
