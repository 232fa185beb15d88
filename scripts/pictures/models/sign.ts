/** Lettering straight on a body, as our brands have it: spaced capitals, without a plate. */
import { Mesh, type Object3D, PlaneGeometry } from 'three';
import { darker, hexOf, lighter, lightness } from '../studio/color';
import { lettering } from '../studio/materials';
import { print, write } from '../studio/print';

type Sign = { spread?: number; weight?: number; font?: 'sans' | 'serif' };

/** Its middle is where it is put; it looks to the front. `height` is that of a capital, in cm. */
export function sign(
  text: string,
  height: number,
  color: string,
  { spread = 0.3, weight = 500, font = 'sans' }: Sign = {},
): Object3D {
  const em = 92;
  const width = Math.ceil(text.length * em * (0.72 + spread) + 60);
  const map = print(
    width,
    128,
    (c, w, h) => write(c, text, w / 2, h / 2, em, { color, spread, weight, font }),
    `sign ${text} ${color} ${spread} ${weight} ${font}`,
  );
  const unit = height / (em * 0.7);
  const mesh = new Mesh(new PlaneGeometry(width * unit, 128 * unit), lettering(map));
  mesh.userData.outOfFrame = true;
  return mesh;
}

/** The ink that can be read on a colour. */
export function inkOn(color: string): string {
  if (color === 'steel') return '#3f3e3c';
  if (color === 'brass') return '#4a3514';
  const base = hexOf(color);
  return lightness(base) > 0.55 ? darker(base, 0.62) : lighter(base, 0.78);
}
