import { n, type Sheet } from '../sheet';
import { lit } from './glow';

/** A drum of linen; `legs` decides what it stands on. */
export function linenShade(
  sheet: Sheet,
  cx: number,
  y: number,
  r1: number,
  r2: number,
  h: number,
  edge = '#dcb47a',
): void {
  const d = `M${n(cx - r1)} ${n(y)}A${n(r1)} ${n(r1 * 0.16)} 0 0 1 ${n(cx + r1)} ${n(y)}L${n(cx + r2)} ${n(y + h)}A${n(r2)} ${n(r2 * 0.16)} 0 0 1 ${n(cx - r2)} ${n(y + h)}z`;
  lit(sheet, d, cx - r2 * 0.08, y + h * 0.56, r2 * 1.25, edge);
  sheet.group(`clip-path="${sheet.clip(d)}" opacity=".16"`, () => {
    let weave = '';
    for (let i = -9; i <= 9; i++)
      weave += `M${n(cx + (r1 * i) / 9)} ${n(y - 30)}L${n(cx + (r2 * i) / 9)} ${n(y + h + 40)}`;
    sheet.stroke(weave, '#8a6432', 1.6);
    let weft = '';
    for (let i = 1; i < 16; i++) weft += `M${n(cx - r2)} ${n(y + (h * i) / 16)}q${n(r2)} ${n(r2 * 0.3)} ${n(2 * r2)} 0`;
    sheet.stroke(weft, '#8a6432', 1.2);
  });
  sheet.path(
    `M${n(cx - r1)} ${n(y)}A${n(r1)} ${n(r1 * 0.16)} 0 0 0 ${n(cx + r1)} ${n(y)}A${n(r1)} ${n(r1 * 0.16)} 0 0 0 ${n(cx - r1)} ${n(y)}z`,
    '#fff7df',
  );
  sheet.stroke(
    `M${n(cx - r1)} ${n(y)}A${n(r1)} ${n(r1 * 0.16)} 0 0 0 ${n(cx + r1)} ${n(y)}`,
    '#c79a5c',
    4,
    'opacity=".7"',
  );
  sheet.stroke(
    `M${n(cx - r2)} ${n(y + h)}A${n(r2)} ${n(r2 * 0.16)} 0 0 0 ${n(cx + r2)} ${n(y + h)}`,
    '#c79a5c',
    5,
    'opacity=".8"',
  );
}
