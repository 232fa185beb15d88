/** Wide pictures of several goods on one table, in their true sizes: one for the home page, one for each department. */
import { Group, type Object3D } from 'three';
import { type Room, room, TABLE_TOP } from '../models/room';
import { at } from '../studio/geometry';
import { coffeeGoods } from './coffee';
import type { Goods, Still } from './good';
import { lightGoods } from './light';
import { livingGoods } from './living';
import { pantryGoods } from './pantry';
import { storageGoods } from './storage';
import { tableGoods } from './table';

const goods: Goods = {
  ...coffeeGoods,
  ...pantryGoods,
  ...tableGoods,
  ...storageGoods,
  ...lightGoods,
  ...livingGoods,
};

/** What, in which colour, where (right, front) and how it is turned; options go to the model, `y` lifts it onto something. */
type Placed = readonly [
  product: string,
  color: string,
  x: number,
  z: number,
  turn?: number,
  // biome-ignore lint/suspicious/noExplicitAny: each model has options of its own
  more?: { y?: number; [option: string]: any },
];

function scene(place: Room, things: readonly Placed[]): () => Object3D {
  return () => {
    const whole = new Group();
    whole.add(room(place));
    for (const [product, color, x, z, turn = 0, { y = 0, ...options } = {}] of things) {
      const good = goods[product];
      if (good)
        whole.add(
          at(new Group().add(good.model(color, { ...good.options, ...options })), x, TABLE_TOP + y, z, { ry: turn }),
        );
    }
    return whole;
  };
}

/** The camera looks at the middle of the goods; `tall` is how many centimetres the frame shows from top to bottom. */
const frame = (tall: number, middle: number, height = 10) => ({
  height,
  close: { at: [0, middle, 0] as const, size: tall },
});

export const stills: Record<string, Still> = {
  'still-hero': {
    compose: scene({ wall: '#e6d3b8', sun: -34 }, [
      ['halden-grano', 'steel', -3, -17, 12],
      ['halden-uno', 'moss', 15.5, -8, -18],
      ['feldweg-morgenrot', '', 33, -13, -8],
      ['osterholt-schwan', 'white', 42.3, 4, 52],
      ['sula-cappuccino-cup', 'rose', 0, 11, 30],
      ['sula-espresso-cups', 'oat', 25, 16, 14],
    ]),
    view: frame(67, 20),
  },
  'still-coffee': {
    compose: scene({ wall: '#c9cdb9', table: '#d2b48a', sun: -6 }, [
      ['osterholt-schwan', 'black', -22, -4, 20],
      ['glashof-sanduhr', '', 2, -2, 0],
      ['feldweg-yirga', '', 17, -8, -10],
      ['halden-grano', 'moss', 32, -12, -16],
      ['sula-mug', 'moss', -10, 13, 30],
      ['sula-mug', 'oat', 14, 12, 24, { coffee: 'black' }],
    ]),
    view: frame(58, 16.5),
  },
  'still-pantry': {
    compose: scene({ wall: '#bcc5c2', table: '#cfa873', sun: -50 }, [
      ['glashof-oak-jar', '', -27, -6, 10],
      ['feldweg-kaminholz', '', -4, -8, 12],
      ['feldweg-nordwind', '', 9, -5, -6],
      ['aurikel-moosgarten', '', 23, -3, -10],
      ['aurikel-honey', '', 35, 2, -14],
      ['aurikel-dark-chocolate', '', 16, 13, 14],
      ['sula-mug', 'clay', -13, 14, 32, { coffee: 'black' }],
    ]),
    view: frame(52, 14.5),
  },
  'still-table': {
    compose: scene({ wall: '#dcbfaa', table: '#cba06c', sun: -30 }, [
      ['sula-reed-vase', 'oat', -33, -12, 0, { stems: false }],
      ['sula-teapot', 'moss', -15, -6, 10],
      ['sula-plate', 'oat', 12, 2, 0, { count: 2 }],
      ['sula-bowl', 'ink', 12, 2, 0, { y: 2.4 }],
      ['sula-cake-stand', 'white', 33, -16, 0],
      ['sula-cappuccino-cup', 'ink', -26, 13, 30],
      ['sula-mug', 'clay', -6, 15, 24],
      ['lenno-napkins', 'ochre', 28, 16, -14],
    ]),
    view: frame(58, 16),
  },
  'still-storage': {
    compose: scene({ wall: '#d6cdbd', table: '#b98d5c', sun: -52 }, [
      ['sula-canister', 'ink', -36, -6, 14],
      ['glashof-oak-jar', '', -14, -6, -6],
      ['feldweg-bean-tin', 'moss', 4, -4, -6],
      ['moosberg-bread-box', 'oat', 30, -16, -14],
      ['glashof-spice-jars', '', 15, 13, -8],
      ['sula-salt-pot', 'white', -26, 14, 16],
    ]),
    view: frame(64, 16),
  },
  'still-light': {
    compose: scene(
      {
        wall: '#6f5c4b',
        table: '#8a5f3c',
        sun: null,
        lamps: [
          [-16, 42, 78],
          [24, 28, 60],
        ],
      },
      [
        ['nattlys-candlestick', 'brass', -44, -4, 0],
        ['nattlys-linen-lamp', 'moss', -16, -12, 0],
        ['nattlys-portable', 'clay', 8, 2, 0],
        ['nattlys-mushroom-lamp', 'oat', 31, -10, 0],
        ['nattlys-resin-candle', 'amber', 24, 16, -10],
        ['nattlys-pillar-candle', 'rose', -30, 14, 20],
      ],
    ),
    view: frame(72, 22),
  },
  'still-living': {
    compose: scene({ wall: '#dcd6c8', table: '#b88d60', sun: -30 }, [
      ['moosberg-pot', 'clay', -42, -8, 20],
      ['sula-ring-vase', 'white', -18, -6, 16, { stem: true }],
      ['sula-belly-vase', 'ink', 8, -14, 0],
      ['sula-footed-planter', 'oat', 36, -12, 0],
      ['moosberg-watering-can', 'brass', 40, 16, 30],
      ['lenno-throw', 'moss', 4, 17, -10],
    ]),
    view: frame(84, 26),
  },
};
