import { darker, lighter, lightness, mix } from './color';
import { accidental, n, type Sheet } from './sheet';
import { first, type Solid, side } from './solid';

/** Fine lines of the year rings, down the surface. */
export function rings(sheet: Sheet, one: Solid, base: string, seed: string, count = 9): void {
  const chance = accidental(seed);
  for (let i = 0; i < count; i++) {
    const u = -0.92 + (1.84 * (i + chance())) / count;
    sheet.stroke(
      `M${side(one, u).slice(1)}`,
      darker(base, 0.45),
      1 + chance() * 1.4,
      `opacity="${n(0.15 + chance() * 0.25)}"`,
    );
  }
}

/** Iron specks that burn through a stoneware glaze. */
export function specks(sheet: Sheet, one: Solid, base: string, seed: string, count = 22): void {
  const chance = accidental(seed);
  const heights = one.runs.flat();
  let d = '';
  for (let i = 0; i < count; i++) {
    const at = heights[Math.floor(chance() * (heights.length - 1))] as readonly [number, number];
    const next = heights[Math.min(heights.indexOf(at) + 1, heights.length - 1)] as readonly [number, number];
    const share = chance();
    const r = at[1] + (next[1] - at[1]) * share;
    const u = (chance() * 2 - 1) * 0.9;
    const y = at[0] + (next[0] - at[0]) * share + r * one.tilt * Math.sqrt(1 - u * u);
    const size = 1 + chance() * 1.3;
    d += `M${n(one.cx + r * u)} ${n(y)}h${n(size)}`;
  }
  const tone = lightness(base) < 0.4 ? lighter(base, 0.35) : darker(base, 0.5);
  sheet.stroke(d, tone, 2.2, 'opacity=".45"');
}

/** The open top: rim, inner wall and, if there is any, what is in it. */
export function opening(
  sheet: Sheet,
  one: Solid,
  base: string,
  lip: number,
  filledWith?: { color: string; depth: number },
): void {
  const [y, r] = first(one);
  const { cx, tilt } = one;
  sheet.ellipse(
    cx,
    y,
    r,
    r * tilt,
    sheet.linear(
      [cx - r, 0, cx + r, 0],
      [
        [0, lighter(base, 0.28)],
        [0.35, lighter(base, 0.5)],
        [1, darker(base, 0.08)],
      ],
    ),
  );
  const [ri, rj] = [r - lip, (r - lip) * tilt];
  const yi = y + lip * 0.12;
  sheet.ellipse(
    cx,
    yi,
    ri,
    rj,
    sheet.linear(
      [cx - ri, yi - rj, cx + ri, yi + rj],
      [
        [0, darker(base, 0.55)],
        [0.5, darker(base, 0.3)],
        [1, darker(base, 0.06)],
      ],
    ),
  );
  if (!filledWith) return;
  const clip = sheet.clip(
    `M${n(cx - ri)} ${n(yi)}a${n(ri)} ${n(rj)} 0 1 0 ${n(2 * ri)} 0a${n(ri)} ${n(rj)} 0 1 0 ${n(-2 * ri)} 0z`,
  );
  const { color, depth } = filledWith;
  sheet.group(`clip-path="${clip}"`, () => {
    sheet.ellipse(
      cx,
      yi + depth,
      ri * 0.98,
      rj * 0.98,
      sheet.radial(
        cx - ri * 0.2,
        yi + depth,
        ri,
        [
          [0, lighter(color, 0.14)],
          [0.75, color],
          [1, mix(color, '#c08a50', 0.45)],
        ],
        tilt,
      ),
    );
  });
}

/** A closed top. */
export function top(sheet: Sheet, one: Solid, base: string): void {
  const [y, r] = first(one);
  const { cx, tilt } = one;
  sheet.ellipse(
    cx,
    y,
    r,
    r * tilt,
    sheet.linear(
      [cx - r, y - r * tilt, cx + r, y + r * tilt],
      [
        [0, lighter(base, 0.5)],
        [0.6, lighter(base, 0.16)],
        [1, darker(base, 0.1)],
      ],
    ),
  );
}
