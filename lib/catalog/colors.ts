/** The colours goods come in: the names people read and the swatch the facet and the product page show. */
type Color = { name: { en: string; de: string; pl: string }; swatch: string };

export const COLORS = {
  oat: { name: { en: 'Oat', de: 'Hafer', pl: 'Owsiany' }, swatch: '#e3d5bd' },
  linen: { name: { en: 'Linen', de: 'Leinen', pl: 'Lniany' }, swatch: '#d3c4a6' },
  white: { name: { en: 'White', de: 'Weiß', pl: 'Biały' }, swatch: '#f5f2ec' },
  rose: { name: { en: 'Rose', de: 'Rosé', pl: 'Różany' }, swatch: '#d5a39a' },
  clay: { name: { en: 'Clay', de: 'Ton', pl: 'Glina' }, swatch: '#b96f4e' },
  ochre: { name: { en: 'Ochre', de: 'Ocker', pl: 'Ochra' }, swatch: '#cb963c' },
  brass: { name: { en: 'Brass', de: 'Messing', pl: 'Mosiądz' }, swatch: '#bf9a54' },
  oak: { name: { en: 'Oak', de: 'Eiche', pl: 'Dąb' }, swatch: '#c99e68' },
  moss: { name: { en: 'Moss', de: 'Moos', pl: 'Mech' }, swatch: '#6f7a56' },
  cobalt: { name: { en: 'Cobalt', de: 'Kobalt', pl: 'Kobalt' }, swatch: '#3d5c96' },
  ink: { name: { en: 'Ink', de: 'Tinte', pl: 'Atrament' }, swatch: '#33404f' },
  steel: { name: { en: 'Steel', de: 'Stahl', pl: 'Stal' }, swatch: '#c0c4c6' },
  black: { name: { en: 'Black', de: 'Schwarz', pl: 'Czarny' }, swatch: '#2b2a2a' },
  clear: { name: { en: 'Clear', de: 'Klar', pl: 'Przezroczysty' }, swatch: '#e2ebe9' },
  amber: { name: { en: 'Amber', de: 'Bernstein', pl: 'Bursztyn' }, swatch: '#b5702a' },
} as const satisfies Record<string, Color>;

export type ColorKey = keyof typeof COLORS;

export function isColorKey(key: string): key is ColorKey {
  return Object.hasOwn(COLORS, key);
}
