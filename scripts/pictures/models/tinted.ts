/** Glass of a colour of ours. */
import type { Material } from 'three';
import { hexOf } from '../studio/color';
import { glass } from '../studio/materials';

const AMOUNTS: Record<string, number> = { amber: 0.55, moss: 0.5, cobalt: 0.6, rose: 0.4 };

export function tinted(color: string): Material {
  const amount = AMOUNTS[color];
  return amount ? glass({ tint: hexOf(color), amount }) : glass();
}
