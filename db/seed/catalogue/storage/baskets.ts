import { care, cleaned, madeIn, material, of, places, size } from '../details';
import { price, shelf, t } from '../shape';

export const baskets = shelf({ category: 'storage/baskets', kind: 'collectible' }, [
  {
    slug: 'lenno-basket',
    brand: 'Lenno',
    family: 'basket',
    popularity: 43,
    addedAt: '2026-06-23',
    fits: ['lenno-tea-towels', 'lenno-throw', 'moosberg-pot'],
    name: t('Paper-cord basket', 'Korb aus Papierkordel', 'Kosz ze sznurka papierowego'),
    tagline: t(
      'For onions, yarn or the newspaper.',
      'Für Zwiebeln, Wolle oder die Zeitung.',
      'Na cebulę, włóczkę albo gazety.',
    ),
    description: t(
      'Twisted paper cord, coiled and stitched by hand, with leather grips. It keeps its shape even when empty.',
      'Gedrehte Papierkordel, von Hand gelegt und genäht, mit Ledergriffen. Behält die Form auch leer.',
      'Skręcany sznurek papierowy, zwijany i zszywany ręcznie, ze skórzanymi uchwytami. Trzyma kształt nawet pusty.',
    ),
    details: [
      material(t('Paper cord, leather', 'Papierkordel, Leder', 'Sznurek papierowy, skóra')),
      care(cleaned.wipe),
    ],
    colors: ['linen', 'black'],
    offers: [
      { size: '24 cm', price: price(29, 122, 31) },
      { size: '34 cm', price: price(42, 178, 45) },
    ],
  },
  {
    slug: 'moosberg-crate',
    brand: 'Moosberg',
    family: 'crate',
    popularity: 40,
    addedAt: '2026-09-03',
    fits: ['lenno-tea-towels', 'glashof-clip-jar', 'moosberg-wood-oil'],
    name: t('Oak crate', 'Eichenkiste', 'Dębowa skrzynka'),
    tagline: t('Apples, records, post.', 'Äpfel, Platten, Post.', 'Jabłka, płyty, poczta.'),
    description: t(
      'Slats of oak, joined without a nail and rounded where the hand goes in. Two of them stack; on its side it is a shelf.',
      'Eichenleisten, ohne Nagel verbunden und dort gerundet, wo die Hand hineingreift. Zwei davon stapeln sich, auf der Seite wird ein Regal daraus.',
      'Dębowe listwy łączone bez gwoździ i zaokrąglone tam, gdzie wchodzi dłoń. Dwie można ustawić jedna na drugiej, a postawiona na boku jest półką.',
    ),
    details: [
      material(of.oak),
      size('S: 28 × 20 × 15 cm · L: 36 × 24 × 18 cm'),
      care(cleaned.oil),
      madeIn(places.lithuania),
    ],
    colors: ['oak', 'black'],
    offers: [
      { size: 'S', price: price(35, 148, 37) },
      { size: 'L', price: price(45, 191, 48) },
    ],
  },
  {
    slug: 'lenno-felt-basket',
    brand: 'Lenno',
    family: 'basket',
    popularity: 36,
    addedAt: '2026-10-01',
    fits: ['lenno-throw', 'lenno-pouf', 'moosberg-crate'],
    name: t('Felt basket', 'Filzkorb', 'Filcowy kosz'),
    tagline: t('Soft to whatever falls in.', 'Weich zu allem, was hineinfällt.', 'Miękki dla wszystkiego, co wpadnie.'),
    description: t(
      'Five millimetres of wool felt, sewn once and turned over at the rim. For wool, toys or the throw in summer.',
      'Fünf Millimeter Wollfilz, einmal genäht und am Rand umgeschlagen. Für Wolle, Spielzeug oder die Decke im Sommer.',
      'Pięć milimetrów wełnianego filcu, zszytego raz i wywiniętego na brzegu. Na włóczkę, zabawki albo pled w lecie.',
    ),
    details: [
      material(t('Wool felt, leather', 'Wollfilz, Leder', 'Filc wełniany, skóra')),
      care(t('Brush, spot-clean', 'Ausbürsten, Flecken abtupfen', 'Szczotkować, plamy przecierać')),
      madeIn(places.poland),
    ],
    colors: ['ink', 'oat'],
    offers: [
      { size: '20 cm', price: price(28, 118, 30) },
      { size: '26 cm', price: price(38, 161, 40) },
    ],
    stock: { 'oat/26 cm': 0 },
  },
]);
