import { care, cleaned, contents, lasts, material, of, suits } from './details';
import { price, type SeedProduct, t } from './shape';

type Filters = Omit<SeedProduct, 'category' | 'kind'>;

const filters = (product: Filters): SeedProduct => ({ category: 'pantry/filters', kind: 'consumable', ...product });

export const pantryFilters: SeedProduct[] = [
  filters({
    slug: 'feldweg-cone-filters',
    brand: 'Feldweg',
    family: 'cone-filters',
    popularity: 89,
    addedAt: '2026-01-06',
    fits: ['sula-kegel-dripper', 'glashof-tropf-dripper', 'feldweg-nordwind'],
    name: t('Cone filters', 'Kegelfilter', 'Filtry stożkowe'),
    tagline: t(
      'A hundred papers, no taste of paper.',
      'Hundert Filter, kein Papiergeschmack.',
      'Sto filtrów, zero posmaku papieru.',
    ),
    description: t(
      'Unbleached, pressed rather than glued, and thin enough for a brew of three minutes. Rinse once with hot water, then pour. They compost in eight weeks.',
      'Ungebleicht, gepresst statt geklebt und dünn genug für drei Minuten Brühzeit. Einmal heiß ausspülen, dann aufgießen. Auf dem Kompost sind sie nach acht Wochen weg.',
      'Niebielone, prasowane zamiast klejonych i na tyle cienkie, by kawa parzyła się trzy minuty. Raz przepłukać gorącą wodą i można lać. W kompoście znikają po ośmiu tygodniach.',
    ),
    details: [
      material(of.paper),
      contents('100'),
      suits(t('Cone drippers', 'Kegel-Handfilter', 'Drippery stożkowe')),
      lasts(
        t('Three months, one cup a day', 'Drei Monate bei einer Tasse am Tag', 'Trzy miesiące przy filiżance dziennie'),
      ),
    ],
    offers: [
      { size: '01', price: price(4.9, 20.9, 5.25) },
      { size: '02', price: price(5.5, 23.9, 5.95) },
    ],
  }),
  filters({
    slug: 'feldweg-basket-filters',
    brand: 'Feldweg',
    family: 'basket-filters',
    popularity: 60,
    addedAt: '2026-01-06',
    fits: ['osterholt-morgen', 'feldweg-wanderung', 'kleinwasser-descaling-tabs'],
    name: t('Basket filters', 'Korbfilter', 'Filtry koszykowe'),
    tagline: t('Flat floor, even bed.', 'Flacher Boden, gleichmäßiges Bett.', 'Płaskie dno, równa warstwa.'),
    description: t(
      'Fluted papers for filter machines with a flat basket. The crimped wall stands by itself when wet, so nothing folds over.',
      'Gefältelte Filter für Maschinen mit flachem Korb. Der gewellte Rand steht auch nass von selbst, nichts klappt um.',
      'Karbowane filtry do ekspresów z płaskim koszykiem. Falista ścianka stoi sama nawet mokra, nic się nie zagina.',
    ),
    details: [
      material(of.paper),
      contents('100'),
      suits(t('Morgen filter machine', 'Filtermaschine Morgen', 'Ekspres przelewowy Morgen')),
    ],
    offers: [{ price: price(5.9, 24.9, 6.25) }],
  }),
  filters({
    slug: 'feldweg-hourglass-filters',
    brand: 'Feldweg',
    family: 'hourglass-filters',
    popularity: 51,
    addedAt: '2026-02-24',
    fits: ['glashof-sanduhr', 'feldweg-yirga', 'feldweg-huila'],
    name: t('Hourglass filters', 'Sanduhr-Filter', 'Filtry Sanduhr'),
    tagline: t('Thick paper for a clear cup.', 'Dickes Papier für eine klare Tasse.', 'Gruby papier, klarowny napar.'),
    description: t(
      'Squares, folded once and once again. A third heavier than ordinary papers, they hold back oil and dust.',
      'Quadrate, einmal und noch einmal gefaltet. Ein Drittel schwerer als gewöhnliche Filter, halten sie Öl und Staub zurück.',
      'Kwadraty, składane raz i jeszcze raz. O jedną trzecią cięższe od zwykłych, zatrzymują olejki i pył.',
    ),
    details: [
      material(of.paper),
      contents('100'),
      suits(t('Sanduhr brewer', 'Kaffeekaraffe Sanduhr', 'Zaparzacz Sanduhr')),
    ],
    offers: [{ price: price(8.9, 37.9, 9.5) }],
    stock: { '*': 5 },
  }),
  filters({
    slug: 'feldweg-espresso-filters',
    brand: 'Feldweg',
    family: 'espresso-filters',
    popularity: 56,
    addedAt: '2026-02-10',
    fits: ['halden-uno', 'halden-duo', 'osterholt-hebel'],
    name: t('Espresso filter discs', 'Espresso-Filterscheiben', 'Krążki filtrujące do espresso'),
    tagline: t('Under the coffee, 58 mm.', 'Unter den Kaffee, 58 mm.', 'Pod kawę, 58 mm.'),
    description: t(
      'One disc below the grounds keeps the sieve clean and evens the flow. They come in a tin that is worth keeping.',
      'Eine Scheibe unter dem Kaffeemehl hält das Sieb sauber und den Fluss gleichmäßig. Sie kommen in einer Dose, die man behält.',
      'Jeden krążek pod kawą utrzymuje sitko w czystości i wyrównuje przepływ. W puszce, którą warto zachować.',
    ),
    details: [
      material(of.paper),
      contents('200'),
      suits(t('58 mm portafilters', 'Siebträger mit 58 mm', 'Kolby 58 mm')),
    ],
    offers: [{ price: price(7.9, 33.9, 8.5) }],
  }),
  filters({
    slug: 'lenno-cloth-filter',
    brand: 'Lenno',
    family: 'cloth-filter',
    popularity: 33,
    addedAt: '2026-06-09',
    fits: ['glashof-server', 'feldweg-nordwind', 'feldweg-leise'],
    name: t('Cotton filter', 'Baumwollfilter', 'Filtr bawełniany'),
    tagline: t(
      'Rinse, hang up, use again.',
      'Ausspülen, aufhängen, wieder benutzen.',
      'Opłukać, powiesić, użyć znowu.',
    ),
    description: t(
      'Brushed cotton on a steel ring with an oak grip. It gives a softer cup than paper and lasts about a hundred brews; the cloth is replaced, the ring stays.',
      'Angeraute Baumwolle an einem Stahlring mit Eichengriff. Macht eine weichere Tasse als Papier und hält rund hundert Aufgüsse; gewechselt wird das Tuch, der Ring bleibt.',
      'Drapana bawełna na stalowej obręczy z dębowym uchwytem. Napar jest łagodniejszy niż z papieru, a filtr wystarcza na około sto parzeń; wymienia się tkaninę, obręcz zostaje.',
    ),
    details: [
      material(t('Organic cotton, steel, oak', 'Bio-Baumwolle, Stahl, Eiche', 'Bawełna ekologiczna, stal, dąb')),
      care(cleaned.rinse),
      lasts(t('About 100 brews', 'Etwa 100 Aufgüsse', 'Około 100 parzeń')),
    ],
    offers: [{ price: price(14.9, 63, 15.9) }],
  }),
];
