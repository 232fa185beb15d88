/** An apron of heavy linen, hung over a bar of oak. */
import { Mesh, type Object3D } from 'three';
import { at, cylinder, group, tube } from '../studio/geometry';
import { grid, type Place } from '../studio/grid';
import { brass, cord, linen, oak } from '../studio/materials';
import { unrest } from './folded';
import { ribbon } from './ribbon';

const [WIDTH, HEIGHT] = [74, 92];

/** Half the width at a height from the hem, 0 to 1. */
function half(v: number): number {
  const bib = 14.5;
  const side = WIDTH / 2;
  const t = Math.min(1, Math.max(0, (v - 0.56) / 0.36));
  return side - (side - bib) * (1 - (1 - t) ** 2.1);
}

const drape = unrest('apron');

/** It hangs in soft folds that grow towards the hem. */
function depthAt(x: number, v: number): number {
  const grow = (1 - v) ** 1.2;
  return (
    (Math.sin(x * 0.2 + drape(x * 0.2, v * 4) * 0.8) * 3.6 + Math.sin(x * 0.43 + 1) * 1.1) * grow +
    drape(x * 0.4, v * 20) * 0.25 -
    (x / WIDTH) ** 2 * 16
  );
}

function sheet(
  columns: number,
  rows: number,
  spot: (u: number, v: number) => readonly [number, number],
  ahead: number,
): Place[][] {
  return Array.from({ length: rows + 1 }, (_, j) =>
    Array.from({ length: columns + 1 }, (_, i) => {
      const [x, v] = spot(i / columns, j / rows);
      return [x * 0.93, v * HEIGHT, depthAt(x, v) + ahead] as const;
    }),
  );
}

function meshOf(places: Place[][], skin: ConstructorParameters<typeof Mesh>[1], w: number, h: number): Mesh {
  const [columns, rows] = [(places[0]?.length ?? 1) - 1, places.length - 1];
  return new Mesh(
    grid(columns, rows, (i, j) => places[j]?.[i] as Place, { uv: (i, j) => [(i / columns) * w, (j / rows) * h] }),
    skin,
  );
}

export function apron(color: string): Object3D {
  const skin = linen(color, { scale: 1.4 });
  const body = meshOf(
    sheet(130, 120, (u, v) => [(u * 2 - 1) * half(v), v], 0),
    skin,
    WIDTH,
    HEIGHT,
  );
  const edge = (side: 1 | -1) =>
    Array.from({ length: 40 }, (_, i) => {
      const v = i / 39;
      const x = side * half(v);
      return [x * 0.93, v * HEIGHT, depthAt(x, v)] as const;
    });
  const hem = Array.from({ length: 60 }, (_, i) => {
    const x = (i / 59) * WIDTH - WIDTH / 2;
    return [x * 0.93, 0, depthAt(x, 0)] as const;
  });
  const top = Array.from({ length: 16 }, (_, i) => {
    const x = (i / 15) * half(1) * 2 - half(1);
    return [x * 0.93, HEIGHT, depthAt(x, 1)] as const;
  });
  const seams = [edge(1), edge(-1), hem, top].map((line) => tube(line, 0.3, skin, { segments: 120, sides: 8 }));
  const pocket = meshOf(
    sheet(60, 40, (u, v) => [(u * 2 - 1) * 17, 0.3 + v * 0.24], 0.55),
    skin,
    34,
    22,
  );
  const pocketTop = tube(
    Array.from({ length: 30 }, (_, i) => {
      const x = (i / 29) * 34 - 17;
      return [x * 0.93, 0.54 * HEIGHT, depthAt(x, 0.54) + 0.6] as const;
    }),
    0.34,
    skin,
    { segments: 90 },
  );
  const stitch = (x: number) =>
    tube(
      Array.from(
        { length: 16 },
        (_, i) => [x * 0.93, (0.3 + (i / 15) * 0.24) * HEIGHT, depthAt(x, 0.3 + (i / 15) * 0.24) + 0.6] as const,
      ),
      0.16,
      skin,
      { sides: 6 },
    );
  const bottom = tube(
    Array.from({ length: 30 }, (_, i) => {
      const x = (i / 29) * 34 - 17;
      return [x * 0.93, 0.3 * HEIGHT, depthAt(x, 0.3) + 0.5] as const;
    }),
    0.2,
    skin,
  );
  const neck = ribbon(
    [
      [-12.6, HEIGHT - 2, 0.4],
      [-12, HEIGHT + 8, 0.6],
      [-7, HEIGHT + 19, 0.8],
      [0, HEIGHT + 24, 0.9],
      [7, HEIGHT + 19, 0.8],
      [12, HEIGHT + 8, 0.6],
      [12.6, HEIGHT - 2, 0.4],
    ],
    0.22,
    skin,
    { flatten: 5.5, segments: 120 },
  );
  const tie = (side: 1 | -1) => {
    const x = half(0.55) * 0.93 * side;
    const z = depthAt(half(0.55), 0.55);
    return ribbon(
      [
        [x, 0.55 * HEIGHT, z],
        [x + side * 3.4, 0.52 * HEIGHT, z + 1],
        [x + side * 4.2, 0.36 * HEIGHT, z + 0.5],
        [x + side * 2.6, 0.2 * HEIGHT, z + 1.2],
        [x + side * 3.6, 0.06 * HEIGHT, z + 0.8],
      ],
      0.2,
      skin,
      { flatten: 4.4, segments: 90 },
    );
  };
  const bar = at(cylinder(1.1, 46, oak(), 0.4), -23, HEIGHT + 23, 0.4, { rz: -90 });
  const lines = [-19, 19].map((x) => {
    const line = tube(
      [
        [x, HEIGHT + 22, 0.4],
        [x, HEIGHT + 60, 0.4],
        [x, HEIGHT + 130, 0.4],
      ],
      0.22,
      cord('#9b7d55'),
    );
    line.userData.outOfFrame = true;
    return line;
  });
  const caps = [-23.2, 22.6].map((x) => at(cylinder(1.25, 0.8, brass(), 0.2), x, HEIGHT + 23, 0.4, { rz: -90 }));
  return group(
    at(
      group(
        body,
        ...seams,
        pocket,
        pocketTop,
        bottom,
        stitch(-17),
        stitch(17),
        stitch(4),
        neck,
        tie(1),
        tie(-1),
        bar,
        ...lines,
        ...caps,
      ),
      0,
      120,
      0,
    ),
  );
}
