import { care, cleaned, contents, madeIn, material, of, places, size } from './details';
import { price, type SeedProduct, t } from './shape';

type Textile = Omit<SeedProduct, 'category' | 'kind' | 'brand'>;

const textile = (product: Textile): SeedProduct => ({
  category: 'living/textiles',
  kind: 'collectible',
  brand: 'Lenno',
  ...product,
});

export const textiles: SeedProduct[] = [
  textile({
    slug: 'lenno-tea-towels',
    family: 'tea-towel',
    popularity: 73,
    addedAt: '2026-01-16',
    fits: ['lenno-apron', 'moosberg-bread-box', 'moosberg-board'],
    name: t('Linen tea towels, set of two', 'Geschirrtücher aus Leinen, 2er-Set', 'Lniane ściereczki, 2 szt.'),
    tagline: t('Dry glasses without lint.', 'Trocknen Gläser ohne Fussel.', 'Wycierają szkło bez kłaczków.'),
    description: t(
      'Stiff on the first day, soft by the tenth wash. One plain, one with a stripe, both with a loop.',
      'Am ersten Tag steif, nach der zehnten Wäsche weich. Eines uni, eines mit Streifen, beide mit Aufhänger.',
      'Pierwszego dnia sztywne, po dziesiątym praniu miękkie. Jedna gładka, druga w pasek, obie z wieszaczkiem.',
    ),
    details: [material(of.linen), size('50 × 70 cm'), contents('2'), care(cleaned.wash60), madeIn(places.lithuania)],
    colors: ['linen', 'moss', 'ink'],
    offers: [{ price: price(26, 110, 28) }],
  }),
  textile({
    slug: 'lenno-apron',
    family: 'apron',
    popularity: 50,
    addedAt: '2026-03-27',
    fits: ['lenno-tea-towels', 'moosberg-board', 'sula-serving-bowl'],
    name: t('Linen apron', 'Leinenschürze', 'Lniany fartuch'),
    tagline: t('One pocket, two jobs.', 'Eine Tasche, zwei Aufgaben.', 'Jedna kieszeń, dwa zadania.'),
    description: t(
      'Heavy linen that crosses at the back and ties in front, so nothing pulls at the neck. The pocket is divided for a towel and a phone.',
      'Schweres Leinen, hinten gekreuzt und vorn gebunden, damit nichts am Nacken zieht. Die Tasche ist geteilt: Tuch und Telefon.',
      'Gruby len krzyżowany na plecach i wiązany z przodu, nic nie ciągnie karku. Dzielona kieszeń mieści ściereczkę i telefon.',
    ),
    details: [material(of.linen), size('75 × 95 cm'), care(cleaned.wash40), madeIn(places.lithuania)],
    colors: ['clay', 'linen', 'ink', 'moss'],
    offers: [{ price: price(48, 205, 52) }],
  }),
  textile({
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
  }),
  textile({
    slug: 'lenno-throw',
    family: 'throw',
    popularity: 60,
    addedAt: '2026-04-03',
    fits: ['lenno-cushion', 'nattlys-reader', 'lenno-basket'],
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
  }),
  textile({
    slug: 'lenno-table-runner',
    family: 'table-runner',
    popularity: 47,
    addedAt: '2026-05-22',
    fits: ['lenno-napkins', 'sula-plate', 'nattlys-candlestick'],
    name: t('Table runner', 'Tischläufer', 'Bieżnik'),
    tagline: t('A path down the table.', 'Ein Weg über den Tisch.', 'Ścieżka przez stół.'),
    description: t(
      'Washed linen with two woven stripes and a short fringe. Need not be ironed, and should not be.',
      'Gewaschenes Leinen mit zwei Webstreifen und kurzen Fransen. Muss nicht gebügelt werden und soll es auch nicht.',
      'Zmiękczany len z dwoma tkanymi paskami i krótkimi frędzlami. Nie trzeba go prasować i lepiej tego nie robić.',
    ),
    details: [material(of.linen), size('45 × 180 cm'), care(cleaned.wash60), madeIn(places.lithuania)],
    colors: ['clay', 'linen', 'moss'],
    offers: [{ price: price(44, 189, 47) }],
  }),
  textile({
    slug: 'lenno-napkins',
    family: 'napkin',
    popularity: 44,
    addedAt: '2026-05-22',
    fits: ['lenno-table-runner', 'sula-plate', 'nattlys-taper-candles'],
    name: t('Linen napkins, set of four', 'Leinenservietten, 4er-Set', 'Lniane serwetki, 4 szt.'),
    tagline: t('Monday to Thursday.', 'Montag bis Donnerstag.', 'Od poniedziałku do czwartku.'),
    description: t(
      'Large enough for the lap, with a mitred hem. They come tied with a strip of leather that serves as a ring.',
      'Groß genug für den Schoß, mit Briefecken gesäumt. Zusammengehalten von einem Lederband, das als Ring dient.',
      'Na tyle duże, że okryją kolana, z obszytymi narożnikami. Związane skórzanym paskiem, który posłuży za obrączkę.',
    ),
    details: [material(of.linen), size('42 × 42 cm'), contents('4'), care(cleaned.wash60), madeIn(places.lithuania)],
    colors: ['ochre', 'linen', 'rose', 'ink'],
    offers: [{ price: price(32, 136, 34) }],
  }),
];
