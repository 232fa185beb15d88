import { care, cleaned, contents, madeIn, material, of, places, size } from '../details';
import { price, shelf, t } from '../shape';

export const kitchenLinen = shelf({ category: 'living/textiles/kitchen', brand: 'Lenno', kind: 'collectible' }, [
  {
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
  },
  {
    slug: 'lenno-apron',
    family: 'apron',
    popularity: 50,
    addedAt: '2026-03-27',
    fits: ['lenno-tea-towels', 'moosberg-board', 'sula-serving-bowl', 'lenno-waffle-towels'],
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
  },
  {
    slug: 'lenno-waffle-towels',
    family: 'towel',
    popularity: 54,
    addedAt: '2026-10-06',
    fits: ['lenno-tea-towels', 'kleinwasser-linen-wash', 'lenno-basket'],
    name: t('Waffle towels, set of two', 'Waffeltücher, 2er-Set', 'Ręczniki waflowe, 2 szt.'),
    tagline: t('Dry by the next morning.', 'Bis zum nächsten Morgen trocken.', 'Suche do następnego ranka.'),
    description: t(
      'Linen and cotton woven in deep squares: they drink a lot, take up little room on the line and smell of nothing. The small ones for hands, the large ones for the sea.',
      'Leinen und Baumwolle, in tiefen Quadraten gewebt: Sie saugen viel, brauchen wenig Platz auf der Leine und riechen nach nichts. Die kleinen für die Hände, die großen fürs Meer.',
      'Len i bawełna tkane w głębokie kwadraty: dużo wchłaniają, zajmują mało miejsca na sznurku i niczym nie pachną. Małe do rąk, duże nad morze.',
    ),
    details: [
      material(t('Linen, organic cotton', 'Leinen, Bio-Baumwolle', 'Len, bawełna ekologiczna')),
      contents('2'),
      care(cleaned.wash60),
      madeIn(places.lithuania),
    ],
    colors: ['linen', 'rose', 'ink'],
    offers: [
      { size: '50 × 90 cm', price: price(36, 151, 38) },
      { size: '70 × 140 cm', price: price(62, 263, 66) },
    ],
    stock: { 'rose/70 × 140 cm': 4, 'ink/50 × 90 cm': 0 },
  },
]);
