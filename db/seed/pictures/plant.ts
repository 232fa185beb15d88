import { darker, lighter } from './color';
import { accidental, n, type Sheet } from './sheet';

const GREEN = '#6b8058';

/** One leaf from its foot to its tip, folded along the rib. */
function leaf(sheet: Sheet, x: number, y: number, tx: number, ty: number, width: number, green: string): void {
  const [dx, dy] = [tx - x, ty - y];
  const length = Math.hypot(dx, dy);
  const [px, py] = [(-dy / length) * width, (dx / length) * width];
  const [mx, my] = [x + dx * 0.45, y + dy * 0.45];
  const half = (s: number) =>
    `M${n(x)} ${n(y)}Q${n(mx + px * s)} ${n(my + py * s)} ${n(tx)} ${n(ty)}Q${n(mx)} ${n(my)} ${n(x)} ${n(y)}z`;
  const litFirst = px + py < 0;
  sheet.path(half(1), litFirst ? lighter(green, 0.28) : darker(green, 0.22));
  sheet.path(half(-1), litFirst ? darker(green, 0.22) : lighter(green, 0.28));
}

/** A rubber plant: upright stems, broad leaves. */
export function broadPlant(sheet: Sheet, cx: number, y: number, size: number, seed: string): void {
  const chance = accidental(seed);
  sheet.stroke(
    `M${n(cx)} ${n(y)}Q${n(cx - size * 0.04)} ${n(y - size * 0.5)} ${n(cx + size * 0.02)} ${n(y - size * 0.92)}`,
    darker(GREEN, 0.4),
    8,
  );
  for (let i = 0; i < 12; i++) {
    const up = y - size * (0.12 + (0.8 * i) / 12);
    const way = i % 2 ? 1 : -1;
    const reach = size * (0.44 - i * 0.018) * (0.85 + chance() * 0.3);
    leaf(
      sheet,
      cx,
      up,
      cx + way * reach,
      up - size * (0.1 + chance() * 0.16),
      size * 0.15,
      i % 3 ? GREEN : darker(GREEN, 0.18),
    );
  }
  leaf(sheet, cx, y - size * 0.9, cx + size * 0.06, y - size * 1.16, size * 0.09, lighter(GREEN, 0.12));
}

/** Tongues that stand up straight, with a pale edge. */
export function bladePlant(sheet: Sheet, cx: number, y: number, size: number): void {
  const blades = [
    [-0.52, 0.7],
    [0.5, 0.64],
    [-0.3, 0.95],
    [0.32, 0.9],
    [-0.12, 1.12],
    [0.12, 1.04],
    [0, 0.72],
  ] as const;
  for (const [lean, tall] of blades) {
    const [tx, ty] = [cx + lean * size * 0.55, y - tall * size];
    const w = size * 0.075;
    const x = cx + lean * size * 0.22;
    const d = `M${n(x - w * 0.7)} ${n(y)}Q${n(x - w + (tx - x) * 0.3)} ${n((y + ty) / 2)} ${n(tx)} ${n(ty)}Q${n(x + w + (tx - x) * 0.4)} ${n((y + ty) / 2)} ${n(x + w * 0.7)} ${n(y)}z`;
    sheet.path(
      d,
      sheet.linear(
        [x - w, 0, x + w, 0],
        [
          [0, lighter(GREEN, 0.3)],
          [0.55, GREEN],
          [1, darker(GREEN, 0.35)],
        ],
      ),
      `stroke="#cfc88a" stroke-width="3"`,
    );
  }
}

/** Tendrils that hang over the rim. */
export function trailingPlant(sheet: Sheet, cx: number, y: number, reach: number, fall: number, seed: string): void {
  const chance = accidental(seed);
  for (let i = 0; i < 9; i++) {
    const share = i / 8 - 0.5;
    const [x1, y1] = [cx + share * reach * 2.1, y + fall * (0.35 + chance() * 0.65) * (0.6 + Math.abs(share))];
    sheet.stroke(
      `M${n(cx + share * reach)} ${n(y)}C${n(cx + share * reach * 2)} ${n(y - 30)} ${n(x1)} ${n(y + 20)} ${n(x1)} ${n(y1)}`,
      darker(GREEN, 0.3),
      3,
    );
    for (let k = 0; k < 5; k++) {
      const at = k / 5;
      const [lx, ly] = [cx + share * reach * (1.3 + at * 0.8), y - 14 + (y1 - y + 14) * at];
      const way = k % 2 ? 1 : -1;
      leaf(sheet, lx, ly, lx + way * (22 + chance() * 10), ly + 24, 16, k % 3 ? GREEN : lighter(GREEN, 0.16));
    }
  }
  for (let i = 0; i < 7; i++)
    leaf(
      sheet,
      cx + (i - 3) * reach * 0.24,
      y + 4,
      cx + (i - 3) * reach * 0.42,
      y - 40 - chance() * 34,
      20,
      i % 2 ? GREEN : lighter(GREEN, 0.12),
    );
}

/** A eucalyptus branch: round leaves in pairs. */
export function branch(sheet: Sheet, x: number, y: number, tx: number, ty: number, green = '#8fa08c'): void {
  sheet.stroke(`M${n(x)} ${n(y)}Q${n(x + (tx - x) * 0.1)} ${n(y + (ty - y) * 0.6)} ${n(tx)} ${n(ty)}`, '#7c6a52', 4.5);
  const point = (s: number) => {
    const [cx, cy] = [x + (tx - x) * 0.1, y + (ty - y) * 0.6];
    return [
      (1 - s) ** 2 * x + 2 * s * (1 - s) * cx + s * s * tx,
      (1 - s) ** 2 * y + 2 * s * (1 - s) * cy + s * s * ty,
    ] as const;
  };
  for (let i = 0; i < 7; i++) {
    const [px, py] = point(0.4 + i * 0.1);
    const size = 25 - i * 1.8;
    for (const way of [-1, 1]) {
      sheet.ellipse(
        px + way * size,
        py - size * 0.5,
        size,
        size * 0.68,
        way < 0 ? lighter(green, 0.24) : darker(green, 0.14),
        `transform="rotate(${way * -28} ${n(px + way * size)} ${n(py - size * 0.5)})"`,
      );
    }
  }
}

/** Dry grass with heavy heads. */
export function grass(sheet: Sheet, x: number, y: number, tx: number, ty: number): void {
  sheet.stroke(`M${n(x)} ${n(y)}Q${n(x)} ${n((y + ty) / 2)} ${n(tx)} ${n(ty)}`, '#a88f62', 3.6);
  const [dx, dy] = [(tx - x) * 0.2, (ty - y) * 0.3];
  sheet.stroke(
    `M${n(tx - dx)} ${n(ty - dy)}Q${n(tx - dx * 0.2)} ${n(ty - dy * 0.4)} ${n(tx + dx * 0.4)} ${n(ty + 10)}`,
    '#c7a972',
    20,
  );
  sheet.stroke(
    `M${n(tx - dx - 4)} ${n(ty - dy)}Q${n(tx - dx * 0.2 - 4)} ${n(ty - dy * 0.4)} ${n(tx + dx * 0.4 - 4)} ${n(ty + 12)}`,
    '#e2cb9c',
    7,
    'stroke-dasharray="2 9"',
  );
}
