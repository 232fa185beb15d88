import { n, type Sheet } from '../sheet';

export type Drawing = (sheet: Sheet, color: string) => void;

/** Larger or smaller around the middle of the sheet, and lifted so that the thing sits in its middle. */
export function framed(size: number, lift: number, draw: Drawing): Drawing {
  return (sheet, color) =>
    sheet.group(`transform="translate(${n(400 - 400 * size)} ${n(690 - 690 * size - lift)}) scale(${size})"`, () =>
      draw(sheet, color),
    );
}
