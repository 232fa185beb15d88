import { care, cleaned, contents, madeIn, material, of, places, size } from '../details';
import { price, shelf, t } from '../shape';

export const tableLinen = shelf({ category: 'living/textiles/table', brand: 'Lenno', kind: 'collectible' }, [
  {
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
  },
  {
    slug: 'lenno-napkins',
    family: 'napkin',
    popularity: 44,
    addedAt: '2026-05-22',
    fits: ['lenno-table-runner', 'sula-plate', 'nattlys-taper-candles', 'lenno-tablecloth'],
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
  },
  {
    slug: 'lenno-tablecloth',
    family: 'tablecloth',
    popularity: 42,
    addedAt: '2026-09-10',
    fits: ['lenno-napkins', 'sula-plate', 'kleinwasser-linen-wash', 'nattlys-taper-candles'],
    name: t('Linen tablecloth', 'Tischtuch aus Leinen', 'Lniany obrus'),
    tagline: t('Creases are part of it.', 'Falten gehören dazu.', 'Zagniecenia są częścią uroku.'),
    description: t(
      'Heavy, washed linen with a broad mitred hem that falls well over the edge. Grows quieter and softer with every feast.',
      'Schweres, gewaschenes Leinen mit breitem Briefeckensaum, das schön über die Kante fällt. Wird mit jedem Fest ruhiger und weicher.',
      'Gruby, zmiękczany len z szeroką lamówką, który ładnie układa się na krawędzi stołu. Z każdym przyjęciem spokojniejszy i bardziej miękki.',
    ),
    details: [material(of.linen), care(cleaned.wash60), madeIn(places.lithuania)],
    colors: ['linen', 'moss', 'ink'],
    offers: [
      { size: '140 × 220 cm', price: price(89, 378, 95) },
      { size: '140 × 300 cm', price: price(115, 489, 122) },
    ],
    stock: { 'moss/140 × 300 cm': 0, 'ink/140 × 220 cm': 3 },
  },
]);
