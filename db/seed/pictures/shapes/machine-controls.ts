import { darker, lighter, STEEL } from '../color';
import { n, type Sheet } from '../sheet';
import { tube } from '../tube';
import { cup } from './cup';

/** Cups keep warm on top, behind a low steel rail. */
export function rail(sheet: Sheet, x: number, y: number, w: number, count: number, color: string): void {
  const tints = [color === 'steel' ? 'oat' : color === 'black' ? 'white' : color, 'white'];
  const empty = tints.map((tint) =>
    sheet.symbol(() => cup(sheet, tint, { width: 140, height: 114, foot: 0.6, handle: 'none' })),
  );
  for (let i = 0; i < count; i++) {
    const cx = 400 + (i - (count - 1) / 2) * 92;
    sheet.use(empty[i % 2] as string, `translate(${n(cx - 196)} ${n(y - 8 - 338)}) scale(.49)`);
  }
  tube(sheet, `M${n(x + 34)} ${n(y - 4)}v-26H${n(x + w - 34)}v26`, 8, STEEL);
}

export function controls(sheet: Sheet, x: number, y: number, w: number, h: number, body: string, handle: string): void {
  const cy = y + h * 0.42;
  const gauge = Math.min(40, w * 0.11);
  const gx = x + w * 0.2;
  sheet.ellipse(
    gx,
    cy,
    gauge + 6,
    gauge + 6,
    sheet.linear(
      [gx - gauge, cy - gauge, gx + gauge, cy + gauge],
      [
        [0, '#f4f4f2'],
        [0.5, '#9a9d9f'],
        [1, '#56585a'],
      ],
    ),
  );
  sheet.ellipse(
    gx,
    cy,
    gauge,
    gauge,
    sheet.radial(gx - 8, cy - 8, gauge * 1.3, [
      [0, '#fffdf6'],
      [1, '#ddd5c4'],
    ]),
  );
  let ticks = '';
  for (let i = 0; i <= 8; i++) {
    const angle = Math.PI * (0.8 + (1.4 * i) / 8);
    ticks += `M${n(gx + Math.cos(angle) * gauge * 0.72)} ${n(cy + Math.sin(angle) * gauge * 0.72)}L${n(gx + Math.cos(angle) * gauge * 0.86)} ${n(cy + Math.sin(angle) * gauge * 0.86)}`;
  }
  sheet.stroke(ticks, '#4b443c', 2);
  sheet.stroke(`M${n(gx)} ${n(cy)}L${n(gx + gauge * 0.42)} ${n(cy - gauge * 0.5)}`, '#a8492c', 3.4);
  sheet.ellipse(gx, cy, 4.5, 4.5, '#4b443c');
  for (const [index, share] of [0.46, 0.58].entries()) {
    const bx = x + w * share;
    sheet.ellipse(bx, cy, 14, 14, darker(body, 0.35));
    sheet.ellipse(
      bx - 1,
      cy - 1.5,
      12.5,
      12.5,
      sheet.linear(
        [bx - 12, cy - 12, bx + 12, cy + 12],
        [
          [0, '#fdfcfa'],
          [1, '#a7a9aa'],
        ],
      ),
    );
    if (index === 0) sheet.ellipse(bx, cy, 3.6, 3.6, '#d98a3a');
  }
  const kx = x + w * 0.82;
  sheet.ellipse(kx + 4, cy + 6, 40, 40, '#120c08', `opacity=".3" filter="${sheet.blur(5)}"`);
  sheet.ellipse(
    kx,
    cy,
    37,
    37,
    sheet.linear(
      [kx - 30, cy - 30, kx + 30, cy + 30],
      [
        [0, lighter(handle, 0.3)],
        [0.5, handle],
        [1, darker(handle, 0.4)],
      ],
    ),
  );
  sheet.ellipse(
    kx - 2,
    cy - 2,
    28,
    28,
    sheet.linear(
      [kx - 24, cy - 24, kx + 24, cy + 24],
      [
        [0, lighter(handle, 0.1)],
        [1, lighter(handle, 0.22)],
      ],
    ),
  );
  sheet.stroke(`M${n(kx)} ${n(cy - 26)}v16`, darker(handle, 0.6), 3.4);
}
