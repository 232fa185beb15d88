import { CanvasTexture, SRGBColorSpace, type Texture } from 'three';

const printed = new Map<string, Texture>();

/** Draws once what is printed on a label; `key` names all that the drawing depends on. */
export function print(
  width: number,
  height: number,
  draw: (c: CanvasRenderingContext2D, w: number, h: number) => void,
  key: string,
): Texture {
  const name = `${key} ${width}x${height}`;
  const before = printed.get(name);
  if (before) return before;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  draw(canvas.getContext('2d') as CanvasRenderingContext2D, width, height);
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  texture.anisotropy = 8;
  texture.name = name;
  printed.set(name, texture);
  return texture;
}

type Lettering = {
  color?: string;
  /** Room between letters, as a part of their size. */
  spread?: number;
  weight?: number;
  align?: CanvasTextAlign;
  font?: 'sans' | 'serif';
};

/** Spaced capitals as on our labels; `y` is the middle of the line. */
export function write(
  c: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  size: number,
  { color = '#2b211a', spread = 0.12, weight = 600, align = 'center', font = 'sans' }: Lettering = {},
): void {
  c.fillStyle = color;
  c.font = `${weight} ${size}px ${font === 'sans' ? 'Figtree' : 'Fraunces'}`;
  c.letterSpacing = `${size * spread}px`;
  c.textAlign = align;
  c.textBaseline = 'middle';
  // The room after the last letter belongs to nobody.
  c.fillText(text, x + (align === 'center' ? (size * spread) / 2 : 0), y + size * 0.04);
}
