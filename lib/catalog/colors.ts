import { COLOR_FAMILIES, type ColorFamily, isColorFamily } from './color-families';

/** The colours goods come in: the name people read, the swatch, the plain colour it is, and others that it passes for. */
type Color = {
  name: { en: string; de: string; pl: string };
  swatch: string;
  family: ColorFamily;
  also: readonly ColorFamily[];
};

export const COLORS = {
  oat: { name: { en: 'Oat', de: 'Hafer', pl: 'Owsiany' }, swatch: '#e3d5bd', family: 'beige', also: ['white'] },
  linen: { name: { en: 'Linen', de: 'Leinen', pl: 'Lniany' }, swatch: '#d3c4a6', family: 'beige', also: [] },
  white: { name: { en: 'White', de: 'Weiß', pl: 'Biały' }, swatch: '#f5f2ec', family: 'white', also: [] },
  rose: { name: { en: 'Rose', de: 'Rosé', pl: 'Różany' }, swatch: '#d5a39a', family: 'pink', also: [] },
  clay: { name: { en: 'Clay', de: 'Ton', pl: 'Glina' }, swatch: '#b96f4e', family: 'red', also: ['orange', 'brown'] },
  ochre: { name: { en: 'Ochre', de: 'Ocker', pl: 'Ochra' }, swatch: '#cb963c', family: 'yellow', also: ['orange'] },
  brass: { name: { en: 'Brass', de: 'Messing', pl: 'Mosiądz' }, swatch: '#bf9a54', family: 'metal', also: ['gold'] },
  oak: { name: { en: 'Oak', de: 'Eiche', pl: 'Dąb' }, swatch: '#c99e68', family: 'wood', also: ['brown'] },
  moss: { name: { en: 'Moss', de: 'Moos', pl: 'Mech' }, swatch: '#6f7a56', family: 'green', also: [] },
  cobalt: { name: { en: 'Cobalt', de: 'Kobalt', pl: 'Kobalt' }, swatch: '#3d5c96', family: 'blue', also: [] },
  ink: { name: { en: 'Ink', de: 'Tinte', pl: 'Atrament' }, swatch: '#33404f', family: 'blue', also: ['navy', 'grey'] },
  steel: {
    name: { en: 'Steel', de: 'Stahl', pl: 'Stal' },
    swatch: '#c0c4c6',
    family: 'metal',
    also: ['silver', 'grey'],
  },
  black: { name: { en: 'Black', de: 'Schwarz', pl: 'Czarny' }, swatch: '#2b2a2a', family: 'black', also: [] },
  clear: { name: { en: 'Clear', de: 'Klar', pl: 'Przezroczysty' }, swatch: '#e2ebe9', family: 'clear', also: [] },
  amber: {
    name: { en: 'Amber', de: 'Bernstein', pl: 'Bursztyn' },
    swatch: '#b5702a',
    family: 'brown',
    also: ['orange'],
  },
} satisfies Record<string, Color>;

export type ColorKey = keyof typeof COLORS;

export function isColorKey(key: string): key is ColorKey {
  return Object.hasOwn(COLORS, key);
}

/** The family that a value in an address means: itself, or that of a colour, which older addresses name; null for neither. */
export function colorFamilyOf(value: string): ColorFamily | null {
  if (isColorFamily(value)) return value;
  return isColorKey(value) ? COLORS[value].family : null;
}

/** The colours that belong to some families. */
export function colorsOfFamilies(families: readonly string[]): ColorKey[] {
  return (Object.keys(COLORS) as ColorKey[]).filter((key) => families.includes(COLORS[key].family));
}

/** Every word that people have for a colour in a language: its own name, its family's words, those of the colours it passes for. */
export function colorWords(key: string, locale: keyof Color['name']): string {
  if (!isColorKey(key)) return key;
  const { name, family: own, also } = COLORS[key];
  return [name[locale], ...[own, ...also].map((one) => COLOR_FAMILIES[one].words[locale])].join(' ');
}
