/** A boiler on a round foot and an arm to pull down. */
import type { Object3D } from 'three';
import { at, ball, cylinder, group, lathe, tube } from '../studio/geometry';
import { brass, glass, glow, lacquer, metalOr, oak, plastic, steel, water } from '../studio/materials';
import { cup } from './cup';
import { brewingGroup, dripTray } from './machine-parts';
import { inkOn, sign } from './sign';

export function leverMachine(color: string, { coffee = true } = {}): Object3D {
  const skin = metalOr(color, lacquer, { roughness: 0.2 });
  const other = color === 'brass' ? steel({ roughness: 0.2 }) : brass({ roughness: 0.2 });
  const shine = steel({ brushed: 'none', roughness: 0.14 });
  const foot = lathe(
    [
      [
        [0, 0],
        [11.2, 0],
      ],
      [
        [11.2, 0],
        [11.6, 0.6],
        [11.4, 1.8],
      ],
      [
        [11.4, 1.8],
        [10.6, 2.4],
        [0, 2.7],
      ],
    ],
    skin,
    { bevel: 0.3 },
  );
  const column = lathe(
    [
      [
        [3.6, 2.2],
        [2.6, 3.2],
        [2.1, 6],
        [2.3, 9],
        [3.4, 10.6],
      ],
    ],
    skin,
  );
  const boiler = lathe(
    [
      [
        [0, 10.2],
        [4.6, 10.3],
        [5.6, 11.2],
      ],
      [
        [5.6, 11.2],
        [5.7, 23],
      ],
      [
        [5.7, 23],
        [5.2, 24.2],
        [2.6, 24.8],
      ],
      [
        [2.6, 24.8],
        [2.5, 25.6],
      ],
      [
        [2.5, 25.6],
        [0, 25.7],
      ],
    ],
    skin,
    { bevel: 0.2 },
  );
  const bands = [12, 21.8].map((y) =>
    lathe(
      [
        [
          [5.66, y],
          [5.95, y + 0.1],
        ],
        [
          [5.95, y + 0.1],
          [5.95, y + 0.8],
        ],
        [
          [5.95, y + 0.8],
          [5.66, y + 0.9],
        ],
      ],
      other,
      { bevel: 0.12 },
    ),
  );
  const cap = lathe(
    [
      [
        [0, 25.6],
        [1.5, 25.6],
      ],
      [
        [1.5, 25.6],
        [1.9, 26.4],
        [1.4, 27.4],
        [0, 27.7],
      ],
    ],
    plastic('#2b2826', { roughness: 0.4 }),
    { bevel: 0.15 },
  );
  const level = group(
    at(cylinder(0.5, 8.4, glass()), 0, 13.2, 0),
    at(cylinder(0.36, 4.6, water()), 0, 13.3, 0),
    at(ball(0.8, shine), 0, 13, 0),
    at(ball(0.8, shine), 0, 21.6, 0),
  );
  const boilerPart = at(group(column, boiler, ...bands, cap, at(level, 3.9, 0, 4.9)), 3.6, 0, -2.6);
  // The group hangs on a bridge in front of the boiler, the piston stands above it.
  const piston = lathe(
    [
      [
        [0, 14.6],
        [2.7, 14.6],
      ],
      [
        [2.7, 14.6],
        [2.7, 15.4],
      ],
      [
        [2.7, 15.4],
        [2.15, 15.8],
      ],
      [
        [2.15, 15.8],
        [2.15, 24.4],
      ],
      [
        [2.15, 24.4],
        [1.7, 25],
        [0.9, 25.2],
      ],
      [
        [0.9, 25.2],
        [0.8, 27.2],
      ],
      [
        [0.8, 27.2],
        [0, 27.3],
      ],
    ],
    skin,
    { bevel: 0.15 },
  );
  const head = at(group(piston, at(brewingGroup(oak(), -48), 0, 15.2, 0, { scale: 0.86 })), -4.4, 0, 2.4);
  const bridge = tube(
    [
      [3, 18.8, -2.2],
      [-0.6, 18.9, 0.4],
      [-4.2, 18.9, 2.2],
    ],
    1.35,
    skin,
  );
  const pivot = at(ball(1.05, shine), -4.4, 27, 2.4);
  const arm = tube(
    [
      [-4.4, 26.9, 2.4],
      [-7.6, 28.9, 3.4],
      [-10.6, 31, 4.4],
    ],
    0.55,
    shine,
  );
  const fork = tube(
    [
      [-4.4, 26.9, 2.4],
      [-2.4, 25.8, 1.8],
      [-1.8, 24.6, 1.6],
    ],
    0.5,
    shine,
  );
  const grip = at(
    lathe(
      [
        [
          [0, 0],
          [0.78, 0],
        ],
        [
          [0.78, 0],
          [0.9, 0.6],
          [1.0, 4],
          [1.2, 7.6],
          [0.9, 8.9],
          [0, 9.1],
        ],
      ],
      oak(),
      { bevel: 0.15 },
    ),
    -10.2,
    30.75,
    4.25,
    { rz: 57, ry: -16 },
  );
  const wand = tube(
    [
      [9, 14, -1],
      [11.4, 13.4, 0.4],
      [12, 10, 1.2],
      [11.4, 6.4, 1.8],
    ],
    0.32,
    shine,
  );
  const valve = group(
    at(ball(0.9, shine), 9, 14, -1),
    at(cylinder(0.9, 1.4, plastic('#2b2826')), 9.8, 15.2, -0.4, { rz: -40 }),
  );
  const tray = at(dripTray(9.4, 8.4, 6, shine), -4.2, 2.9, 4.2);
  const lamp = at(ball(0.4, glow('#ff9d4a', 1.4)), 0.6, 2.5, 9.6);
  const machine = group(
    foot,
    boilerPart,
    head,
    bridge,
    pivot,
    arm,
    fork,
    grip,
    wand,
    valve,
    tray,
    lamp,
    at(sign('OSTERHOLT', 0.62, inkOn(color)), 5, 1.3, 10.62, { ry: 25 }),
  );
  if (coffee)
    machine.add(
      at(
        cup('white', { diameter: 6, height: 5.6, foot: 0.6, belly: 0.7, coffee: 'black', speckle: 0.2 }),
        -4.4,
        2.95,
        4.4,
        { ry: 195 },
      ),
    );
  return machine;
}
