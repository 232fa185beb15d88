import { capacity, care, cleaned, contents, madeIn, material, places, size } from '../details';
import { price, shelf, t } from '../shape';

export const glassJars = shelf({ category: 'storage/jars/glass', brand: 'Glashof', kind: 'collectible' }, [
  {
    slug: 'glashof-oak-jar',
    family: 'glass-jar',
    popularity: 72,
    addedAt: '2026-01-26',
    fits: ['sula-canister', 'moosberg-wood-oil', 'sula-bowl', 'glashof-spice-jars'],
    name: t('Glass jar with oak lid', 'Vorratsglas mit Eichendeckel', 'Słój z dębową pokrywką'),
    tagline: t('See what is left.', 'Sehen, was noch da ist.', 'Widać, ile zostało.'),
    description: t(
      'Straight walls, a wide mouth and a turned lid with a silicone seal. Three sizes of the same width, so they stand in a row and on each other.',
      'Gerade Wände, weite Öffnung und ein gedrechselter Deckel mit Silikonring. Drei Größen gleicher Breite, die in einer Reihe und aufeinander stehen.',
      'Proste ścianki, szeroki otwór i toczona pokrywka z silikonową uszczelką. Trzy rozmiary o tej samej średnicy: stoją w rzędzie i jeden na drugim.',
    ),
    details: [
      material(t('Borosilicate glass, oak', 'Borosilikatglas, Eiche', 'Szkło borokrzemowe, dąb')),
      care(
        t(
          'Glass: dishwasher. Lid: wipe',
          'Glas: Spülmaschine. Deckel: abwischen',
          'Szkło: zmywarka. Pokrywka: przetrzeć',
        ),
      ),
      madeIn(places.czechia),
    ],
    offers: [
      { size: '0.5 l', price: price(14.9, 63, 15.9) },
      { size: '1 l', price: price(18.9, 79.9, 19.9) },
      { size: '2 l', price: price(24.9, 105, 26.5) },
    ],
  },
  {
    slug: 'glashof-clip-jar',
    family: 'glass-jar',
    popularity: 52,
    addedAt: '2026-06-02',
    fits: ['glashof-oak-jar', 'moosberg-bread-box', 'lenno-tea-towels'],
    name: t('Clip-top jar', 'Bügelglas', 'Słoik z klamrą'),
    tagline: t(
      'For jam, and for what comes after jam.',
      'Für Marmelade und für die Zeit danach.',
      'Na dżem i na to, co po dżemie.',
    ),
    description: t(
      'Glass lid, natural rubber ring, steel clip. Boil it for preserving or fill it with lentils.',
      'Glasdeckel, Naturkautschukring, Stahlbügel. Zum Einkochen oder für Linsen.',
      'Szklana pokrywka, uszczelka z kauczuku, stalowa klamra. Do przetworów albo na soczewicę.',
    ),
    details: [
      material(t('Glass, steel, natural rubber', 'Glas, Stahl, Naturkautschuk', 'Szkło, stal, kauczuk naturalny')),
      care(cleaned.dishwasher),
      madeIn(places.italy),
    ],
    offers: [
      { size: '0.5 l', price: price(5.9, 24.9, 6.5) },
      { size: '1 l', price: price(7.9, 33.9, 8.5) },
    ],
  },
  {
    slug: 'glashof-spice-jars',
    family: 'spice-jar',
    popularity: 53,
    addedAt: '2026-04-15',
    fits: ['glashof-oak-jar', 'moosberg-pepper-mill', 'moosberg-crate'],
    name: t('Spice jars, set of six', 'Gewürzgläser, 6er-Set', 'Słoiczki na przyprawy, 6 szt.'),
    tagline: t('Paprika is not cinnamon.', 'Paprika ist nicht Zimt.', 'Papryka to nie cynamon.'),
    description: t(
      'Six little jars with oak lids, wide enough for a teaspoon. Twelve labels come along, in three languages and blank.',
      'Sechs kleine Gläser mit Eichendeckel, weit genug für einen Teelöffel. Zwölf Etiketten liegen bei, in drei Sprachen und leer.',
      'Sześć słoiczków z dębowymi pokrywkami, na tyle szerokich, że wejdzie łyżeczka. W zestawie dwanaście etykiet, w trzech językach i pustych.',
    ),
    details: [
      material(t('Borosilicate glass, oak', 'Borosilikatglas, Eiche', 'Szkło borokrzemowe, dąb')),
      capacity('120 ml'),
      size('⌀ 5 × 8 cm'),
      contents(t('6 jars, 12 labels', '6 Gläser, 12 Etiketten', '6 słoiczków, 12 etykiet')),
      madeIn(places.czechia),
    ],
    offers: [{ price: price(32, 134, 34.5) }],
  },
]);
