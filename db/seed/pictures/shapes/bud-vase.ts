import { glass } from '../glass';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { type Run, solid } from '../solid';

/** A bottle or bowl of glass with a stem standing in water. */
export function budVase(
  sheet: Sheet,
  cx: number,
  floor: number,
  runs: Run[],
  tint: string,
  stem: (cx: number) => void,
): void {
  const moved = runs.map((run) => run.map(([y, r]) => [y + floor, r] as const));
  shadow(sheet, cx, floor, (moved.at(-1)?.at(-1)?.[1] ?? 50) * 1.02, 0.7);
  stem(cx);
  glass(sheet, solid(moved, cx), tint, 1.1);
}
