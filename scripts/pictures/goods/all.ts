import { coffeeGoods } from './coffee';
import type { Goods } from './good';
import { lightGoods } from './light';
import { livingGoods } from './living';
import { pantryGoods } from './pantry';
import { storageGoods } from './storage';
import { tableGoods } from './table';

export const goods: Goods = {
  ...coffeeGoods,
  ...pantryGoods,
  ...tableGoods,
  ...storageGoods,
  ...lightGoods,
  ...livingGoods,
};
