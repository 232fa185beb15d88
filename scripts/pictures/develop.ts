import sharp from 'sharp';
import { FOLDER, type Picture, widthsOf } from './roll';

/** What comes out of the page: rows of red, green, blue, alpha from the bottom to the top. */
export type Negative = { pixels: Buffer; width: number; height: number };

export const positive = ({ pixels, width, height }: Negative) =>
  sharp(pixels, { raw: { width, height, channels: 4 } })
    .flip()
    .removeAlpha();

/** All files of a picture; answers the two colours that stand in for it until it has come. */
export async function develop(picture: Picture, negative: Negative): Promise<string> {
  const raw = await positive(negative).raw().toBuffer();
  const { width, height } = negative;
  const print = () => sharp(raw, { raw: { width, height, channels: 3 } });
  for (const side of widthsOf(picture))
    await print()
      .resize({ width: side, kernel: 'lanczos3' })
      .avif({ quality: 60, effort: 2 })
      .toFile(`${FOLDER}/${picture.name}-${side}.avif`);
  await print().resize({ width: 640 }).webp({ quality: 78, effort: 4 }).toFile(`${FOLDER}/${picture.name}-640.webp`);
  return placeholder(raw, width, height);
}

/** The upper and the lower middle of the picture, as two colours. */
async function placeholder(raw: Buffer, width: number, height: number): Promise<string> {
  const middle = await sharp(raw, { raw: { width, height, channels: 3 } })
    .extract({
      left: Math.round(width * 0.32),
      top: Math.round(height * 0.28),
      width: Math.round(width * 0.36),
      height: Math.round(height * 0.48),
    })
    .resize(1, 2, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer();
  return middle.toString('hex');
}
