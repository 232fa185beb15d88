/** Which routine draws which product, and with what proportions. */
import { coffeeDrawings } from './drawings/coffee';
import type { Drawing } from './drawings/framed';
import { lightDrawings } from './drawings/light';
import { livingDrawings } from './drawings/living';
import { pantryDrawings } from './drawings/pantry';
import { storageDrawings } from './drawings/storage';
import { tableDrawings } from './drawings/table';

export const drawings: Record<string, Drawing> = {
  ...coffeeDrawings,
  ...pantryDrawings,
  ...tableDrawings,
  ...storageDrawings,
  ...lightDrawings,
  ...livingDrawings,
};
