type Words = { en: string; de: string; pl: string };

/**
 * The plain colours behind the poetic ones, in the order of the filter: what the filter calls them, a swatch, and the words people use.
 * Those that no colour belongs to are only looked for.
 */
export const COLOR_FAMILIES = {
  white: family('White/Weiß/Biały', '#f5f2ec', 'white', 'weiß', 'biały'),
  beige: family(
    'Beige/Beige/Beżowy',
    '#dfcfb2',
    'beige cream natural sand ecru',
    'beige creme natur sand ecru cremefarben',
    'beżowy kremowy naturalny piaskowy ecru',
  ),
  grey: family(
    'Grey/Grau/Szary',
    '#8c8c8c',
    'grey gray anthracite',
    'grau anthrazit',
    'szary popielaty grafitowy antracyt',
  ),
  black: family('Black/Schwarz/Czarny', '#2b2a2a', 'black', 'schwarz', 'czarny'),
  brown: family('Brown/Braun/Brązowy', '#8a5a2b', 'brown', 'braun', 'brązowy'),
  red: family(
    'Red & terracotta/Rot & Terrakotta/Czerwony i terakota',
    '#b2553b',
    'red terracotta',
    'rot terrakotta',
    'czerwony ceglasty terakota',
  ),
  pink: family('Pink/Rosa/Różowy', '#d5a39a', 'pink rose', 'rosa pink rosé', 'różowy'),
  orange: family('Orange/Orange/Pomarańczowy', '#cf7a36', 'orange', 'orange', 'pomarańczowy'),
  yellow: family('Yellow/Gelb/Żółty', '#cb963c', 'yellow mustard', 'gelb senfgelb', 'żółty musztardowy'),
  green: family('Green/Grün/Zielony', '#6f7a56', 'green olive', 'grün oliv olivgrün', 'zielony oliwkowy'),
  blue: family('Blue/Blau/Niebieski', '#3d5c96', 'blue', 'blau', 'niebieski'),
  navy: family('Navy/Dunkelblau/Granatowy', '#33404f', 'navy', 'dunkelblau nachtblau', 'granatowy granat'),
  metal: family('Metal/Metall/Metal', '#b8b3a4', 'metal metallic', 'metall metallic', 'metalowy metal metaliczny'),
  gold: family('Gold/Gold/Złoty', '#bf9a54', 'gold golden', 'gold golden', 'złoty'),
  silver: family('Silver/Silber/Srebrny', '#c0c4c6', 'silver', 'silber silbern', 'srebrny'),
  wood: family('Wood/Holz/Drewno', '#c99e68', 'wood wooden', 'holz hölzern', 'drewno drewniany'),
  clear: family(
    'Clear/Klar/Przezroczysty',
    '#e2ebe9',
    'clear transparent',
    'klar transparent durchsichtig',
    'przezroczysty bezbarwny',
  ),
} as const;

export type ColorFamily = keyof typeof COLOR_FAMILIES;

function family(
  name: string,
  swatch: string,
  en: string,
  de: string,
  pl: string,
): { name: Words; swatch: string; words: Words } {
  const [inEnglish = '', inGerman = '', inPolish = ''] = name.split('/');
  return { name: { en: inEnglish, de: inGerman, pl: inPolish }, swatch, words: { en, de, pl } };
}

export function isColorFamily(key: string): key is ColorFamily {
  return Object.hasOwn(COLOR_FAMILIES, key);
}
