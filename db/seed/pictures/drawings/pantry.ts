import { basketPapers } from '../shapes/basket-papers';
import { type Bottle, bottle } from '../shapes/bottle';
import { brush } from '../shapes/brush';
import { clothFilter } from '../shapes/cloth-filter';
import { coffeeBag } from '../shapes/coffee-bag';
import { conePapers } from '../shapes/cone-papers';
import { discPapers } from '../shapes/disc-papers';
import type { Motif } from '../shapes/motif';
import { squarePapers } from '../shapes/square-papers';
import { waterFilter } from '../shapes/water-filter';
import { type Drawing, framed } from './framed';

const bag = (paper: string, band: string, kind: Motif, name: string, note: string): Drawing =>
  framed(1, 18, (sheet) => coffeeBag(sheet, { paper, band, kind, name, note }));

const bottled = (look: Bottle): Drawing => framed(1, 0, (sheet) => bottle(sheet, look));

export const pantryDrawings: Record<string, Drawing> = {
  'feldweg-morgenrot': bag('#e6d3b3', '#b9603f', 'sun', 'MORGENROT', 'ESPRESSO'),
  'feldweg-nordwind': bag('#e3dccf', '#5b7f8c', 'wind', 'NORDWIND', 'FILTER'),
  'feldweg-kaminholz': bag('#4a4039', '#8f4a2c', 'fire', 'KAMINHOLZ', 'ESPRESSO'),
  'feldweg-leise': bag('#dcd3c6', '#5a5a7d', 'moon', 'LEISE', 'DECAF'),
  'feldweg-yirga': bag('#efe6d6', '#cf9a3f', 'leaf', 'YIRGA', 'ETHIOPIA'),
  'feldweg-huila': bag('#e4d8c0', '#66784f', 'peak', 'HUILA', 'COLOMBIA'),
  'feldweg-cerrado': bag('#d8c09a', '#7b4a34', 'hills', 'CERRADO', 'BRASIL'),
  'feldweg-wanderung': bag('#d9cdb4', '#45604f', 'path', 'WANDERUNG', 'FILTER'),
  'feldweg-cone-filters': framed(1, 30, conePapers),
  'feldweg-basket-filters': framed(1, 20, basketPapers),
  'feldweg-hourglass-filters': framed(1, 0, squarePapers),
  'feldweg-espresso-filters': framed(1.1, 50, discPapers),
  'lenno-cloth-filter': framed(1, 20, clothFilter),
  'kleinwasser-descaler': bottled({
    runs: [
      [
        [214, 52],
        [236, 62],
        [280, 116],
        [330, 128],
      ],
      [
        [330, 128],
        [650, 128],
        [668, 118],
      ],
    ],
    color: '#e9ece8',
    cap: '#5f8f98',
    capWidth: 50,
    label: '#5f8f98',
    ink: '#f4f7f3',
    words: ['DESCALER', 'KLEINWASSER'],
    labelFrom: 366,
    labelTo: 580,
  }),
  'kleinwasser-descaling-tabs': bottled({
    runs: [
      [
        [430, 122],
        [650, 122],
      ],
    ],
    color: '#b9bec0',
    cap: '#5f8f98',
    capWidth: 126,
    label: '#e9efec',
    ink: '#40707a',
    words: ['TABS 12', 'KLEINWASSER'],
    labelFrom: 452,
    labelTo: 600,
    metallic: true,
  }),
  'kleinwasser-espresso-cleaner': bottled({
    runs: [
      [
        [360, 132],
        [384, 142],
      ],
      [
        [384, 142],
        [648, 142],
        [664, 134],
      ],
    ],
    color: '#efeee8',
    cap: '#3a3836',
    capWidth: 138,
    label: '#3f4a4c',
    ink: '#eef2ee',
    words: ['CLEANER', 'KLEINWASSER'],
    labelFrom: 416,
    labelTo: 594,
  }),
  'kleinwasser-milk-cleaner': bottled({
    runs: [
      [
        [250, 46],
        [270, 54],
        [320, 108],
        [370, 118],
      ],
      [
        [370, 118],
        [650, 118],
        [666, 110],
      ],
    ],
    color: '#f3efe6',
    cap: '#d9b98c',
    capWidth: 44,
    label: '#d9b98c',
    ink: '#5b4327',
    words: ['MILK', 'KLEINWASSER'],
    labelFrom: 400,
    labelTo: 590,
  }),
  'kleinwasser-water-filter': framed(1.05, 30, waterFilter),
  'kleinwasser-grinder-brush': framed(1, 0, brush),
  'moosberg-wood-oil': bottled({
    runs: [
      [
        [330, 46],
        [352, 52],
        [392, 98],
        [430, 108],
      ],
      [
        [430, 108],
        [650, 108],
        [664, 100],
      ],
    ],
    color: '#8a5426',
    cap: 'oak',
    capWidth: 48,
    label: '#efe4cd',
    ink: '#5b4327',
    words: ['OIL', 'MOOSBERG'],
    labelFrom: 456,
    labelTo: 600,
  }),
};
