import { shop } from '@/shop.config';
import 'server-only';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

const FOLDER = join(process.cwd(), 'public/products');
/** What services that show previews expect. */
const SIZE = { width: 1200, height: 630 };

/** The largest file of a picture; null where there is none. */
async function original(picture: string): Promise<Buffer | null> {
  const path = join(FOLDER, `${picture}-1200.avif`);
  return existsSync(path) ? readFile(path) : null;
}

/** A product's picture as a JPEG for link previews: whole, on a ground of its own colour; the shop's own where it has none. */
export async function previewPicture(picture: string): Promise<Buffer> {
  const found = await original(picture);
  if (!found) return readFile(join(process.cwd(), 'public/preview.jpg'));
  const whole = sharp(found).resize(SIZE.height, SIZE.height).flatten({ background: shop.colors.stage[0] });
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
