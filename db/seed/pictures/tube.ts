import { darker, lighter } from './color';
import { n, type Sheet } from './sheet';

/** A round bar along a line: handles, spouts, arms. */
export function tube(sheet: Sheet, d: string, width: number, base: string, shine = 0.6): void {
  sheet.stroke(d, darker(base, 0.42), width);
  sheet.stroke(d, base, width * 0.74, `transform="translate(${n(-width * 0.07)} ${n(-width * 0.07)})"`);
  sheet.stroke(
    d,
    lighter(base, 0.75),
    width * 0.2,
    `transform="translate(${n(-width * 0.18)} ${n(-width * 0.18)})" opacity="${shine}"`,
  );
}
