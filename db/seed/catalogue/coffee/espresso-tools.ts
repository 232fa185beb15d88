import { care, cleaned, guarantee, madeIn, material, of, places, size, weight } from '../details';
import { price, shelf, t } from '../shape';

export const espressoTools = shelf({ category: 'coffee/tools/espresso', kind: 'durable' }, [
  {
    slug: 'moosberg-tamper',
    brand: 'Moosberg',
    family: 'tamper',
    lifetimeInMonths: 240,
    popularity: 58,
    addedAt: '2026-02-12',
    fits: ['halden-uno', 'feldweg-kaminholz', 'feldweg-espresso-filters', 'moosberg-wood-oil', 'moosberg-knock-box'],
    name: t('Oak tamper', 'Tamper aus Eiche', 'Dębowy tamper'),
    tagline: t('Heavy below, warm above.', 'Unten schwer, oben warm.', 'Ciężki na dole, ciepły u góry.'),
    description: t(
      'A steel base of 58 mm and a turned oak handle that fills the palm. It weighs enough that you only guide it.',
      'Ein Stahlfuß mit 58 mm und ein gedrechselter Eichengriff, der die Hand füllt. Schwer genug, dass man ihn nur noch führen muss.',
      'Stalowa stopa 58 mm i toczony dębowy uchwyt, który wypełnia dłoń. Waży tyle, że wystarczy go prowadzić.',
    ),
    details: [
      material(t('Stainless steel, oak', 'Edelstahl, Eiche', 'Stal nierdzewna, dąb')),
      size('⌀ 5.8 × 9 cm'),
      weight('430 g'),
      care(cleaned.wipe),
      madeIn(places.lithuania),
    ],
    offers: [{ price: price(35, 149, 38) }],
  },
  {
    slug: 'halden-milk-pitcher',
    brand: 'Halden',
    family: 'milk-pitcher',
    lifetimeInMonths: 180,
    popularity: 63,
    addedAt: '2026-02-19',
    fits: ['kleinwasser-milk-cleaner', 'sula-cappuccino-cup', 'halden-uno', 'feldweg-morgenrot', 'sula-flat-white-cup'],
    name: t('Milk pitcher', 'Milchkännchen', 'Dzbanek do mleka'),
    tagline: t(
      'A sharp lip for soft foam.',
      'Eine scharfe Tülle für weichen Schaum.',
      'Ostry dzióbek do miękkiej pianki.',
    ),
    description: t(
      'Thick steel that tells the hand when the milk is warm enough. The lip is ground narrow for drawing; marks inside show one and two cappuccinos.',
      'Dicker Stahl, der der Hand sagt, wann die Milch warm genug ist. Die Tülle ist zum Zeichnen schmal geschliffen, innen zeigen Marken einen und zwei Cappuccinos.',
      'Gruba stal podpowiada dłoni, kiedy mleko jest dość ciepłe. Wąsko szlifowany dzióbek ułatwia rysowanie, a kreski w środku wskazują jedno i dwa cappuccino.',
    ),
    details: [material(of.steel), care(cleaned.dishwasher), madeIn(places.italy), guarantee(5)],
    colors: ['steel', 'white', 'black'],
    offers: [
      { size: '350 ml', price: price(24.9, 105, 27) },
      { size: '600 ml', price: price(29.9, 129, 32) },
    ],
  },
  {
    slug: 'moosberg-knock-box',
    brand: 'Moosberg',
    family: 'knock-box',
    lifetimeInMonths: 120,
    popularity: 42,
    addedAt: '2026-06-04',
    fits: ['halden-uno', 'halden-piccolo', 'moosberg-tamper', 'moosberg-wood-oil'],
    name: t('Knock box', 'Abschlagbehälter', 'Odbijak na fusy'),
    tagline: t('Knock once, next cup.', 'Einmal klopfen, nächste Tasse.', 'Jedno stuknięcie i następna filiżanka.'),
    description: t(
      'Turned from one block of oak, with a rubber-clad bar that swallows the noise. The steel liner lifts out for rinsing; ten pucks fit in.',
      'Aus einem Block Eiche gedreht, mit einem gummierten Stab, der den Lärm schluckt. Der Stahleinsatz lässt sich zum Ausspülen herausheben und fasst zehn Tresterpucks.',
      'Toczony z jednego kawałka dębu, z ogumowanym prętem, który tłumi hałas. Stalowy wkład wyjmuje się do płukania; mieści fusy z dziesięciu espresso.',
    ),
    details: [
      material(t('Oak, steel, rubber', 'Eiche, Stahl, Gummi', 'Dąb, stal, guma')),
      size('⌀ 14 × 12 cm'),
      care(cleaned.wipe),
      madeIn(places.lithuania),
    ],
    colors: ['oak', 'black'],
    offers: [{ price: price(39, 164, 42) }],
  },
]);
