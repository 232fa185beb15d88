import { care, cleaned, madeIn, material, places, size } from '../details';
import { price, shelf, t } from '../shape';

export const sofaTextiles = shelf({ category: 'living/textiles/sofa', brand: 'Lenno', kind: 'collectible' }, [
  {
    slug: 'lenno-cushion',
    family: 'cushion',
    popularity: 64,
    addedAt: '2026-02-07',
    fits: ['lenno-throw', 'nattlys-reader', 'nattlys-arc-lamp'],
    name: t('Linen cushion', 'Leinenkissen', 'Lniana poduszka'),
    tagline: t('With its filling.', 'Mit Füllung.', 'Z wypełnieniem.'),
    description: t(
      'Washed linen with a stitched edge, filled with wool that springs back. The cover opens along a hidden zip.',
      'Gewaschenes Leinen mit abgesteppter Kante, gefüllt mit Wolle, die sich wieder aufrichtet. Der Bezug hat einen verdeckten Reißverschluss.',
      'Zmiękczany len ze stebnowaną krawędzią i sprężyste wełniane wypełnienie. Poszewka ma kryty zamek.',
    ),
    details: [
      material(t('Linen, wool filling', 'Leinen, Wollfüllung', 'Len, wypełnienie z wełny')),
      care(cleaned.wash40),
      madeIn(places.lithuania),
    ],
    colors: ['clay', 'linen', 'moss', 'ochre'],
    offers: [
      { size: '40 × 40 cm', price: price(42, 178, 45) },
      { size: '50 × 50 cm', price: price(52, 219, 56) },
    ],
    stock: { 'ochre/50 × 50 cm': 2 },
  },
  {
    slug: 'lenno-throw',
    family: 'throw',
    popularity: 60,
    addedAt: '2026-04-03',
    fits: ['lenno-cushion', 'nattlys-reader', 'lenno-basket', 'lenno-pouf'],
    name: t('Wool throw', 'Wolldecke', 'Wełniany pled'),
    tagline: t(
      'For the last half hour of the evening.',
      'Für die letzte halbe Stunde des Abends.',
      'Na ostatnie pół godziny wieczoru.',
    ),
    description: t(
      'Lambswool woven in a herringbone and brushed on one side. Long enough to cover the feet and the shoulders at once.',
      'Lammwolle in Fischgrat gewebt und auf einer Seite aufgeraut. Lang genug für Füße und Schultern zugleich.',
      'Wełna jagnięca tkana w jodełkę, z jednej strony drapana. Wystarczy naraz na stopy i ramiona.',
    ),
    details: [
      material(t('100 % lambswool', '100 % Lammwolle', '100 % wełna jagnięca')),
      size('130 × 190 cm'),
      care(
        t(
          'Air, wash by hand if needed',
          'Lüften, bei Bedarf von Hand waschen',
          'Wietrzyć, w razie potrzeby prać ręcznie',
        ),
      ),
      madeIn(places.poland),
    ],
    colors: ['moss', 'oat', 'ink'],
    offers: [
      {
        price: price(95, 399, 99),
        sale: { regular: price(119, 499, 129), lowest30Days: price(115, 489, 125) },
      },
    ],
  },
  {
    slug: 'lenno-pouf',
    family: 'pouf',
    popularity: 38,
    addedAt: '2026-10-15',
    fits: ['lenno-throw', 'lenno-felt-basket', 'nattlys-arc-lamp'],
    name: t('Knitted pouf', 'Strickpouf', 'Puf z dzianiny'),
    tagline: t('Seat, table, footstool.', 'Sitz, Tisch, Fußbank.', 'Siedzisko, stolik, podnóżek.'),
    description: t(
      'Thick wool knitted in the round and gathered at the top, filled with wool as well. Firm enough for a tray, soft enough for a tired evening.',
      'Dicke Wolle, rund gestrickt und oben gerafft, auch die Füllung ist aus Wolle. Fest genug für ein Tablett, weich genug für einen müden Abend.',
      'Gruba wełna dziana w okrąg i zebrana u góry, w środku także wełna. Dość twardy na tacę, dość miękki na zmęczony wieczór.',
    ),
    details: [
      material(t('Wool, wool filling', 'Wolle, Wollfüllung', 'Wełna, wypełnienie z wełny')),
      size('⌀ 50 × 36 cm'),
      care(t('Air, brush', 'Lüften, bürsten', 'Wietrzyć, szczotkować')),
      madeIn(places.poland),
    ],
    colors: ['oat', 'moss', 'clay'],
    offers: [{ price: price(129, 547, 137) }],
    stock: { clay: 1 },
  },
]);
