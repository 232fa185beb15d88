import { contents, origin, tastes } from '../details';
import { grams, price, shelf, t } from '../shape';

export const chocolate = shelf({ category: 'pantry/chocolate', brand: 'Aurikel', kind: 'consumable' }, [
  {
    slug: 'aurikel-dark-chocolate',
    family: 'chocolate',
    popularity: 58,
    addedAt: '2026-08-25',
    fits: ['halden-cezve', 'sula-espresso-cups', 'aurikel-morgennebel'],
    name: t('Dark chocolate 70 %', 'Dunkle Schokolade 70 %', 'Gorzka czekolada 70 %'),
    tagline: t('Cocoa, sugar, nothing else.', 'Kakao, Zucker, sonst nichts.', 'Kakao, cukier i nic więcej.'),
    description: t(
      'Beans from one cooperative in Ghana, ground for three days on granite. It snaps, then melts slowly, with dried plum at the end.',
      'Bohnen einer Genossenschaft in Ghana, drei Tage auf Granit gemahlen. Sie bricht mit einem Knack, schmilzt dann langsam und endet auf Dörrpflaume.',
      'Ziarna z jednej spółdzielni w Ghanie, trzy dni mielone na granicie. Najpierw trzask, potem powolne rozpływanie się, a na końcu suszona śliwka.',
    ),
    details: [
      origin(t('Ghana', 'Ghana', 'Ghana')),
      contents('80 g'),
      tastes(t('Dried plum, malt', 'Dörrpflaume, Malz', 'Suszona śliwka, słód')),
    ],
    offers: [{ net: grams(80), price: price(5.9, 24.9, 6.25) }],
  },
  {
    slug: 'aurikel-coffee-chocolate',
    family: 'chocolate',
    popularity: 54,
    addedAt: '2026-08-25',
    fits: ['feldweg-morgenrot', 'sula-cappuccino-cup', 'feldweg-probierset'],
    name: t('Milk chocolate with coffee', 'Milchschokolade mit Kaffee', 'Mleczna czekolada z kawą'),
    tagline: t('Morgenrot, in squares.', 'Morgenrot in Stücken.', 'Morgenrot w kostkach.'),
    description: t(
      'Milk chocolate with 45 % cocoa and our own espresso, ground into it as fine as dust. One row replaces the biscuit, two replace the coffee.',
      'Milchschokolade mit 45 % Kakao und unserem eigenen Espresso, staubfein eingemahlen. Eine Reihe ersetzt den Keks, zwei ersetzen den Kaffee.',
      'Mleczna czekolada z 45 % kakao i naszym espresso zmielonym na pył. Jeden rządek zastąpi ciastko, dwa zastąpią kawę.',
    ),
    details: [
      origin(t('Ghana, Brazil', 'Ghana, Brasilien', 'Ghana, Brazylia')),
      contents('80 g'),
      tastes(t('Caramel, espresso', 'Karamell, Espresso', 'Karmel, espresso')),
    ],
    offers: [{ net: grams(80), price: price(6.2, 26.5, 6.5) }],
  },
  {
    slug: 'aurikel-honey',
    family: 'honey',
    popularity: 47,
    addedAt: '2026-08-25',
    fits: ['aurikel-wiesenrand', 'sula-bowl', 'moosberg-board'],
    name: t('Linden honey', 'Lindenhonig', 'Miód lipowy'),
    tagline: t('Two weeks of one avenue.', 'Zwei Wochen einer Allee.', 'Dwa tygodnie jednej alei.'),
    description: t(
      'Gathered while the avenue behind the roastery is in flower, spun cold and stirred until it spreads. A little minty, as linden honey should be.',
      'Gesammelt, solange die Allee hinter der Rösterei blüht, kalt geschleudert und gerührt, bis er sich streichen lässt. Ein wenig minzig, wie es sich für Lindenhonig gehört.',
      'Zbierany, gdy kwitnie aleja za palarnią, wirowany na zimno i kremowany, aż da się smarować. Lekko miętowy, jak przystało na lipowy.',
    ),
    details: [
      origin(t('Uckermark, Germany', 'Uckermark, Deutschland', 'Uckermark, Niemcy')),
      tastes(t('Linden blossom, mint', 'Lindenblüte, Minze', 'Kwiat lipy, mięta')),
      contents(t('Glass jar, returnable', 'Glas, Mehrweg', 'Słoik zwrotny')),
    ],
    offers: [
      { size: '250 g', net: grams(250), price: price(7.9, 33.5, 8.5) },
      { size: '500 g', net: grams(500), price: price(13.5, 57, 14.5) },
    ],
    stock: { '500 g': 2 },
  },
]);
