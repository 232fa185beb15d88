import type { Goods } from './good';

export const coffeeGoods: Goods = {};
