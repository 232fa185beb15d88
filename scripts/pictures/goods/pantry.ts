import { basketPapers } from '../models/basket-papers';
import { type Bottle, bottle } from '../models/bottle';
import { brush } from '../models/brush';
import { chocolateBars } from '../models/chocolate-bars';
import { clothFilter } from '../models/cloth-filter';
import { coffeeBag } from '../models/coffee-bag';
import { conePapers } from '../models/cone-papers';
import { discPapers } from '../models/disc-papers';
import { honeyJar } from '../models/honey-jar';
import { labelTin } from '../models/label-tin';
import type { Motif } from '../models/motif';
import { polishTin } from '../models/polish-tin';
import { squarePapers } from '../models/square-papers';
import { tastingBox } from '../models/tasting-box';
import { waterFilter } from '../models/water-filter';
import { type Goods, good } from './good';

const bag = (paper: string, band: string, kind: Motif, name: string, note: string) =>
  good(
    coffeeBag,
    { paper, band, kind, name, note },
    { turn: -16, height: 10, fill: 0.64 },
    { turn: 30, height: 22, fill: 0.66, options: { beans: true } },
  );

const tea = (label: string, name: string, note: string, leaves: string) =>
  good(labelTin, { label, name, note, leaves }, { height: 12, fill: 0.58 }, { height: 32, options: { open: true } });

const bottled = (look: Bottle) =>
  good(bottle, look, { turn: -10, height: 10 }, { turn: 16, height: 18, options: { open: true } });

export const pantryGoods: Goods = {
  'feldweg-morgenrot': bag('#e6d3b3', '#b9603f', 'sun', 'MORGENROT', 'ESPRESSO'),
  'feldweg-kaminholz': bag('#4a4039', '#8f4a2c', 'fire', 'KAMINHOLZ', 'ESPRESSO'),
  'feldweg-winterglut': bag('#2e3a4c', '#c07a45', 'star', 'WINTERGLUT', 'EDITION'),
  'feldweg-nordwind': bag('#e3dccf', '#5b7f8c', 'wind', 'NORDWIND', 'FILTER'),
  'feldweg-wanderung': bag('#d9cdb4', '#45604f', 'path', 'WANDERUNG', 'FILTER'),
  'feldweg-leise': bag('#dcd3c6', '#5a5a7d', 'moon', 'LEISE', 'DECAF'),
  'feldweg-yirga': bag('#efe6d6', '#cf9a3f', 'leaf', 'YIRGA', 'ETHIOPIA'),
  'feldweg-huila': bag('#e4d8c0', '#66784f', 'peak', 'HUILA', 'COLOMBIA'),
  'feldweg-cerrado': bag('#d8c09a', '#7b4a34', 'hills', 'CERRADO', 'BRASIL'),
  'feldweg-kiri': bag('#ece4d5', '#a8434a', 'berry', 'KIRI', 'KENYA'),
  'feldweg-probierset': good(
    tastingBox,
    {},
    { turn: -18, height: 18 },
    { turn: 24, height: 24, options: { lying: true } },
  ),
  'aurikel-morgennebel': tea('#6f8492', 'MORGENNEBEL', 'BLACK TEA', '#3a2a20'),
  'aurikel-wiesenrand': tea('#8d9a63', 'WIESENRAND', 'HERB TEA', '#7d8453'),
  'aurikel-moosgarten': tea('#55624a', 'MOOSGARTEN', 'GREEN TEA', '#4f5f3a'),
  'aurikel-dark-chocolate': good(
    chocolateBars,
    { paper: '#4b2f3a', title: '70 %', line: 'GHANA', picture: 'cocoa', cocoa: '#3a2018' },
    { turn: -16, height: 18 },
    { turn: -10, height: 30, options: { open: true } },
  ),
  'aurikel-coffee-chocolate': good(
    chocolateBars,
    { paper: '#b98554', title: 'KAFFEE', line: 'GHANA · BRASIL', picture: 'bean', cocoa: '#6d4128' },
    { turn: -16, height: 18 },
    { turn: -10, height: 30, options: { open: true } },
  ),
  'aurikel-honey': good(honeyJar, {}, { turn: -8, height: 12 }, { turn: 8, height: 20, options: { open: true } }),
  'feldweg-cone-filters': good(
    conePapers,
    {},
    { turn: -16, height: 14 },
    { turn: -8, height: 26, options: { fanned: true } },
  ),
  'feldweg-basket-filters': good(basketPapers, {}, { height: 20 }, { height: 26, options: { spread: true } }),
  'feldweg-hourglass-filters': good(
    squarePapers,
    {},
    { turn: -18, height: 14 },
    { turn: -8, height: 28, options: { lying: true } },
  ),
  'feldweg-espresso-filters': good(
    discPapers,
    {},
    { turn: -6, height: 20 },
    { turn: 10, height: 32, options: { poured: true } },
  ),
  'lenno-cloth-filter': good(clothFilter, {}, { height: 22 }, { height: 16, turn: -14, options: { onGlass: true } }),
  'kleinwasser-descaler': bottled({
    body: [
      [3.4, 0],
      [3.9, 0.5],
      [4, 2],
      [4, 11.2],
      [3.5, 12.8],
      [2, 14.6],
      [1.6, 15.4],
    ],
    color: '#ecefeb',
    cap: '#5f8f98',
    capRadius: 1.85,
    capHeight: 2.4,
    label: '#5f8f98',
    ink: '#f4f7f3',
    words: ['DESCALER', 'KLEINWASSER', '500 ML'],
    from: 3,
    to: 9.6,
  }),
  'kleinwasser-descaling-tabs': bottled({
    body: [
      [3.5, 0],
      [3.7, 0.3],
      [3.7, 3],
      [3.7, 6.6],
    ],
    color: '#b9bec0',
    metal: true,
    cap: '#5f8f98',
    capRadius: 3.95,
    capHeight: 1.8,
    label: '#eef3f0',
    ink: '#40707a',
    words: ['TABS 12', 'KLEINWASSER', 'DESCALING'],
    from: 1,
    to: 6,
  }),
  'kleinwasser-espresso-cleaner': bottled({
    body: [
      [4, 0],
      [4.4, 0.4],
      [4.4, 5],
      [4.4, 9],
      [4.1, 9.6],
    ],
    color: '#f0efe9',
    cap: '#3a3836',
    capRadius: 4.5,
    capHeight: 2.2,
    label: '#3f4a4c',
    ink: '#eef2ee',
    words: ['CLEANER', 'KLEINWASSER', '500 G'],
    from: 2,
    to: 8,
  }),
  'kleinwasser-milk-cleaner': bottled({
    body: [
      [3.2, 0],
      [3.6, 0.5],
      [3.7, 2],
      [3.7, 9.8],
      [3.2, 11.4],
      [1.8, 13.2],
      [1.4, 14],
    ],
    color: '#f3efe6',
    cap: '#d9b98c',
    capRadius: 1.7,
    capHeight: 2.3,
    label: '#d9b98c',
    ink: '#5b4327',
    words: ['MILK', 'KLEINWASSER', '500 ML'],
    from: 2.4,
    to: 8.4,
  }),
  'kleinwasser-water-filter': good(
    waterFilter,
    {},
    { turn: -10, height: 12 },
    { turn: 6, height: 20, options: { pair: true } },
  ),
  'kleinwasser-grinder-brush': good(brush, {}, { height: 30 }, { height: 24, close: { at: [-2.6, 1.6, 1], size: 13 } }),
  'moosberg-wood-oil': bottled({
    body: [
      [2.8, 0],
      [3.1, 0.4],
      [3.2, 1.6],
      [3.2, 6.4],
      [2.7, 7.8],
      [1.6, 9.2],
      [1.35, 10],
    ],
    color: '#a86a2a',
    glass: '#8a5426',
    cap: 'oak',
    capRadius: 1.6,
    capHeight: 2,
    label: '#efe4cd',
    ink: '#5b4327',
    words: ['OIL', 'MOOSBERG', '200 ML'],
    from: 1.4,
    to: 5.8,
  }),
  'kleinwasser-linen-wash': bottled({
    body: [
      [3.2, 0],
      [3.6, 0.5],
      [3.75, 2],
      [3.75, 11],
      [3.2, 13],
      [1.9, 15],
      [1.5, 16.6],
    ],
    color: '#a56a30',
    glass: '#8a5426',
    cap: '#2b2826',
    capRadius: 1.8,
    capHeight: 2.4,
    label: '#f1f0ea',
    ink: '#40707a',
    words: ['LINEN', 'KLEINWASSER', '500 ML'],
    from: 2.6,
    to: 9.6,
  }),
  'kleinwasser-brass-polish': good(
    polishTin,
    {},
    { turn: -12, height: 24 },
    { turn: 6, height: 30, options: { shut: true } },
  ),
};
