import { basename } from 'node:path';
import sharp from 'sharp';

const SIDE = 300;

/** Many pictures on one sheet, each with its name, to be looked at together. */
export async function contactSheet(files: readonly string[], sheet: string): Promise<void> {
  const columns = Math.min(6, files.length);
  const cells = await Promise.all(
    files.map(async (file, i) => ({
      input: await sharp(file)
        .resize(SIDE, SIDE, { fit: 'contain', background: '#ffffff' })
        .composite([{ input: caption(basename(file, '.png')), left: 0, top: 0 }])
        .png()
        .toBuffer(),
      left: (i % columns) * SIDE,
      top: Math.floor(i / columns) * SIDE,
    })),
  );
  const height = Math.ceil(files.length / columns) * SIDE;
  await sharp({ create: { width: columns * SIDE, height, channels: 3, background: '#ffffff' } })
    .composite(cells)
    .png()
    .toFile(sheet);
}

const caption = (text: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="20"><text x="6" y="14" font-family="sans-serif" font-size="11" fill="#555">${text}</text></svg>`,
  );
