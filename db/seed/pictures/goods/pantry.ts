import type { Goods } from './good';

export const pantryGoods: Goods = {};
