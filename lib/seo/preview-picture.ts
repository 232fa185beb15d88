import 'server-only';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

const FOLDER = join(process.cwd(), 'public/products');
/** What services that show previews expect. */
const SIZE = { width: 1200, height: 630 };

/** The largest file of a picture, as rendered or as drawn. */
async function original(picture: string): Promise<Buffer> {
  return readFile(join(FOLDER, `${picture}-1200.avif`)).catch(() => readFile(join(FOLDER, `${picture}.svg`)));
}

/** A product's picture as a JPEG for link previews: whole, on a ground of its own colour. */
export async function previewPicture(picture: string): Promise<Buffer> {
  const whole = sharp(await original(picture))
    .resize(SIZE.height, SIZE.height)
    .flatten({ background: '#f0e7da' });
  const square = await whole.png().toBuffer();
  const { data } = await sharp(square)
    .extract({ left: 4, top: 4, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [r = 0, g = 0, b = 0] = data;
  return sharp(square)
    .resize({ ...SIZE, fit: 'contain', background: { r, g, b } })
    .jpeg({ quality: 82, progressive: true })
    .toBuffer();
}
