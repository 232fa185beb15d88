import { capacity, care, cleaned, contents, madeIn, material, of, places, size } from '../details';
import { price, shelf, t } from '../shape';

export const glasses = shelf({ category: 'table/cups/glasses', brand: 'Glashof', kind: 'collectible' }, [
  {
    slug: 'glashof-double-glasses',
    family: 'double-wall-glass',
    popularity: 65,
    addedAt: '2026-03-18',
    fits: ['halden-piccolo', 'glashof-server', 'glashof-sanduhr', 'feldweg-cerrado'],
    name: t('Double-walled glasses, set of two', 'Doppelwandige Gläser, 2er-Set', 'Szklanki dwuścienne, 2 szt.'),
    tagline: t('The coffee floats.', 'Der Kaffee schwebt.', 'Kawa unosi się w powietrzu.'),
    description: t(
      'Two layers of glass with air between: hot inside, cool outside, no ring on the table. Small for espresso, large for flat white or iced coffee.',
      'Zwei Schichten Glas mit Luft dazwischen: innen heiß, außen kühl, kein Rand auf dem Tisch. Klein für Espresso, groß für Flat White oder Eiskaffee.',
      'Dwie warstwy szkła, a między nimi powietrze: gorąco w środku, chłodno na zewnątrz, bez śladu na stole. Małe do espresso, duże do flat white lub kawy mrożonej.',
    ),
    details: [material(of.glass), contents('2'), care(cleaned.dishwasher), madeIn(places.czechia)],
    offers: [
      { size: '80 ml', price: price(19.9, 84.9, 21) },
      { size: '250 ml', price: price(26.9, 114, 29) },
    ],
  },
  {
    slug: 'glashof-tumblers',
    family: 'drinking-glass',
    popularity: 52,
    addedAt: '2026-06-08',
    fits: ['glashof-carafe', 'moosberg-tray', 'glashof-cold-brew'],
    name: t(
      'Stacking tumblers, set of four',
      'Stapelbecher aus Glas, 4er-Set',
      'Szklanki do ustawiania w stos, 4 szt.',
    ),
    tagline: t(
      'They stack, and they never date.',
      'Stapeln sich und altern nicht.',
      'Stoją jedna w drugiej i się nie starzeją.',
    ),
    description: t(
      'Pressed and then fire-polished, with a thick floor that makes water look like something. Tinted in the mass, so the colour does not wash off.',
      'Gepresst und dann feuerpoliert, mit dickem Boden, der sogar Wasser gut aussehen lässt. In der Masse gefärbt, die Farbe wäscht sich nicht ab.',
      'Prasowane i polerowane ogniem, z grubym dnem, w którym nawet woda wygląda szlachetnie. Barwione w masie, więc kolor się nie zmyje.',
    ),
    details: [
      material(t('Pressed glass', 'Pressglas', 'Szkło prasowane')),
      size('250 ml: ⌀ 8 × 9 cm · 350 ml: ⌀ 8.5 × 11 cm'),
      contents('4'),
      care(cleaned.dishwasher),
      madeIn(places.czechia),
    ],
    colors: ['clear', 'amber', 'moss'],
    offers: [
      { size: '250 ml', price: price(24, 101, 25.5) },
      { size: '350 ml', price: price(28, 119, 30) },
    ],
    stock: { 'amber/350 ml': 0, 'moss/250 ml': 2 },
  },
  {
    slug: 'glashof-coupes',
    family: 'coupe',
    popularity: 37,
    addedAt: '2026-10-20',
    fits: ['glashof-carafe', 'lenno-tablecloth', 'nattlys-taper-candles'],
    name: t('Coupes, set of two', 'Sektschalen, 2er-Set', 'Kieliszki coupe, 2 szt.'),
    tagline: t('For sparkling and for ice cream.', 'Für Sekt und für Eis.', 'Do wina musującego i do lodów.'),
    description: t(
      'Mouth-blown, thin at the rim, with a stem that holds steady. Also the best place for three scoops and a spoon of espresso.',
      'Mundgeblasen, am Rand dünn, auf einem Stiel, der sicher steht. Auch der beste Platz für drei Kugeln Eis und einen Löffel Espresso.',
      'Dmuchane ustami, cienkie na brzegu, na pewnej nóżce. Także najlepsze miejsce na trzy gałki lodów i łyżkę espresso.',
    ),
    details: [
      material(t('Mouth-blown glass', 'Mundgeblasenes Glas', 'Szkło dmuchane ustami')),
      capacity('180 ml'),
      size('⌀ 9.5 × 14 cm'),
      contents('2'),
      care(cleaned.byHand),
      madeIn(places.czechia),
    ],
    colors: ['clear', 'rose'],
    offers: [
      {
        price: price(34, 145, 36),
        sale: { regular: price(42, 179, 45), lowest30Days: price(39, 165, 42) },
      },
    ],
  },
]);
