/** Four small bags in a flat kraft box whose lid leans behind it. */
import type { Object3D } from 'three';
import { at, box, group } from '../studio/geometry';
import { paper } from '../studio/materials';
import { coffeeBag } from './coffee-bag';
import { sign } from './sign';

const BAGS = [
  { paper: '#efe6d6', band: '#5d6b4a', kind: 'leaf', name: 'YIRGA', note: 'ETHIOPIA' },
  { paper: '#e4d8c0', band: '#c08a35', kind: 'peak', name: 'HUILA', note: 'COLOMBIA' },
  { paper: '#e3dccf', band: '#b0603f', kind: 'wind', name: 'NORDWIND', note: 'FILTER' },
  { paper: '#d9cdb4', band: '#3a4756', kind: 'path', name: 'WANDERUNG', note: 'FILTER' },
] as const;

export function tastingBox(_color: string, { lying = false } = {}): Object3D {
  const kraft = paper('#c39d6c', { kraft: 1 });
  const [w, h, d] = [25, 7.2, 8.4];
  const walls = group(
    box(w, 0.3, d, 0.1, kraft),
    at(box(w, h, 0.3, 0.1, kraft), 0, 0, d / 2),
    at(box(w, h, 0.3, 0.1, kraft), 0, 0, -d / 2),
    at(box(0.3, h, d, 0.1, kraft), -w / 2, 0, 0),
    at(box(0.3, h, d, 0.1, kraft), w / 2, 0, 0),
    at(sign('PROBIERSET', 1, '#4b3421', { spread: 0.3 }), 0, 4.2, d / 2 + 0.17),
    at(sign('FELDWEG', 0.5, '#4b3421', { spread: 0.34 }), 0, 2.2, d / 2 + 0.17),
  );
  const lid = group(
    box(w + 0.8, 0.3, d + 0.8, 0.1, kraft),
    at(box(w + 0.8, 2.4, 0.3, 0.1, kraft), 0, 0, d / 2 + 0.3),
    at(box(w + 0.8, 2.4, 0.3, 0.1, kraft), 0, 0, -d / 2 - 0.3),
    at(box(0.3, 2.4, d + 0.8, 0.1, kraft), w / 2 + 0.3, 0, 0),
    at(box(0.3, 2.4, d + 0.8, 0.1, kraft), -w / 2 - 0.3, 0, 0),
  );
  const bags = BAGS.map((look, i) => {
    const bag = at(group(coffeeBag('', look)), (i - 1.5) * 6.05, 0.3, 0, { scale: 0.5, ry: (i % 2 ? 1 : -1) * 2 });
    return lying && i === 3 ? at(bag, 15.4, 0, 8.4, { scale: 0.5, ry: -28 }) : bag;
  });
  return group(walls, ...bags, at(lid, 0, 5.2, -d / 2 - 3.4, { rx: 72 }));
}
