import { guarantee, lasts, light as lit, madeIn, material, places, size, takesE27 } from '../details';
import { price, shelf, t } from '../shape';

export const bulbs = shelf({ category: 'light/candles/bulbs', brand: 'Nattlys' }, [
  {
    slug: 'nattlys-bulb',
    kind: 'consumable',
    family: 'light-bulb',
    popularity: 71,
    addedAt: '2026-01-12',
    fits: ['nattlys-mushroom-lamp', 'nattlys-globe-lamp', 'nattlys-dome-pendant', 'nattlys-linen-lamp'],
    name: t('Warm LED bulb', 'Warme LED-Lampe', 'Ciepła żarówka LED'),
    tagline: t(
      '2200 kelvin: the hour before sunset.',
      '2200 Kelvin: die Stunde vor Sonnenuntergang.',
      '2200 kelwinów: godzina przed zachodem słońca.',
    ),
    description: t(
      'A filament bulb with a soft amber tone that dims without flicker or hum. Reads colours well enough to choose a jumper by.',
      'Eine Fadenlampe mit weichem Bernsteinton, die ohne Flackern und Summen dimmt. Gibt Farben so gut wieder, dass man den Pullover danach aussuchen kann.',
      'Żarówka z włóknem o miękkim, bursztynowym tonie; ściemnia się bez migotania i brzęczenia. Oddaje kolory na tyle dobrze, że można przy niej wybrać sweter.',
    ),
    details: [lit('E27, 4 W, 400 lm, 2200 K'), lasts(t('15,000 hours', '15.000 Stunden', '15 000 godzin'))],
    offers: [{ price: price(9.9, 42, 10.5) }],
  },
  {
    slug: 'nattlys-globe-bulb',
    kind: 'consumable',
    family: 'light-bulb',
    popularity: 46,
    addedAt: '2026-04-07',
    fits: ['nattlys-glass-pendant', 'nattlys-cord-set', 'nattlys-paper-pendant'],
    name: t('Globe bulb', 'Globe-Lampe', 'Żarówka Globe'),
    tagline: t('Needs no shade.', 'Braucht keinen Schirm.', 'Nie potrzebuje klosza.'),
    description: t(
      'A large, softly gold globe with a single spiral filament. Made to be looked at, and dimmable down to the last tenth.',
      'Eine große, sanft goldene Kugel mit einer einzigen Fadenspirale. Zum Ansehen gemacht und bis auf das letzte Zehntel dimmbar.',
      'Duża, delikatnie złota kula z jedną spiralą włókna. Stworzona do oglądania, ściemnia się do ostatniej dziesiątej części.',
    ),
    details: [
      lit('E27, 6 W, 500 lm, 2000 K'),
      size('⌀ 12.5 × 17 cm'),
      lasts(t('15,000 hours', '15.000 Stunden', '15 000 godzin')),
    ],
    offers: [{ price: price(17.9, 76, 19) }],
  },
  {
    slug: 'nattlys-cord-set',
    kind: 'durable',
    family: 'cord-set',
    lifetimeInMonths: 240,
    popularity: 33,
    addedAt: '2026-08-27',
    fits: ['nattlys-globe-bulb', 'nattlys-paper-pendant', 'nattlys-bulb', 'nattlys-glass-pendant'],
    name: t('Cloth cord with socket', 'Textilkabel mit Fassung', 'Przewód w oplocie z oprawką'),
    tagline: t('A lamp is only a knot away.', 'Nur ein Knoten bis zur Leuchte.', 'Od lampy dzieli tylko węzeł.'),
    description: t(
      'Cotton-covered cord, a socket of solid brass and a small ceiling cup. Comes wired; an electrician needs ten minutes for the ceiling.',
      'Baumwollummanteltes Kabel, eine Fassung aus massivem Messing und ein kleiner Baldachin. Fertig verdrahtet; für die Decke braucht ein Elektriker zehn Minuten.',
      'Przewód w bawełnianym oplocie, oprawka z litego mosiądzu i mała maskownica. Gotowy do podłączenia; elektrykowi zajmie to dziesięć minut.',
    ),
    details: [
      material(t('Cotton, brass, steel', 'Baumwolle, Messing, Stahl', 'Bawełna, mosiądz, stal')),
      lit(takesE27),
      madeIn(places.denmark),
      guarantee(10),
    ],
    colors: ['black', 'linen'],
    offers: [
      { size: '2 m', price: price(24, 102, 25) },
      { size: '4 m', price: price(29, 124, 31) },
    ],
    stock: { 'linen/4 m': 0 },
  },
]);
