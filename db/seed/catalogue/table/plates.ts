import { care, cleaned, madeIn, material, of, places, size } from '../details';
import { price, shelf, t } from '../shape';

export const plates = shelf({ category: 'table/plates/plates', brand: 'Sula', kind: 'collectible' }, [
  {
    slug: 'sula-plate',
    family: 'plate',
    popularity: 78,
    addedAt: '2026-01-15',
    fits: ['sula-bowl', 'sula-mug', 'lenno-table-runner', 'sula-cake-stand', 'sula-butter-dish'],
    name: t('Plate', 'Teller', 'Talerz'),
    tagline: t('A quiet rim, a wide middle.', 'Ein ruhiger Rand, viel Mitte.', 'Spokojny rant, szeroki środek.'),
    description: t(
      'The small one for bread and cake, the large one for everything else. Glazed on both sides and ground at the foot, so it does not scratch its neighbour in the stack.',
      'Der kleine für Brot und Kuchen, der große für alles andere. Beidseitig glasiert und am Fuß geschliffen, damit er im Stapel niemanden zerkratzt.',
      'Mały na chleb i ciasto, duży na całą resztę. Szkliwiony z obu stron i szlifowany u spodu, żeby nie rysować sąsiada w stosie.',
    ),
    details: [material(of.stoneware), care(cleaned.dishwasher), madeIn(places.portugal)],
    colors: ['oat', 'ink', 'moss', 'clay'],
    offers: [
      { size: '20 cm', price: price(19, 81, 20.5) },
      { size: '27 cm', price: price(26, 110, 28) },
    ],
    stock: { 'clay/27 cm': 4 },
  },
  {
    slug: 'sula-deep-plate',
    family: 'deep-plate',
    popularity: 55,
    addedAt: '2026-03-03',
    fits: ['sula-plate', 'lenno-napkins', 'moosberg-board'],
    name: t('Deep plate', 'Tiefer Teller', 'Talerz głęboki'),
    tagline: t('Soup, pasta, porridge.', 'Suppe, Pasta, Porridge.', 'Zupa, makaron, owsianka.'),
    description: t(
      'Deep enough for soup, flat enough for a fork. The broad rim stays cool while you carry it.',
      'Tief genug für Suppe, flach genug für die Gabel. Der breite Rand bleibt beim Tragen kühl.',
      'Dość głęboki na zupę, dość płaski na widelec. Szeroki rant nie parzy w dłonie.',
    ),
    details: [material(of.stoneware), size('⌀ 23 × 4.5 cm'), care(cleaned.dishwasher), madeIn(places.portugal)],
    colors: ['cobalt', 'oat', 'black'],
    offers: [{ price: price(24, 102, 26) }],
  },
  {
    slug: 'sula-cake-stand',
    family: 'cake-stand',
    popularity: 41,
    addedAt: '2026-09-09',
    fits: ['sula-plate', 'lenno-tablecloth', 'sula-teapot'],
    name: t('Cake stand', 'Tortenplatte mit Fuß', 'Patera'),
    tagline: t('Makes any cake an occasion.', 'Macht aus jedem Kuchen einen Anlass.', 'Z każdego ciasta robi okazję.'),
    description: t(
      'A plate on a turned foot, glazed in one pour. The low rim catches crumbs and lets the knife through. In between it carries fruit.',
      'Eine Platte auf gedrehtem Fuß, in einem Guss glasiert. Der flache Rand hält Krümel und lässt das Messer durch. Dazwischen trägt sie Obst.',
      'Talerz na toczonej stopce, szkliwiony za jednym razem. Niski rant zatrzymuje okruchy, a nie nóż. Na co dzień nosi owoce.',
    ),
    details: [
      material(of.stoneware),
      size('22 cm: 9 cm · 28 cm: 11 cm'),
      care(cleaned.byHand),
      madeIn(places.portugal),
    ],
    colors: ['white', 'rose'],
    offers: [
      { size: '22 cm', price: price(39, 166, 42) },
      { size: '28 cm', price: price(54, 228, 58) },
    ],
    stock: { 'rose/28 cm': 0, 'rose/22 cm': 3 },
  },
]);
