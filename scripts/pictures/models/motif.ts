/** A few strokes that tell one roast from the next. */

export type Motif = 'sun' | 'wind' | 'fire' | 'moon' | 'leaf' | 'peak' | 'hills' | 'path' | 'star' | 'berry';

const leaves = [-1, 1].map(
  (side) =>
    `M0 30c${side * 60} 4 ${side * 78} -30 ${side * 80} -58c${side * -50} 0 ${side * -78} 22 ${side * -80} 58zM0 -20c${side * 34} 0 ${side * 46} -22 ${side * 46} -44c${side * -30} 4 ${side * -46} 18 ${side * -46} 44z`,
);

/** Filled shapes and lines around the middle, in a field of about 200 × 150. */
const MOTIFS: Record<Motif, { fill?: string; lines?: string; width?: number }> = {
  sun: {
    fill: 'M-44 18a44 44 0 0 1 88 0z',
    lines: 'M-78 18h-14M78 18h14M0 -58v-16M-52 -36l-12 -12M52 -36l12 -12M-92 36h184',
  },
  wind: { lines: 'M-84 -18h110a24 24 0 1 0 -22 -32M-60 8h136M-84 34h96a20 20 0 1 1 -18 28' },
  fire: {
    fill: 'M0 -70c40 36 58 66 42 100c-8 18 -26 28 -42 28s-34 -10 -42 -28c-10 -24 0 -44 14 -58c2 14 8 22 16 24c-6 -26 0 -48 12 -66z',
  },
  moon: { fill: 'M14 -56a56 56 0 1 0 42 78a46 46 0 0 1 -42 -78z', lines: 'M56 -44v14M49 -37h14M84 -8v8', width: 4 },
  leaf: { fill: leaves.join(''), lines: 'M0 58V-44' },
  peak: { lines: 'M-96 44L-22 -54L22 2L44 -22L96 44M-50 -14l20 12l16 -14l16 14', width: 6 },
  hills: {
    fill: 'M52 -71a17 17 0 1 0 .1 0z',
    lines: 'M-96 -12q48 -50 96 0t96 0M-96 16q48 -44 96 0t96 0M-96 44q48 -38 96 0t96 0',
  },
  path: {
    fill: 'M62 34l22 -54l22 54zM-86 4l18 -44l18 44z',
    lines: 'M-40 58C60 30 -70 2 10 -24S20 -56 6 -66',
    width: 6,
  },
  star: {
    fill: 'M0 -66l12 46l46 12l-46 12l-12 46l-12 -46l-46 -12l46 -12z',
    lines: 'M-78 -46v20M-88 -36h20M76 30v20M66 40h20M-64 40v12M-70 46h12',
    width: 4,
  },
  berry: {
    fill: 'M-30 -10a26 26 0 1 0 .1 0zM26 -22a26 26 0 1 0 .1 0zM4 26a26 26 0 1 0 .1 0z',
    lines: 'M-26 -12C-20 -46 0 -62 30 -68M26 -24C26 -44 28 -56 32 -68',
  },
};

export function motif(
  c: CanvasRenderingContext2D,
  kind: Motif,
  x: number,
  y: number,
  scale: number,
  color: string,
): void {
  const { fill, lines, width = 5 } = MOTIFS[kind];
  c.save();
  c.translate(x, y);
  c.scale(scale, scale);
  c.fillStyle = color;
  c.strokeStyle = color;
  c.lineWidth = width;
  c.lineCap = 'round';
  c.lineJoin = 'round';
  if (fill) c.fill(new Path2D(fill));
  if (lines) c.stroke(new Path2D(lines));
  c.restore();
}
