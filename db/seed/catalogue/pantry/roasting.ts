/** Words and prices that our roaster's bags share. */
import { grams, price, type SeedOffer, t } from '../shape';

export const light = t('Light', 'Hell', 'Jasne');
export const medium = t('Medium', 'Mittel', 'Średnie');
export const dark = t('Dark', 'Dunkel', 'Ciemne');
export const forEspresso = t(
  'Espresso machine, moka pot',
  'Siebträger, Espressokocher',
  'Ekspres ciśnieniowy, kawiarka',
);
export const forFilter = t('Dripper, filter machine', 'Handfilter, Filtermaschine', 'Dripper, ekspres przelewowy');
export const forPress = t(
  'French press, filter machine',
  'French Press, Filtermaschine',
  'Prasa francuska, ekspres przelewowy',
);

export const blend: SeedOffer[] = [
  { size: '250 g', net: grams(250), price: price(9.9, 42, 10.5) },
  { size: '1 kg', net: grams(1000), price: price(33, 139, 35) },
];
export const singleOrigin: SeedOffer[] = [
  { size: '250 g', net: grams(250), price: price(12.9, 55, 13.5) },
  { size: '1 kg', net: grams(1000), price: price(44, 189, 47) },
];
